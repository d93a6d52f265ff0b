package org.tiltmeter.gateway.reportpage;

import java.util.ArrayList;
import java.util.List;
import org.tiltmeter.gateway.comparisons.Comparison.Asked;
import org.tiltmeter.gateway.comparisons.Comparison.Measured;

/**
 * A comparison as one HTML page that needs nothing but itself: no script, no font, no picture from elsewhere. Its figures
 * are those of the run, rounded to be read; the run and the table hold them in full.
 */
public final class ReportPage {

    private final Report report;
    private final Names names;

    private ReportPage(Report report) {
        this.report = report;
        this.names = new Names(report);
    }

    /** The page, as UTF-8 is to be written; the same for the same report. */
    public static String of(Report report) {
        var page = new StringBuilder("<!doctype html>\n");
        new ReportPage(report).page().writeTo(page);
        return page.append('\n').toString();
    }

    /** The policy under which a page works: nothing is loaded, and only its own style is applied. */
    public static String contentSecurityPolicy() {
        return Style.POLICY;
    }

    private Element page() {
        return Element.of("html")
                .with("lang", "en")
                .add(head())
                .add(Element.of("body").add(Element.of("main").addAll(sections())));
    }

    private Element head() {
        return Element.of("head")
                .add(Element.of("meta").with("charset", "utf-8"))
                .add(Element.of("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with("content", Style.POLICY_IN_PAGE))
                .add(Element.of("meta").with("name", "viewport").with("content", "width=device-width"))
                .add(Element.of("title", title() + " – Tiltmeter"))
                .add(Style.element());
    }

    private String title() {
        Issue issue = report.issue();
        return issue == null ? "Comparison " + report.run().id() : issue.title() + ", issue " + issue.number();
    }

    private List<Element> sections() {
        var sections = new ArrayList<Element>();
        sections.add(top());
        sections.add(new Summary(report, names).section());
        Issue issue = report.issue();
        if (issue != null) {
            var issues = new IssueSections(report, names, issue);
            sections.add(issues.changes());
            sections.add(issues.timeLines());
        }
        sections.add(Legend.section(report));
        List<Measured> measures = report.run().specification().measures();
        for (int at = 0; at < measures.size(); at++) {
            sections.add(new MeasureSection(report, names, measures.get(at)).section("measure-" + at));
        }
        sections.addAll(new Origin(report, names).sections());
        return sections;
    }

    private Element top() {
        Asked asked = report.run().specification();
        var top = Element.of("header");
        Issue issue = report.issue();
        top.add(Element.of("h1", issue == null ? heading() : issue.title()));
        if (issue != null) {
            top.add(Element.of("p", "Issue %d, due %s (UTC)".formatted(issue.number(), TimeLine.day(issue.due())))
                    .with("class", "kicker"));
        }
        return top.add(Element.of("p")
                .text("Outlets: ")
                .addAll(listed(asked.outlets().stream().map(names::outlet).toList()))
                .add(Element.of("br"))
                .text("Actors: ")
                .addAll(listed(asked.actors().stream().map(names::actor).toList()))
                .add(Element.of("br"))
                .text("Published from %s until before %s. %s".formatted(asked.from(), asked.to(), question(asked))));
    }

    private String heading() {
        return names.byActors() ? "Actors compared" : "Outlets compared";
    }

    private static String question(Asked asked) {
        String contrast =
                switch (asked.contrast()) {
                    case "actors" -> "In each outlet, actors are set against each other";
                    case "outlet-against-others" -> "Each outlet is set against all others together";
                    default -> "Outlets are set against each other in pairs";
                };
        String matched = asked.matching().equals("event") ? ", within the events that both report" : "";
        return contrast + matched + "; wire copy is " + asked.wire() + ".";
    }

    /** At most twenty names; the tables have all. */
    private static List<Markup> listed(List<String> names) {
        var listed = new ArrayList<Markup>();
        for (int at = 0; at < Math.min(names.size(), 20); at++) {
            listed.add(new Words(at == 0 ? "" : ", "));
            listed.add(Element.of("bdi", names.get(at)));
        }
        listed.add(new Words(names.size() > 20 ? " and " + (names.size() - 20) + " more" : ""));
        return listed;
    }
}
