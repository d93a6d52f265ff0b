package org.tiltmeter.quickstart.samples;

import java.util.List;

/** A line of {@code samples/articles.ndjson}: a submission. */
record SampleArticle(
        String outlet,
        String title,
        String text,
        String publishedAt,
        String url,
        String language,
        List<String> authors,
        String section) {

    /** The day stands for the event: every outlet reports it on the same day. */
    String event() {
        return publishedAt.substring(0, 10);
    }

    int words() {
        return text.split("\\s+").length;
    }
}
