package org.tiltmeter.analysis.measures;

import java.util.List;
import java.util.stream.Stream;

/** The definitions of the measures, as a referee would ask for them. */
final class Catalogue {

    private Catalogue() {}

    static Method of(Measure measure) {
        return switch (measure) {
            case L1 -> LanguageMethods.L1;
            case L3 -> LanguageMethods.L3;
            case L4 -> LanguageMethods.L4;
            case L5 -> LanguageMethods.L5;
            case S1 -> SourcingMethods.S1;
            case S2 -> SourcingMethods.S2;
            case S3 -> SourcingMethods.S3;
            case S4 -> SourcingMethods.S4;
            case S5 -> SourcingMethods.S5;
            case S8 -> SourcingMethods.S8;
            case S9 -> SourcingMethods.S9;
            case S11 -> SourcingMethods.S11;
        };
    }

    static List<Method> all() {
        return Stream.of(Measure.values()).map(Catalogue::of).toList();
    }
}
