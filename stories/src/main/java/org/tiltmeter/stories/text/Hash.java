package org.tiltmeter.stories.text;

import java.util.List;

/** Hashes that are the same on every machine: FNV-1a, then the finaliser of MurmurHash3, so that all bits are mixed. */
final class Hash {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    static long of(String word) {
        long hash = OFFSET;
        for (int at = 0; at < word.length(); at++) {
            hash = (hash ^ word.charAt(at)) * PRIME;
        }
        return mixed(hash);
    }

    /** Of some words in a row. */
    static long of(List<WordScan.Word> words) {
        long hash = OFFSET;
        for (WordScan.Word word : words) {
            hash = mixed(hash * PRIME + of(word.form()));
        }
        return hash;
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
