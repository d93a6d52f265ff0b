package org.tiltmeter.system;

import java.net.URI;
import java.util.List;
import org.tiltmeter.embedded.Component;

/** The whole suite of this build, on free ports and in a folder of its own. */
final class RunningSuite implements AutoCloseable {

    static RunningSuite start() {
        throw new UnsupportedOperationException();
    }

    static RunningSuite shared() {
        throw new UnsupportedOperationException();
    }

    TiltmeterApi gateway() {
        throw new UnsupportedOperationException();
    }

    URI gatewayAddress() {
        throw new UnsupportedOperationException();
    }

    TiltmeterApi analysis() {
        throw new UnsupportedOperationException();
    }

    TiltmeterApi analysisManagement() {
        throw new UnsupportedOperationException();
    }

    String kafka() {
        throw new UnsupportedOperationException();
    }

    List<Component> components() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
