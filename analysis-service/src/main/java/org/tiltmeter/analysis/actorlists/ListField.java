package org.tiltmeter.analysis.actorlists;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.facts.NameForm;

/** What a list may say of an actor: the columns of its CSV form and the members of its JSON form. */
enum ListField {
    ID(false) {
        @Override
        @Nullable
        String complaint(String value) {
            return isActorId(value) ? null : NO_ID;
        }
    },
    NAME(false) {
        @Override
        @Nullable
        String complaint(String value) {
            return nameComplaint(value);
        }
    },
    WIKIDATA(false) {
        @Override
        @Nullable
        String complaint(String value) {
            boolean item = value.length() > 1
                    && value.length() <= LONGEST_ITEM
                    && value.startsWith("Q")
                    && value.charAt(1) != '0'
                    && value.substring(1).chars().allMatch(c -> c >= '0' && c <= '9');
            return item ? null : "is not an item of Wikidata, such as Q30";
        }
    },
    ALIASES(true) {
        @Override
        @Nullable
        String complaint(String value) {
            return nameComplaint(value);
        }
    },
    GROUPS(true) {
        @Override
        @Nullable
        String complaint(String value) {
            return nameComplaint(value);
        }
    },
    MERGES(true) {
        @Override
        @Nullable
        String complaint(String value) {
            return isActorId(value) ? null : NO_ID;
        }
    },
    SPLITS(true) {
        @Override
        @Nullable
        String complaint(String value) {
            int equals = value.indexOf('=');
            return equals > 0 && isActorId(value.substring(0, equals))
                    ? nameComplaint(value.substring(equals + 1))
                    : "is not an actor's id, an equals sign and a name, such as country:US=White House";
        }
    };

    private static final String NO_ID = "is not an actor's id, such as country:RU";
    private static final int LONGEST_ID = 300;
    private static final int LONGEST_ITEM = 16;

    private final boolean several;

    ListField(boolean several) {
        this.several = several;
    }

    /** As it is written. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean takesSeveral() {
        return several;
    }

    /** What is wrong with a value, in our words, or null. */
    @Nullable
    abstract String complaint(String value);

    static Optional<ListField> of(String label) {
        return Stream.of(values()).filter(field -> field.label().equals(label)).findFirst();
    }

    static String labels() {
        return String.join(", ", Stream.of(values()).map(ListField::label).toList());
    }

    private static boolean isActorId(String value) {
        int colon = value.indexOf(':');
        return value.length() <= LONGEST_ID
                && colon > 0
                && colon < value.length() - 1
                && value.substring(0, colon).chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-')
                && value.substring(colon + 1).codePoints().allMatch(ListField::isOfId);
    }

    /** What needs no escape in an address or a list, letters of any script apart. */
    private static boolean isOfId(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }

    private static @Nullable String nameComplaint(String value) {
        if (value.length() > NameForm.LONGEST) {
            return "has more than " + NameForm.LONGEST + " characters";
        }
        return NameForm.of(value).isEmpty() ? "has no letter or digit" : null;
    }
}
