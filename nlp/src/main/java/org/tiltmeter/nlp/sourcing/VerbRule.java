package org.tiltmeter.nlp.sourcing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** "X said that …", "…, said X", "X called it …", "…, adding that …". */
final class VerbRule implements CueRule {

    @Override
    public @Nullable Candidate at(Scope scope, int at, List<Candidate> earlier) {
        ReportingVerbs.Found found = ReportingVerbs.SHIPPED.at(scope.words(), at);
        if (found == null || !scope.holds(found.range().last()) || scope.isAny(at - 1, "as") || isName(scope, at)) {
            return null;
        }
        VerbGroup group = VerbGroup.of(scope, found);
        if (!group.isVerb(scope)) {
            return null;
        }
        VerbSource subject = VerbSource.of(scope, group, earlier);
        List<Range> content = new VerbContent(scope, group, subject).ranges();
        Range source = subject.source();
        if (content.isEmpty() || (source == null && !quoted(scope, content))) {
            return null;
        }
        if (source != null && scope.isAny(source.first(), "i", "we", "you")) {
            return null;
        }
        if (source != null && content.stream().anyMatch(source::overlaps)) {
            return null;
        }
        return new Candidate(
                source,
                found.range(),
                content,
                found.verb().stance(),
                null,
                confidence(scope, found, content, source),
                "verb:" + found.verb().lemma());
    }

    /** "the United States": a capital inside a sentence that is set in lower case. */
    private static boolean isName(Scope scope, int at) {
        if (!scope.isCapitalised(at) || at == scope.first()) {
            return false;
        }
        int small = 0;
        int words = 0;
        for (int word = scope.first(); word <= scope.last(); word++) {
            boolean counts = scope.isWord(word) && scope.normal(word).length() > 3;
            words += counts ? 1 : 0;
            small += counts && !scope.isCapitalised(word) ? 1 : 0;
        }
        return small * 3 > words;
    }

    private static boolean quoted(Scope scope, List<Range> content) {
        return content.stream().anyMatch(range -> scope.opensQuotation(range.first()));
    }

    private static double confidence(
            Scope scope, ReportingVerbs.Found found, List<Range> content, @Nullable Range source) {
        double base = quoted(scope, content) ? 0.9 : found.verb().reportsSpeech() ? 0.8 : 0.6;
        return source == null ? base / 2 : base;
    }
}
