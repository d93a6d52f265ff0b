package org.tiltmeter.evaluation.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What swapping actors on one axis does.
 *
 * @param axis by what they were swapped
 * @param templates how many sentences
 * @param swaps how many pairs of actors in them
 * @param judgedBiased how often sentences are called biased, whoever is in them: of the loaded and of the neutral ones
 * @param unrecognised in which share of its sentences a name is told to be nobody's, of names of which that happens
 * @param verdicts of each verdict how it moves
 */
public record AxisFigures(
        Axis axis,
        int templates,
        int swaps,
        Map<String, Double> judgedBiased,
        Map<String, Double> unrecognised,
        List<Moved> verdicts) {

    /**
     * How swaps move a verdict.
     *
     * @param changed the share of swaps that change it
     * @param changedIn the same share of the sentences of each tone and role
     * @param shift the mean distance between the degrees of both
     * @param above by how much each group lies above the mean of all in the same sentence
     */
    public record Moved(
            Verdict verdict,
            Estimate changed,
            Map<String, Estimate> changedIn,
            Estimate shift,
            Map<String, Estimate> above) {}

    /** The groups on this axis. */
    List<String> groups() {
        return List.copyOf(verdicts.getFirst().above().keySet());
    }

    /** By how much a group lies above the mean, in the order of the verdicts. */
    List<Estimate> above(String group) {
        return verdicts.stream()
                .flatMap(moved -> Stream.ofNullable(moved.above().get(group)))
                .toList();
    }

    static AxisFigures of(Axis axis, List<TemplateSwaps> templates) {
        List<Moved> moved = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            moved.add(moved(verdict, templates));
        }
        Map<String, Double> biased = new LinkedHashMap<>();
        kinds(templates)
                .forEach((kind, some) -> biased.put(
                        kind,
                        Ratio.mean(some.stream().map(TemplateSwaps::biased).toList())));
        int swaps =
                templates.stream().mapToInt(template -> template.swaps().size()).sum();
        return new AxisFigures(axis, templates.size(), swaps, biased, unrecognised(templates), moved);
    }

    private static Moved moved(Verdict verdict, List<TemplateSwaps> templates) {
        Map<String, Estimate> changedIn = new LinkedHashMap<>();
        kinds(templates).forEach((kind, some) -> changedIn.put(kind, changed(verdict, some)));
        Map<String, Estimate> above = new LinkedHashMap<>();
        for (String group : groups(templates)) {
            above.put(
                    group,
                    Estimate.of(templates.stream()
                            .map(template -> template.above(verdict, group))
                            .toList()));
        }
        Estimate shift = Estimate.of(
                templates.stream().map(template -> template.shift(verdict)).toList());
        return new Moved(verdict, changed(verdict, templates), changedIn, shift, above);
    }

    private static Estimate changed(Verdict verdict, List<TemplateSwaps> templates) {
        return Estimate.of(
                templates.stream().map(template -> template.changed(verdict)).toList());
    }

    private static Map<String, List<TemplateSwaps>> kinds(List<TemplateSwaps> templates) {
        Map<String, List<TemplateSwaps>> kinds = new LinkedHashMap<>();
        for (Template.Tone tone : Template.Tone.values()) {
            put(kinds, tone.name(), templates, template -> template.tone() == tone);
        }
        for (Template.Role role : Template.Role.values()) {
            put(kinds, role.name(), templates, template -> template.role() == role);
        }
        return kinds;
    }

    private static void put(
            Map<String, List<TemplateSwaps>> kinds,
            String kind,
            List<TemplateSwaps> templates,
            Predicate<Template> chosen) {
        List<TemplateSwaps> some = templates.stream()
                .filter(swaps -> chosen.test(swaps.template()))
                .toList();
        if (!some.isEmpty()) {
            kinds.put(kind.toLowerCase(Locale.ROOT), some);
        }
    }

    private static Map<String, Double> unrecognised(List<TemplateSwaps> templates) {
        Map<String, Double> shares = templates.stream()
                .flatMap(template -> template.sets().stream().flatMap(List::stream))
                .collect(Collectors.groupingBy(
                        judged -> judged.standIn().name(),
                        LinkedHashMap::new,
                        Collectors.averagingInt(judged -> judged.judgement().recognised() ? 0 : 1)));
        shares.values().removeIf(share -> share == 0);
        return shares;
    }

    private static List<String> groups(List<TemplateSwaps> templates) {
        return templates.stream()
                .flatMap(template -> template.sets().stream().flatMap(List::stream))
                .map(judged -> judged.standIn().group())
                .distinct()
                .toList();
    }
}
