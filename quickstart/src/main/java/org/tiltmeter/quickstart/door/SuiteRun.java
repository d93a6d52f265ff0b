package org.tiltmeter.quickstart.door;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tiltmeter.embedded.Component;
import org.tiltmeter.embedded.StartFailure;
import org.tiltmeter.quickstart.run.PortCheck;
import org.tiltmeter.quickstart.run.RunLock;
import org.tiltmeter.quickstart.run.RunningSuite;
import org.tiltmeter.quickstart.run.Supervisor;
import org.tiltmeter.quickstart.suite.Addresses;
import org.tiltmeter.quickstart.suite.Installation;
import org.tiltmeter.quickstart.suite.Suite;

/** The suite under this process: started, looked after, and stopped when this process ends. */
final class SuiteRun {

    private static final long LEFTOVER_SECONDS = 30;

    private final Installation installation;
    private final Consumer<String> report;
    private final RunLock lock;
    private final Suite suite;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);

    private SuiteRun(Installation installation, Consumer<String> report, RunLock lock) {
        this.installation = installation;
        this.report = report;
        this.lock = lock;
        suite = new Suite(installation, Addresses.fromEnvironment(System.getenv()));
    }

    /**
     * Starts the suite and waits until it is healthy.
     *
     * @param lock the right to do so
     * @param report takes each line about what happens then
     * @throws StartFailure where it cannot be had; what was started is stopped with this process
     */
    static SuiteRun start(Installation installation, RunLock lock, Consumer<String> report) {
        SuiteRun run = new SuiteRun(installation, report, lock);
        run.awaitLeftovers();
        List<String> complaints = PortCheck.complaints(run.suite.addresses());
        if (!complaints.isEmpty()) {
            throw new StartFailure(complaints.getFirst());
        }
        Runtime.getRuntime().addShutdownHook(new Thread(run::stop, "suite-shutdown"));
        run.suite.start();
        run.tell();
        Thread.ofPlatform().daemon().name("supervisor").start(run.supervisor()::run);
        return run;
    }

    Suite suite() {
        return suite;
    }

    /** Waits until this process is asked to end. */
    void await() {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Supervisor supervisor() {
        return new Supervisor(suite.components(), report, this::tell, stopping::get);
    }

    /** What a launcher that was killed left behind is ending by itself. */
    private void awaitLeftovers() {
        List<ProcessHandle> leftovers =
                RunningSuite.read(installation).map(RunningSuite::alive).orElse(List.of());
        leftovers.forEach(process -> process.onExit()
                .completeOnTimeout(process, LEFTOVER_SECONDS, java.util.concurrent.TimeUnit.SECONDS)
                .join());
        RunningSuite.forget(installation);
    }

    private void tell() {
        Map<String, Long> processes = suite.components().stream()
                .filter(component -> component.pid().isPresent())
                .collect(Collectors.toMap(
                        Component::name, component -> component.pid().getAsLong()));
        new RunningSuite(ProcessHandle.current().pid(), suite.addresses().ports(), processes).write(installation);
    }

    private void stop() {
        stopping.set(true);
        suite.close();
        RunningSuite.forget(installation);
        lock.close();
        stopped.countDown();
    }
}
