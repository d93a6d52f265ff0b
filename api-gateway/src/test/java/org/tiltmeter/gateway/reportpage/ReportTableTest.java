package org.tiltmeter.gateway.reportpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiltmeter.gateway.comparisons.Comparison;

class ReportTableTest {

    private static final String RUSSIA = "country:RU";

    @Test
    void aRowHasAnEffectWithAllItsFigures() {
        assertThat(ReportTable.of(between("Globe", "Courier")).split("\r\n", -1)[1])
                .isEqualTo("L1.own,per 100 mentions,country:RU,Globe,country:RU,Courier,lower,0.0042,0.0084,unmatched,"
                        + "-10.0,-16.6,-1.9000000000000004,12.5,11.25,13.75,96,24,2.5,1.25,3.75,1200,26,,"
                        + "-10.0,-16.6,-1.9000000000000004,5.0,1.4,17.4,,,-9.4,-16.0,-1.3000000000000007,"
                        + "-12.7,-19.299999999999997,-4.6,2026-01-01,2027-01-01,included,,"
                        + ComparedRun.ID + ",rules-5,comparison-1,412");
    }

    @Test
    void everyRowHasAsManyCellsAsTheHeading() {
        String[] lines = ReportTable.of(ComparedRun.withEffects(3)).split("\r\n", -1);

        assertThat(lines).hasSize(5).endsWith("");
        assertThat(List.of(lines).subList(0, 4))
                .allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(46));
    }

    @Test
    void aRunWithoutEffectsIsAHeading() {
        assertThat(ReportTable.of(ComparedRun.withEffects(0)))
                .startsWith("measure,unit,first_actor,")
                .endsWith(",comparison_version,mark\r\n")
                .hasLineCount(1);
    }

    @Test
    void whatSeparatesIsQuoted() {
        assertThat(ReportTable.of(between("The \"Globe\", Harbour\nPost", "Courier")))
                .contains(",\"The \"\"Globe\"\", Harbour\nPost\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\u00A0=1", "＝1", "\u200B=1", "|cmd", "\r"})
    void aNameIsNoFormula(String name) {
        assertThat(ReportTable.of(between(name, "Courier"))).containsAnyOf(",'" + name + ",", ",\"'" + name + "\",");
    }

    private static Comparison between(String first, String second) {
        return ComparedRun.of(
                List.of(RUSSIA),
                List.of(first, second),
                List.of(ComparedRun.effect(RUSSIA, first, second, "lower", -10)));
    }
}
