package org.tiltmeter.evaluation.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a process has used since it began. */
interface Meter {

    /** Seconds on the clock since the process began. */
    double wallSeconds();

    /** Seconds of all its threads on processors, those of the virtual machine included. */
    double cpuSeconds();

    /** The most memory that was resident at a time, in bytes; 0 where the system does not tell. */
    long peakMemory();

    /** Memory that is resident now, in bytes; 0 where the system does not tell. */
    long residentMemory();

    /** This process's own; memory as Linux tells it. */
    static Meter ofThisProcess() {
        return new ProcessMeter(
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean(), Path.of("/proc/self/status"));
    }

    /**
     * What the system says of a process.
     *
     * @param system its times
     * @param status the file of its state, with lines such as {@code VmHWM:  310492 kB}
     */
    record ProcessMeter(OperatingSystemMXBean system, Path status) implements Meter {

        private static final double NANOS = 1e9;
        private static final double MILLIS = 1e3;
        private static final long KIBIBYTE = 1024;

        @Override
        public double wallSeconds() {
            return ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS;
        }

        @Override
        public double cpuSeconds() {
            return system.getProcessCpuTime() / NANOS;
        }

        @Override
        public long peakMemory() {
            return bytes("VmHWM:");
        }

        @Override
        public long residentMemory() {
            return bytes("VmRSS:");
        }

        private long bytes(String field) {
            if (!Files.isReadable(status)) {
                return 0;
            }
            try (Stream<String> lines = Files.lines(status)) {
                return lines.filter(line -> line.startsWith(field))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * KIBIBYTE)
                        .findFirst()
                        .orElse(0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
