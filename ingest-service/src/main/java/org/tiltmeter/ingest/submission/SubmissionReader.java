package org.tiltmeter.ingest.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;

/** From the bytes of one submission, a JSON object in UTF-8, to an article or to all that is wrong with it. */
@ApplicationScoped
public class SubmissionReader {

    private final Clock clock;

    /** With the clock that says which times of publication lie in the future. */
    public SubmissionReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * Reads one submission.
     *
     * @param json the whole of it
     * @param line the line of the request's body that it begins on, from 1
     */
    public Submitted read(byte[] json, int line) {
        RawSubmission raw = SubmissionJson.read(json, line);
        return raw.isUnreadable() ? new Submitted.Refused(raw.violations()) : checked(new FieldCheck(raw));
    }

    private Submitted checked(FieldCheck check) {
        String outlet = check.required(Field.OUTLET);
        String title = check.verbatim(Field.TITLE);
        String text = check.requiredVerbatim(Field.TEXT);
        Instant publishedAt = check.canonical(
                Field.PUBLISHED_AT,
                check.required(Field.PUBLISHED_AT),
                submitted -> PublicationTime.parse(submitted, clock));
        String url = check.canonical(Field.URL, check.optional(Field.URL), CanonicalUrl::parse);
        String language = check.canonical(Field.LANGUAGE, check.optional(Field.LANGUAGE), LanguageTag::parse);
        List<String> authors = check.authors();
        String section = check.optional(Field.SECTION);
        if (!check.violations().isEmpty()) {
            return new Submitted.Refused(check.violations());
        }
        Instant time = Objects.requireNonNull(publishedAt, "a required field without a violation");
        return new Submitted.Accepted(new Submission(
                id(outlet, title, time, url),
                ArticleText.contentHash(title, text),
                outlet,
                ArticleText.of(title, text),
                time,
                url,
                language,
                authors,
                section));
    }

    private static UUID id(String outlet, String title, Instant publishedAt, @Nullable String url) {
        return url == null ? ArticleId.ofHeadline(outlet, title, publishedAt) : ArticleId.ofUrl(outlet, url);
    }
}
