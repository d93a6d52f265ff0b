package org.tiltmeter.quickstart.comparison;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a figure is written. What rests on too little is not written at all. */
enum Cell {
    /** A rate with one decimal. */
    RATE(10) {
        @Override
        String number(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }

        @Override
        String bound(double value) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
    },
    /** A share in per cent. */
    SHARE(5) {
        @Override
        String number(double value) {
            return bound(value) + "%";
        }

        @Override
        String bound(double value) {
            return String.format(Locale.ROOT, "%.0f", 100 * value);
        }
    },
    /** A share of words: single words are cheaper than single attributions. */
    SHARE_OF_WORDS(100) {
        @Override
        String number(double value) {
            return SHARE.number(value);
        }

        @Override
        String bound(double value) {
            return SHARE.bound(value);
        }
    },
    /** A ratio with two decimals. */
    RATIO(10) {
        @Override
        String number(double value) {
            return String.format(Locale.ROOT, "%.2f", value);
        }

        @Override
        String bound(double value) {
            return number(value);
        }
    };

    /** Stands where there is too little evidence. */
    static final String TOO_LITTLE = "·";

    private final int leastN;

    Cell(int leastN) {
        this.leastN = leastN;
    }

    abstract String number(double value);

    abstract String bound(double value);

    /** The value, or a sign that there is too little to say. */
    String value(Figure figure) {
        Double value = shown(figure);
        return value == null ? TOO_LITTLE : number(value);
    }

    /** The interval as {@code 12–30}, or nothing. */
    String interval(Figure figure) {
        return shown(figure) == null || figure.interval() == null
                ? ""
                : bound(figure.interval().low()) + "–" + bound(figure.interval().high());
    }

    /** A bar that is full at {@code full}. */
    String bar(Figure figure, double full, int width) {
        Double value = shown(figure);
        int eighths = value == null || full <= 0 ? 0 : (int) Math.round(Math.min(1, value / full) * width * 8);
        String rest = eighths % 8 == 0 ? "" : String.valueOf((char) ('█' + 8 - eighths % 8));
        return "█".repeat(eighths / 8) + rest;
    }

    private @Nullable Double shown(Figure figure) {
        return figure.n() < leastN ? null : figure.value();
    }
}
