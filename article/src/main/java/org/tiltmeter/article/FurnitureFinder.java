package org.tiltmeter.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tiltmeter.article.FurniturePattern.Place;

/** Finds furniture line by line, in time linear in the text. */
final class FurnitureFinder {

    /** With the patterns of {@code furniture.tsv}. */
    static final FurnitureFinder SHIPPED = new FurnitureFinder(shipped());

    private final PatternsByFirstCharacter lines;
    private final PatternsByFirstCharacter inserts;

    FurnitureFinder(List<FurniturePattern> patterns) {
        this.lines = new PatternsByFirstCharacter(patterns, pattern -> pattern.place() != Place.INSERT);
        this.inserts = new PatternsByFirstCharacter(patterns, pattern -> pattern.place() == Place.INSERT);
    }

    /** Furniture of a text: disjoint, in reading order. */
    List<Furniture> in(String text) {
        return new FurnitureScan(text, lines, inserts).found();
    }

    private static List<FurniturePattern> shipped() {
        String resource = "furniture.tsv";
        try (InputStream stream =
                        Objects.requireNonNull(FurnitureFinder.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(Predicate.not(String::isBlank))
                    .filter(line -> !line.startsWith("#"))
                    .map(FurniturePattern::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + resource, e);
        }
    }

    /** Patterns by the first character of what they match; those that start with {@code *} match after any. */
    record PatternsByFirstCharacter(Map<Character, List<FurniturePattern>> fixed, List<FurniturePattern> open) {

        PatternsByFirstCharacter(List<FurniturePattern> patterns, Predicate<FurniturePattern> wanted) {
            this(
                    patterns.stream()
                            .filter(wanted.and(pattern -> !pattern.lead().isEmpty()))
                            .collect(Collectors.groupingBy(
                                    pattern -> pattern.lead().charAt(0))),
                    patterns.stream()
                            .filter(wanted.and(pattern -> pattern.lead().isEmpty()))
                            .toList());
        }

        List<FurniturePattern> forLine(String normal) {
            List<FurniturePattern> candidates = new ArrayList<>(fixed.getOrDefault(normal.charAt(0), List.of()));
            candidates.addAll(open);
            return candidates;
        }
    }
}
