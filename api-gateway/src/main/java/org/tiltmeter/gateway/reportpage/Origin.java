package org.tiltmeter.gateway.reportpage;

import java.util.List;
import org.tiltmeter.gateway.comparisons.Comparison;

/** What a page says of itself: what is missing from it, who is meant by its names, how it was made and is checked. */
final class Origin {

    private final Report report;
    private final Names names;

    Origin(Report report, Names names) {
        this.report = report;
        this.names = names;
    }

    List<Element> sections() {
        return List.of(missing(), key(), check());
    }

    private Element missing() {
        var table = new Table(
                "What no figure of an actor knows of",
                List.of(
                        "Outlet",
                        "Articles read",
                        "Not readable",
                        "Mentions of nobody known",
                        "Attributions to nobody known",
                        "Loaded terms aimed at nobody known"));
        report.run()
                .missing()
                .forEach(outlet -> table.row(List.of(
                        Table.head(names.outlet(outlet.outlet())),
                        Table.figure(Rounding.count(outlet.articles())),
                        Table.figure(Rounding.count(outlet.failed())),
                        Table.figure(Rounding.count(outlet.unresolvedMentions())),
                        Table.figure(Rounding.count(outlet.unresolvedAttributions())),
                        Table.figure(Rounding.count(outlet.unresolvedTargets())))));
        return Element.of("section").add(Element.of("h2", "What is missing")).add(table.drawn());
    }

    /** Nothing where everybody is called by the name that the run has. */
    private Element key() {
        var section = Element.of("section");
        if (names.key().isEmpty()) {
            return section;
        }
        var table = new Table("Names on this page", List.of("Here", "In the run"));
        names.key().forEach((shown, name) -> table.row(List.of(Table.head(shown), Table.words(name))));
        return section.add(Element.of("h2", "Who is meant")).add(table.drawn());
    }

    private Element check() {
        Comparison run = report.run();
        var list = Element.of("dl");
        item(list, "Run", run.id());
        item(list, "Method version", run.methodVersion());
        item(list, "Version of the comparison", run.comparisonVersion());
        item(list, "Data up to change", Long.toString(run.mark()));
        String actorList = run.specification().actorList();
        item(list, "Actor list", actorList == null ? "none" : actorList);
        Long seed = run.specification().seed();
        item(list, "Seed of the bootstrap", seed == null ? "none was drawn" : Long.toString(seed));
        String address = report.home().resolve("/v1/comparisons/" + run.id()).toString();
        return Element.of("section")
                .add(Element.of("h2", "How this was made, and how to check it"))
                .add(list)
                .add(Element.of(
                        "p",
                        "The run never changes, and its id is to be cited: it names the question, the methods"
                                + " and the state of the data. Figures are rounded here; the run has them in full."))
                .add(Element.of("p").text("Run: ").add(Element.of("a", address).with("href", address)))
                .add(Element.of("p")
                        .text("Every number computed anew from its evidence: ")
                        .add(Element.of("code", "./tiltmeter check " + run.id())));
    }

    private static void item(Element list, String name, String value) {
        list.add(Element.of("dt", name)).add(Element.of("dd").add(Element.of("bdi", value)));
    }
}
