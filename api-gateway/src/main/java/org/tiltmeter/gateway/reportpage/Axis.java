package org.tiltmeter.gateway.reportpage;

import java.util.ArrayList;
import java.util.List;

/**
 * Where values stand on a line.
 *
 * @param low the value at {@code from}
 * @param high the value at {@code to}
 * @param from pixels
 * @param to pixels; less than {@code from} on an axis that points upwards
 */
record Axis(double low, double high, double from, double to) {

    private static final int TICKS = 5;

    Axis {
        if (!(high > low)) {
            throw new IllegalArgumentException("an axis from " + low + " to " + high);
        }
    }

    /** An axis with some room at both ends; around nothing but 0 it goes from −1 to 1. */
    static Axis around(double low, double high, double from, double to) {
        double room = high > low ? (high - low) * 0.04 : 1;
        return new Axis(low - room, high + room, from, to);
    }

    double at(double value) {
        return from + (Math.clamp(value, low, high) - low) / (high - low) * (to - from);
    }

    boolean holds(double value) {
        return value >= low && value <= high;
    }

    /** Round numbers, some five of them. */
    List<Double> ticks() {
        double step = step();
        var ticks = new ArrayList<Double>();
        for (double at = Math.ceil(low / step); at * step <= high; at++) {
            ticks.add(at * step);
        }
        return ticks;
    }

    /** With as many decimals as the steps need. */
    String shown(double tick) {
        int decimals = (int) Math.max(0, -Math.floor(Math.log10(step()) + 1e-9));
        return new Rounding(decimals).value(tick);
    }

    private double step() {
        double rough = (high - low) / TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double leading = rough / power;
        return power * (leading <= 1 ? 1 : leading <= 2 ? 2 : leading <= 5 ? 5 : 10);
    }
}
