package org.tiltmeter.gateway.lists;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a list can be narrowed by. */
public enum FilterKey {
    OUTLET("outlet", true) {
        @Override
        String check(String value) {
            return value;
        }
    },
    ACTOR("actor", true) {
        @Override
        String check(String value) {
            int colon = value.indexOf(':');
            if (colon <= 0 || colon == value.length() - 1) {
                throw new Refused("is not an actor's id (such as country:RU)");
            }
            return value;
        }
    },
    FROM("from", false) {
        @Override
        String check(String value) {
            return Moment.parse(value).toString();
        }
    },
    TO("to", false) {
        @Override
        String check(String value) {
            return Moment.parse(value).toString();
        }
    },
    STATUS("status", false) {
        @Override
        String check(String value) {
            return oneOf(value, List.of("read", "failed"));
        }
    },
    VOICE("voice", true) {
        @Override
        String check(String value) {
            return oneOf(value, List.of("own", "sourced", "unknown", "any"));
        }
    },
    PART("part", false) {
        @Override
        String check(String value) {
            return oneOf(value, List.of("text", "title", "any"));
        }
    },
    STORY("story", true) {
        @Override
        String check(String value) {
            return id(value);
        }
    },
    EVENT("event", true) {
        @Override
        String check(String value) {
            return id(value);
        }
    },
    METHOD_VERSION("methodVersion", false) {
        @Override
        String check(String value) {
            return value;
        }
    };

    private final String label;
    private final boolean anyOf;

    FilterKey(String label, boolean anyOf) {
        this.label = label;
        this.anyOf = anyOf;
    }

    /** As it is written in a filter, and as the services name it. */
    public String label() {
        return label;
    }

    /** Whether it takes several values, any of which will do. */
    boolean takesSeveral() {
        return anyOf;
    }

    /** The value as the services read it. */
    abstract String check(String value);

    static Optional<FilterKey> of(String label) {
        return Arrays.stream(values()).filter(key -> key.label.equals(label)).findFirst();
    }

    private static String id(String value) {
        try {
            return UUID.fromString(value).toString();
        } catch (IllegalArgumentException e) {
            throw new Refused("is not the id of an article");
        }
    }

    private static String oneOf(String value, List<String> known) {
        if (!known.contains(value)) {
            throw new Refused("is not one of " + String.join(", ", known));
        }
        return value;
    }

    /** A value that its key does not take; the message says why and does not repeat it. */
    static final class Refused extends RuntimeException {

        private final String reason;

        Refused(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }
}
