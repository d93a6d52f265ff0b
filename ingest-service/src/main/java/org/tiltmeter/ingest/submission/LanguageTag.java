package org.tiltmeter.ingest.submission;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** A BCP 47 language tag in its canonical case: {@code en-GB}. */
final class LanguageTag {

    private LanguageTag() {}

    static Checked<String> parse(String submitted) {
        try {
            return new Checked.Fine<>(
                    new Locale.Builder().setLanguageTag(submitted).build().toLanguageTag());
        } catch (IllformedLocaleException e) {
            return new Checked.Wrong<>("is not a BCP 47 language tag such as en or en-GB");
        }
    }
}
