package org.tiltmeter.quickstart.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tiltmeter.embedded.Ports;
import org.tiltmeter.quickstart.suite.Addresses;
import org.tiltmeter.quickstart.suite.Addresses.Port;

/** Whether the ports that the suite wants are free. */
public final class PortCheck {

    private PortCheck() {}

    /** A line for each port that is taken; none where all are free. */
    public static List<String> complaints(Addresses addresses) {
        return Arrays.stream(Port.values())
                .filter(port -> Ports.taken(addresses.port(port)))
                .map(port -> complaint(port, addresses.port(port), PortHolder.of(addresses.port(port))))
                .toList();
    }

    static String complaint(Port port, int number, Optional<String> holder) {
        return "port %d, which %s wants, is taken%s; free it or set %s to another"
                .formatted(number, port.owner(), holder.map(who -> " by " + who).orElse(""), port.variable());
    }
}
