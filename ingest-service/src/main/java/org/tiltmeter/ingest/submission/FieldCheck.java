package org.tiltmeter.ingest.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.StorableText;
import org.tiltmeter.problems.Violation;

/** Takes the fields of one submission one by one and gathers all that is wrong with them. */
final class FieldCheck {

    private final RawSubmission raw;
    private final List<Violation> violations;

    FieldCheck(RawSubmission raw) {
        this.raw = raw;
        this.violations = new ArrayList<>(raw.violations());
    }

    List<Violation> violations() {
        return violations;
    }

    /** As submitted; empty where there is none. */
    String verbatim(Field field) {
        String value = StorableText.of(raw.strings().getOrDefault(field, ""));
        checkLength(field.key(), value, field.longest());
        return value;
    }

    /** As submitted, and not blank. */
    String requiredVerbatim(Field field) {
        String value = verbatim(field);
        require(field, value);
        return value;
    }

    /** Without surrounding white space, and not blank. */
    String required(Field field) {
        String value = verbatim(field).strip();
        require(field, value);
        return value;
    }

    /** Without surrounding white space; null where nothing is left. */
    @Nullable
    String optional(Field field) {
        String value = verbatim(field).strip();
        return value.isEmpty() ? null : value;
    }

    /** In its canonical form; null where it is missing, or wrong, which is then among the violations. */
    <T> @Nullable T canonical(Field field, @Nullable String value, Function<String, Checked<T>> rule) {
        if (value == null || value.isEmpty() || isWrong(field)) {
            return null;
        }
        return switch (rule.apply(value)) {
            case Checked.Fine<T> fine -> fine.value();
            case Checked.Wrong<T> wrong -> {
                violations.add(new Violation(field.key(), wrong.message()));
                yield null;
            }
        };
    }

    List<String> authors() {
        List<String> names = new ArrayList<>();
        for (String submitted : raw.authors()) {
            String name = StorableText.of(submitted).strip();
            String path = Field.AUTHORS.key() + "[" + names.size() + "]";
            checkLength(path, name, Field.AUTHORS.longest());
            if (name.isEmpty()) {
                violations.add(new Violation(path, "is blank"));
            }
            names.add(name);
        }
        return names;
    }

    private void require(Field field, String value) {
        if (value.isBlank() && !isWrong(field)) {
            violations.add(new Violation(field.key(), "is missing or blank"));
        }
    }

    private boolean isWrong(Field field) {
        return violations.stream().anyMatch(violation -> violation.field().equals(field.key()));
    }

    private void checkLength(String path, String value, int longest) {
        if (value.length() > longest) {
            violations.add(new Violation(path, "is longer than " + longest + " characters"));
        }
    }
}
