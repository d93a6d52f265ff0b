package org.tiltmeter.evaluation.sets;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * How training divides a set without named splits: a text is held out where the CRC-32 of its key's UTF-8 bytes, modulo
 * 10, is below 2. The same rule stands in {@code training/}.
 */
public final class HeldOut {

    private static final int PARTS = 10;
    private static final int HELD_OUT = 2;

    private HeldOut() {}

    /** Whether training holds texts of this key out. An empty key is a named split's, whose name tells, or one of a set that is never learnt from. */
    public static boolean includes(String key) {
        CRC32 checksum = new CRC32();
        checksum.update(key.getBytes(StandardCharsets.UTF_8));
        return key.isEmpty() || checksum.getValue() % PARTS < HELD_OUT;
    }
}
