package org.tiltmeter.gateway.reports.delivery;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;

/** Which addresses are of the public net: everything else could be a machine of the house, or the house itself. */
final class PublicAddress {

    /** A range of addresses of four bytes: the first ones, and how many bits of them count. */
    private record Range(int start, int bits) {

        boolean has(int address) {
            return (address ^ start) >>> (32 - bits) == 0;
        }
    }

    /** The special-purpose registry of IANA (RFC 6890 and later), multicast, and what is reserved. */
    private static final List<Range> SPECIAL = List.of(
            range(0, 0, 0, 8),
            range(10, 0, 0, 8),
            range(100, 64, 0, 10),
            range(127, 0, 0, 8),
            range(169, 254, 0, 16),
            range(172, 16, 0, 12),
            range(192, 0, 0, 24),
            range(192, 0, 2, 24),
            range(192, 88, 99, 24),
            range(192, 168, 0, 16),
            range(198, 18, 0, 15),
            range(198, 51, 100, 24),
            range(203, 0, 113, 24),
            range(224, 0, 0, 3));

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isPublic6(six.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic(byte[] four) {
        int address = (four[0] & 0xFF) << 24 | (four[1] & 0xFF) << 16 | (four[2] & 0xFF) << 8 | (four[3] & 0xFF);
        return SPECIAL.stream().noneMatch(range -> range.has(address));
    }

    /**
     * Global unicast, 2000::/3, without what in it is not: 2001::/23 (protocols, Teredo among them), 2001:db8::/32 and
     * 3fff::/20 (documentation), 2002::/16 (an address of four bytes wrapped in six). The other wraps lie outside of it.
     */
    private static boolean isPublic6(byte[] six) {
        int first = (six[0] & 0xFF) << 8 | (six[1] & 0xFF);
        int second = (six[2] & 0xFF) << 8 | (six[3] & 0xFF);
        boolean global = first >>> 13 == 1;
        boolean protocols = first == 0x2001 && second < 0x200;
        boolean documents = (first == 0x2001 && second == 0xDB8) || (first == 0x3FFF && second < 0x1000);
        return global && !protocols && !documents && first != 0x2002;
    }

    private static Range range(int first, int second, int third, int bits) {
        return new Range(first << 24 | second << 16 | third << 8, bits);
    }
}
