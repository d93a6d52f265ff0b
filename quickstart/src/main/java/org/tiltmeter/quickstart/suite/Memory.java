package org.tiltmeter.quickstart.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Resident memory of processes, as Linux tells it. */
public final class Memory {

    private static final long KIBIBYTE = 1024;

    private Memory() {}

    /**
     * Bytes that a process and its children hold, pages shared between them counted once; 0 where the system does not
     * tell.
     */
    public static long residentBytes(long pid) {
        LongStream family = ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .mapToLong(ProcessHandle::pid);
        return family.map(Memory::proportional).sum();
    }

    private static long proportional(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * KIBIBYTE)
                    .sum();
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }
}
