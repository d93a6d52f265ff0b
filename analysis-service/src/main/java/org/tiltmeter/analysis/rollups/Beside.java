package org.tiltmeter.analysis.rollups;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.facts.Count;
import org.tiltmeter.analysis.facts.Counts;

/** What is summed of whole articles to stand beside a comparison, rather than to be compared. */
public enum Beside {
    ARTICLES(null),
    UNRESOLVED_MENTIONS(Count.UNRESOLVED_MENTIONS),
    UNRESOLVED_ATTRIBUTIONS(Count.UNRESOLVED_ATTRIBUTIONS),
    UNRESOLVED_TARGETS(Count.UNRESOLVED_TARGETS);

    private final @Nullable Count count;

    Beside(@Nullable Count count) {
        this.count = count;
    }

    /** Its name in tables, where no measure has one like it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    long of(Counts article) {
        return count == null ? 1 : article.of(count);
    }
}
