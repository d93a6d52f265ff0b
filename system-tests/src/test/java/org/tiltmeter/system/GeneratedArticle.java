package org.tiltmeter.system;

import java.util.Map;

/**
 * An article that we wrote by rule, and so know what there is to count in it.
 *
 * @param mentions how often each actor is mentioned, by the actor's id
 */
record GeneratedArticle(Submission submission, Map<String, Integer> mentions) {

    GeneratedArticle {
        mentions = Map.copyOf(mentions);
    }
}
