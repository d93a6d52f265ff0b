package org.tiltmeter.system;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.tiltmeter.embedded.Component;
import org.tiltmeter.embedded.Folders;
import org.tiltmeter.quickstart.suite.Addresses;
import org.tiltmeter.quickstart.suite.Addresses.Port;
import org.tiltmeter.quickstart.suite.Installation;
import org.tiltmeter.quickstart.suite.Suite;

/** The whole suite of this build, on free ports and in a folder of its own, which goes when it stops. */
final class RunningSuite implements AutoCloseable {

    private static final class Shared {
        static final RunningSuite SUITE = startedUntilTheTestsEnd();
    }

    private final Path folder;
    private final Suite suite;

    private RunningSuite(Path folder) {
        this.folder = folder;
        this.suite = new Suite(new Installation(repository(), folder), Addresses.free());
    }

    static RunningSuite start() {
        RunningSuite running = new RunningSuite(Folders.temporary());
        try {
            running.suite.start();
            return running;
        } catch (RuntimeException e) {
            running.suite.close();
            throw e;
        }
    }

    /** One for all tests that leave it sound; each keeps to outlets of its own. */
    static RunningSuite shared() {
        return Shared.SUITE;
    }

    /** Where the services were packaged. */
    static Path repository() {
        return Path.of(System.getProperty("tiltmeter.home"));
    }

    TiltmeterApi gateway() {
        return new TiltmeterApi(gatewayAddress());
    }

    URI gatewayAddress() {
        return suite.address();
    }

    TiltmeterApi analysis() {
        return new TiltmeterApi(suite.addresses().uri(Port.ANALYSIS));
    }

    Component analysisService() {
        return suite.analysis();
    }

    String kafka() {
        return suite.kafka().bootstrap();
    }

    /** Its processes. */
    List<Component> components() {
        return suite.components();
    }

    @Override
    public void close() {
        suite.close();
        Folders.delete(folder);
    }

    private static RunningSuite startedUntilTheTestsEnd() {
        RunningSuite running = start();
        Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        return running;
    }
}
