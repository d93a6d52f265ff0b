package org.tiltmeter.gateway.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiltmeter.problems.ProblemException;

class FilterTest {

    private static final Set<FilterKey> ALL = EnumSet.allOf(FilterKey.class);

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void noTextIsNoFilter(String text) {
        assertThat(Filter.parse(text, ALL).values()).isEmpty();
    }

    @Test
    void aBarMeansAnyOf() {
        assertThat(values("outlet:globe|herald")).isEqualTo(Map.of(FilterKey.OUTLET, List.of("globe", "herald")));
    }

    @Test
    void theKeyEndsAtTheFirstColon() {
        assertThat(values("actor:country:RU")).isEqualTo(Map.of(FilterKey.ACTOR, List.of("country:RU")));
    }

    @Test
    void termsAreSeparatedByCommas() {
        assertThat(values("outlet:globe, status:read").keySet())
                .containsExactlyInAnyOrder(FilterKey.OUTLET, FilterKey.STATUS);
    }

    @Test
    void aQuotedValueMayHoldCommasBarsAndColons() {
        assertThat(values("outlet:\"Globe, The|Daily: News\"|herald"))
                .isEqualTo(Map.of(FilterKey.OUTLET, List.of("Globe, The|Daily: News", "herald")));
    }

    @Test
    void aDoubledQuotationMarkStandsForOne() {
        assertThat(values("outlet:\"The \"\"Globe\"\"\""))
                .isEqualTo(Map.of(FilterKey.OUTLET, List.of("The \"Globe\"")));
    }

    @Test
    void aDateIsItsFirstMoment() {
        assertThat(values("from:2026-01-01")).isEqualTo(Map.of(FilterKey.FROM, List.of("2026-01-01T00:00:00Z")));
    }

    @Test
    void aTimeWithAnOffsetIsAMoment() {
        assertThat(values("to:2026-01-01T02:00:00+02:00"))
                .isEqualTo(Map.of(FilterKey.TO, List.of("2026-01-01T00:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "colour:red;has an unknown key",
                ":red;has an unknown key",
                "outlet;has a term without a colon, at character 1",
                "outlet:a,b;has a term without a colon, at character 10",
                "outlet:a,;has a term without a colon, at character 10",
                "outlet:a,outlet:b;has the key outlet twice; | separates values",
                "outlet:;has an empty value before character 8",
                "outlet:a||b;has an empty value before character 10",
                "outlet:\"\";has an empty value before character 10",
                "outlet:\"a;has a quotation mark that is not closed",
                "outlet:\"a\"b;has something after a closing quotation mark, at character 11",
                "status:waiting;has a value for status that is not one of read, failed",
                "status:read|failed;has several values for status, which takes one",
                "voice:loud;has a value for voice that is not one of own, sourced, unknown, any",
                "actor:RU;has a value for actor that is not an actor's id (such as country:RU)",
                "from:soon;has a value for from that is not a date (2026-01-31) or a date and time (2026-01-31T12:00:00Z)",
                "from:2026-02-30;has a value for from that is not a date (2026-01-31) or a date and time (2026-01-31T12:00:00Z)",
                "from:2026-02-02,to:2026-02-01;has a from that is after its to",
            })
    void whatIsWrongIsSaid(String joined) {
        int split = joined.indexOf(";has");
        assertThat(refusal(joined.substring(0, split))).startsWith(joined.substring(split + 1) + "; its keys here are");
    }

    @Test
    void aKeyOfOtherListsIsUnknownHere() {
        var refused = catchThrowableOfType(
                ProblemException.class, () -> Filter.parse("voice:own", EnumSet.of(FilterKey.OUTLET, FilterKey.TO)));

        assertThat(refused.problem().extensions()).isEqualTo(Map.of("knownKeys", List.of("outlet", "to")));
    }

    private static Map<FilterKey, List<String>> values(String text) {
        return Filter.parse(text, ALL).values();
    }

    private static String refusal(String text) {
        var refused = catchThrowableOfType(ProblemException.class, () -> Filter.parse(text, ALL));
        return refused.problem().errors().getFirst().message();
    }
}
