package org.tiltmeter.gateway.reportpage;

/** Pieces that the plots are drawn with. */
final class Drawing {

    /** Pixels; what an A4 page holds between its margins, and a window without scrolling. */
    static final double WIDTH = 800;

    private Drawing() {}

    /**
     * A picture that says in words what it shows.
     *
     * @param id unique in the page
     */
    static Element picture(String id, double width, double height, String title, String description) {
        return Element.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + Rounding.pixels(width) + " " + Rounding.pixels(height))
                .with("width", width)
                .with("height", height)
                .with("role", "img")
                .with("aria-labelledby", id + "-title " + id + "-description")
                .add(Element.of("title", title).with("id", id + "-title"))
                .add(Element.of("desc", description).with("id", id + "-description"));
    }

    static Element line(String style, double x1, double y1, double x2, double y2) {
        return Element.of("line")
                .with("class", style)
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2);
    }

    static Element text(String style, double x, double y, String text) {
        return Element.of("text", text).with("class", style).with("x", x).with("y", y);
    }

    static Element box(String style, double x, double y, double width, double height) {
        return Element.of("rect")
                .with("class", style)
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("height", height);
    }

    /** An interval on a horizontal axis, with an arrow head where it goes on beyond the axis. */
    static Element interval(String style, Axis axis, double low, double high, double y) {
        double left = axis.at(low);
        double right = axis.at(high);
        var drawn = Element.of("g").with("class", style).add(line("", left, y, right, y));
        drawn.add(axis.holds(low) ? line("", left, y - 4, left, y + 4) : arrow(left, y, 5));
        return drawn.add(axis.holds(high) ? line("", right, y - 4, right, y + 4) : arrow(right, y, -5));
    }

    private static Element arrow(double x, double y, double back) {
        return Element.of("path")
                .with(
                        "d",
                        "M %s %s L %s %s L %s %s"
                                .formatted(
                                        Rounding.pixels(x + back), Rounding.pixels(y - 4),
                                        Rounding.pixels(x), Rounding.pixels(y),
                                        Rounding.pixels(x + back), Rounding.pixels(y + 4)));
    }
}
