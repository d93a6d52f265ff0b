package org.tiltmeter.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tiltmeter.evaluation.card.Made;
import org.tiltmeter.evaluation.card.Markdown;
import org.tiltmeter.evaluation.card.Section;
import org.tiltmeter.evaluation.run.Figure;
import org.tiltmeter.evaluation.run.SetFigures;

/** The figures as sections of a document: the table that is printed, one of kinds of actors, and one per set of its outlets. */
public final class FigureSections {

    /** The section that every document has which these figures are written into. */
    public static final String TABLE = "evaluate";

    /** The section by kind of actor, which a document may have. */
    public static final String ACTORS = "evaluate-actors";

    /** The section by outlet, which a document may have. */
    public static final String OUTLETS = "evaluate-outlets";

    private FigureSections() {}

    /**
     * All of them.
     *
     * @param texts on which texts the figures rest, in a sentence
     */
    public static List<Section> of(List<SetFigures> sets, String texts, Made made) {
        String below = "\n\nAn interval is a bootstrap over documents, of which there are n. " + texts + "\n" + made;
        return List.of(
                new Section(TABLE, table(sets) + below),
                new Section(ACTORS, actors(sets) + below),
                new Section(OUTLETS, outlets(sets) + below));
    }

    private static String table(List<SetFigures> sets) {
        Markdown table = Markdown.table("set", "metric", "ours", "95 % interval", "n", "floor", "published");
        for (SetFigures set : sets) {
            for (Figure figure : set.figures()) {
                table.row(
                        set.set(),
                        figure.metric().name(),
                        Shares.value(figure),
                        Shares.interval(figure),
                        figure.documents(),
                        Shares.orNothing(figure.metric().floor()),
                        Shares.orNothing(figure.metric().published()));
            }
        }
        return table.toString();
    }

    private static String actors(List<SetFigures> sets) {
        Markdown table = Markdown.table("set", "metric", "ours", "95 % interval", "n", "cases");
        for (SetFigures set : sets) {
            for (Figure figure : set.breakdown()) {
                if (figure.documents() > 0) {
                    table.row(
                            set.set(),
                            figure.metric().name(),
                            Shares.value(figure),
                            Shares.interval(figure),
                            figure.documents(),
                            Math.round(figure.sum().gold()));
                }
            }
        }
        return table.toString();
    }

    /** A table per set that says who published its texts. */
    private static String outlets(List<SetFigures> sets) {
        return sets.stream()
                .filter(set -> !set.byOutlet().isEmpty())
                .map(FigureSections::outlets)
                .collect(Collectors.joining("\n\n"));
    }

    private static String outlets(SetFigures set) {
        List<String> heading = new ArrayList<>(List.of(set.set(), "n"));
        set.figures().forEach(figure -> heading.add(figure.metric().name()));
        Markdown table = Markdown.table(heading.toArray(String[]::new));
        set.byOutlet().forEach((outlet, figures) -> {
            List<String> cells = new ArrayList<>(List.of(outlet, String.valueOf(documents(figures))));
            figures.forEach(figure -> cells.add(Shares.value(figure) + " (" + Shares.interval(figure) + ")"));
            table.row(cells);
        });
        return table.toString();
    }

    /** Of the metric that most documents have to do with. */
    private static int documents(List<Figure> figures) {
        return figures.stream().mapToInt(Figure::documents).max().orElse(0);
    }
}
