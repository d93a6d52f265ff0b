package org.tiltmeter.stories;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.stories.text.Shingles;
import org.tiltmeter.stories.text.TellingWords;
import org.tiltmeter.stories.wire.WireCredits;

/**
 * All that is kept of a text to find its place: a function of the text alone, under 20 KiB whatever the text, and made in
 * time linear in it.
 *
 * @param credit the news agency that the text says it is from, or null
 */
public record Signature(
        Shingles shingles, TellingWords words, @Nullable String credit) {

    /** That of a text, its furniture left out where it is not the very line that names the agency. */
    public static Signature of(ArticleText text) {
        return new Signature(Shingles.of(text), TellingWords.of(text), WireCredits.SHIPPED.credit(text));
    }
}
