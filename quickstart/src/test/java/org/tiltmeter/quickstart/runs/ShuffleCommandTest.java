package org.tiltmeter.quickstart.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiltmeter.quickstart.StubGateway;
import org.tiltmeter.quickstart.runs.PrintedRuns.Printed;

class ShuffleCommandTest {

    private static final String RUN = """
            {"id": "a1", "specification": {"actors": ["country:XR"], "actorList": null,
              "outlets": ["The Gull", "The Heron"], "from": "2026-01-01", "to": "2027-01-01",
              "measures": [{"label": "L1.own", "id": "L1", "voice": "own", "unit": "per 100 mentions",
               "denominator": "mentions", "scale": 100.0, "lowest": 0.0, "highest": null}], "contrast": "outlets",
              "matching": "none", "wire": "included", "minimumUnits": 2, "minimumClusters": %d,
              "falseDiscoveryRate": 0.05, "seed": 5},
             "cells": [{"measure": "L1.own", "actor": "country:XR", "outlet": "The Gull"},
                       {"measure": "L1.own", "actor": "country:XR", "outlet": "The Heron"}]}""";

    @TempDir
    Path folder = Path.of("");

    private StubGateway gateway;

    @BeforeEach
    void startGateway() throws IOException {
        gateway = new StubGateway()
                .answers("/v1/comparisons/a1", RUN.formatted(2))
                .answers(evidence("The+Gull"), articles("gull", 3))
                .answers(evidence("The+Heron"), articles("heron", 1));
    }

    @AfterEach
    void stopGateway() {
        gateway.close();
    }

    /** Wilson's of 2 in 20: (2 + z²/2 ± z √(20 · 0.1 · 0.9 + z²/4)) / (20 + z²), z = 1.959964. */
    @Test
    void itPrintsHowOftenVerdictsAreFalseAndWhetherTheRateIsKept() throws IOException {
        Printed printed = shuffle("a1", "--times", "20", "--seed", "3");

        assertThat(printed.code()).isZero();
        assertThat(printed.out()).isEqualTo("""
                Outlets' names shuffled 20 times over 24 story groups of one outlet each or of one event; each outlet keeps as many \
                as it had.
                20 effects had evidence enough. Of those, higher or lower although nothing differs:
                  before correction (p at most 5.0 %)   10.0 % [0.9 %, 57.4 %]
                  after it: the verdict                 10.0 % [0.9 %, 57.4 %]
                Shuffles with any such verdict          10.0 % [2.8 %, 30.1 %]
                The declared rate is 5.0 %: above it by no more than chance explains.
                """);
    }

    @Test
    void withoutEvidenceEnoughNoVerdictCanBeFalse() throws IOException {
        gateway.answers("/v1/comparisons/a1", RUN.formatted(1_000));

        assertThat(shuffle("a1").out())
                .isEqualTo("No effect of this comparison has evidence enough, so that no verdict can be false.\n");
    }

    @Test
    void theFiguresAreWrittenWhereTheyAreWanted() throws IOException {
        Path file = folder.resolve("shuffled.json");

        shuffle("a1", "--times", "20", "--json", file.toString());

        assertThat(new ObjectMapper().readTree(file.toFile()).path("movable").asInt())
                .isEqualTo(24);
    }

    @Test
    void aComparisonOfActorsHasNoNamesToShuffle() throws IOException {
        gateway.answers(
                "/v1/comparisons/a1",
                RUN.formatted(2).replace("\"contrast\": \"outlets\"", "\"contrast\": \"actors\""));

        assertThat(shuffle("a1").err())
                .isEqualTo("this comparison is of actors: it has no outlets' names to shuffle\n");
    }

    @Test
    void fewerThanTwentyShufflesSayNothing() throws IOException {
        assertThat(shuffle("a1", "--times", "19").err()).isEqualTo("from fewer than 20 shuffles nothing can be said\n");
    }

    private Printed shuffle(String... arguments) throws IOException {
        return PrintedRuns.of(ShuffleCommand::new, gateway, folder, arguments);
    }

    private static String evidence(String outlet) {
        return "/v1/comparisons/a1/evidence?measure=L1.own&actor=country%3AXR&outlet=" + outlet + "&limit=200";
    }

    private static String articles(String name, int loaded) {
        return IntStream.range(0, 12)
                .mapToObj(at -> """
                        {"article": "%1$s-%2$d", "story": "%1$s-%2$d", "event": "%1$s-%2$d", "wire": false, "x": %3$d,
                         "w": 5, "certainX": 0, "certainW": 1}""".formatted(name, at, at % 2 + loaded))
                .collect(Collectors.joining(",", "{\"results\":[", "]}"));
    }
}
