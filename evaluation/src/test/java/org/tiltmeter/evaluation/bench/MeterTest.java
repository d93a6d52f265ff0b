package org.tiltmeter.evaluation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeterTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void memoryIsWhatLinuxTells() throws IOException {
        Meter meter = meter(Files.writeString(
                folder.resolve("status"), "Name:\tjava\nVmPeak:\t  900 kB\nVmHWM:\t  310 kB\nVmRSS:\t  300 kB\n"));

        assertThat(meter.peakMemory()).isEqualTo(310 * 1024);
        assertThat(meter.residentMemory()).isEqualTo(300 * 1024);
    }

    @Test
    void aSystemThatDoesNotTellHasNoMemoryFigure() {
        assertThat(meter(folder.resolve("nowhere")).peakMemory()).isZero();
    }

    @Test
    void workTakesProcessorTime() {
        Meter meter = Meter.ofThisProcess();
        double before = meter.cpuSeconds();
        double sum = 0;
        for (int i = 0; i < 20_000_000; i++) {
            sum += Math.sqrt(i);
        }

        assertThat(sum).isPositive();
        assertThat(meter.cpuSeconds()).isGreaterThan(before);
    }

    private static Meter meter(Path status) {
        return new Meter.ProcessMeter((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean(), status);
    }
}
