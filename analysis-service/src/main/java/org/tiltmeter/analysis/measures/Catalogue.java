package org.tiltmeter.analysis.measures;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The definitions of the measures, as a referee would ask for them. */
final class Catalogue {

    /** Those that are no ratio of sums over articles, and so are not answered as such. */
    private static final List<Method> OTHERS = List.of(LanguageMethods.L6, LanguageMethods.L7, SourcingMethods.S7);

    private Catalogue() {}

    static Method of(Measure measure) {
        return switch (measure) {
            case L1 -> LanguageMethods.L1;
            case L2 -> LanguageMethods.L2;
            case L3 -> LanguageMethods.L3;
            case L4 -> LanguageMethods.L4;
            case L5 -> LanguageMethods.L5;
            case L8 -> LanguageMethods.L8;
            case L9 -> LanguageMethods.L9;
            case S1 -> SourcingMethods.S1;
            case S2 -> SourcingMethods.S2;
            case S3 -> SourcingMethods.S3;
            case S4 -> SourcingMethods.S4;
            case S5 -> SourcingMethods.S5;
            case S6 -> SourcingMethods.S6;
            case S8 -> SourcingMethods.S8;
            case S9 -> SourcingMethods.S9;
            case S10 -> SourcingMethods.S10;
            case S11 -> SourcingMethods.S11;
        };
    }

    static List<Method> all() {
        return Stream.concat(Stream.of(Measure.values()).map(Catalogue::of), OTHERS.stream())
                .sorted(Comparator.comparing((Method method) -> method.id().charAt(0))
                        .thenComparingInt(method -> Integer.parseInt(method.id().substring(1))))
                .toList();
    }
}
