package org.tiltmeter.nlp.actors;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.resource.Row;
import org.tiltmeter.nlp.resource.Table;

/** What is known of names: given names with their gender, capitalised words that are none, people of public life. */
final class Names {

    private static final int LONGEST_SLUG = 120;
    private static final Set<String> SUFFIXES = Set.of("Jr", "Sr", "II", "III", "IV");

    private final Map<String, Gender> given = new HashMap<>();
    private final Set<String> notNames = Cues.words("actors/common-capitals.txt");
    private final Map<String, PublicFigure> figures = new HashMap<>();
    private final Map<String, List<String>> shortForms = new HashMap<>();

    /** A person whom news names by the last name alone. */
    record PublicFigure(List<String> name, Gender gender) {}

    Names() {
        for (Row row : Table.read("actors/given-names.txt", 2)) {
            Gender gender = Gender.of(row.cell(0));
            row.words(1).forEach(name -> given.merge(name, gender, Names::together));
        }
        for (Row row : Table.read("actors/public-figures.txt", 3)) {
            PublicFigure figure = new PublicFigure(row.words(0), Gender.of(row.cell(2)));
            addFigure(row.cell(0), figure);
            row.list(1).forEach(shortForm -> addFigure(shortForm, figure));
        }
        for (Row row : Table.read("actors/short-given-names.txt", 2)) {
            shortForms.put(row.cell(0), row.words(1));
        }
    }

    private void addFigure(String name, PublicFigure figure) {
        figures.put(name, figure);
        figures.put(withoutStops(name), figure);
    }

    /** "George HW Bush" for "George H.W. Bush": news writes initials in every way. */
    static String withoutStops(String name) {
        return name.replace(". ", " ").replace(".", "");
    }

    /** "Don" for "Donald". */
    List<String> shortFormsOf(String givenName) {
        return shortForms.getOrDefault(givenName, List.of());
    }

    /** Whether a word tells a son from his father. */
    boolean isSuffix(String word) {
        return SUFFIXES.contains(word);
    }

    /** What two lists say of one name: men and women who bear it make it tell nothing. */
    private static Gender together(Gender one, Gender other) {
        return one == other || other == Gender.UNKNOWN ? one : Gender.UNKNOWN;
    }

    boolean isGiven(String word) {
        return given.containsKey(word);
    }

    Gender genderOf(String givenName) {
        return given.getOrDefault(givenName, Gender.UNKNOWN);
    }

    boolean isNoName(String word) {
        return notNames.contains(word);
    }

    /** The person of public life who is known by a name, or null. */
    @Nullable
    PublicFigure figure(String name) {
        return figures.get(name);
    }

    Map<String, PublicFigure> figures() {
        return figures;
    }

    /** A name as the last part of an id: lower case, without diacritics, hyphens between the words. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        boolean gap = false;
        for (int i = 0;
                i < plain.length() && slug.length() < LONGEST_SLUG;
                i += Character.charCount(plain.codePointAt(i))) {
            int c = plain.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(gap && !slug.isEmpty() ? "-" : "").append(unstroked(c));
                gap = false;
            } else {
                gap |= !isJoined(c);
            }
        }
        return slug.isEmpty() ? "x" : slug.toString();
    }

    private static boolean isJoined(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '’' || c == '.';
    }

    /** Letters with a stroke have no decomposition in Unicode. */
    private static String unstroked(int c) {
        return switch (c) {
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ı' -> "i";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            default -> Character.toString(c);
        };
    }
}
