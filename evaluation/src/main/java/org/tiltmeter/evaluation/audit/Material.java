package org.tiltmeter.evaluation.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What is audited with.
 *
 * @param templates sentences of our own
 * @param standIns who is put into them
 */
record Material(List<Template> templates, List<StandIn> standIns) {

    Material {
        templates = List.copyOf(templates);
        standIns = List.copyOf(standIns);
    }

    /** What comes with this module. */
    static Material shipped() {
        return new Material(
                rows("templates.tsv").stream().map(Material::template).toList(),
                rows("stand-ins.tsv").stream().map(Material::standIn).toList());
    }

    private static Template template(List<String> row) {
        return new Template(
                Template.Role.valueOf(capitals(row.get(0))), Template.Tone.valueOf(capitals(row.get(1))), row.get(2));
    }

    private static StandIn standIn(List<String> row) {
        Pronoun pronoun = row.get(3).equals("-") ? null : Pronoun.valueOf(capitals(row.get(3)));
        return new StandIn(Axis.valueOf(capitals(row.get(0))), row.get(1), row.get(2), pronoun, row.get(4));
    }

    private static String capitals(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static List<List<String>> rows(String file) {
        try (InputStream in = Material.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the module lacks " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
