package org.tiltmeter.stories.wire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.stories.wire.CreditLine.Place;

/**
 * Recognises the credit of a news agency: in a dateline ("PARIS (AP) — …"), a byline or a closing line. Names and forms
 * stand in {@code agencies.txt} and {@code credits.txt}. What an agency helped with, or is quoted in, is not from it.
 */
public final class WireCredits {

    /** With the agencies and forms of this build. */
    public static final WireCredits SHIPPED = new WireCredits(rows("agencies.txt"), rows("credits.txt"));

    /** UTF-16 code units before the agency's name in a dateline: a town, a state, a day. */
    private static final int LONGEST_DATELINE = 60;

    private final Map<String, String> agencyOf = new LinkedHashMap<>();
    private final List<CreditLine> forms;

    WireCredits(List<String> agencies, List<String> forms) {
        for (String row : agencies) {
            String[] cells = row.split("\\|", 2);
            String agency = cells[0].strip();
            agencyOf.put(EdgeLines.normal(agency), agency);
            for (String alias : cells.length < 2 ? new String[0] : cells[1].split(";", -1)) {
                if (!alias.isBlank()) {
                    agencyOf.put(EdgeLines.normal(alias), agency);
                }
            }
        }
        this.forms = forms.stream().map(CreditLine::parse).toList();
    }

    /** The agency that an outlet is, or null where it is none. */
    public @Nullable String agency(String outlet) {
        return agencyOf.get(EdgeLines.normal(outlet));
    }

    /** The agency that a text says it is from, or null. What the page put around the text is looked at too. */
    public @Nullable String credit(ArticleText text) {
        EdgeLines lines = EdgeLines.of(text.text());
        String atTop = credited(lines.first(), List.of(Place.DATELINE, Place.BYLINE));
        return atTop != null ? atTop : credited(lines.last(), List.of(Place.CLOSING, Place.SIGNATURE));
    }

    private @Nullable String credited(List<String> lines, List<Place> places) {
        for (String line : lines) {
            for (var alias : agencyOf.entrySet()) {
                if (names(line, alias.getKey(), places)) {
                    return alias.getValue();
                }
            }
            String signed = signed(line, places);
            if (signed != null) {
                return signed;
            }
        }
        return null;
    }

    private boolean names(String line, String alias, List<Place> places) {
        int at = line.indexOf(alias);
        while (at >= 0) {
            String before = line.substring(0, at);
            String after = line.substring(at + alias.length());
            for (CreditLine form : forms) {
                if (places.contains(form.place())
                        && form.place() != Place.SIGNATURE
                        && (form.place() != Place.DATELINE || at <= LONGEST_DATELINE)
                        && form.fits(before, after)) {
                    return true;
                }
            }
            at = line.indexOf(alias, at + 1);
        }
        return false;
    }

    private @Nullable String signed(String line, List<Place> places) {
        return places.contains(Place.SIGNATURE)
                ? forms.stream()
                        .filter(form -> form.place() == Place.SIGNATURE)
                        .filter(form -> Glob.matches(form.before(), line))
                        .map(CreditLine::after)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static List<String> rows(String resource) {
        try (InputStream stream = Objects.requireNonNull(WireCredits.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + resource, e);
        }
    }
}
