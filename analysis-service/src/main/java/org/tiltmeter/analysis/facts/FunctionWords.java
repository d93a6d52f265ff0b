package org.tiltmeter.analysis.facts;

import java.util.List;
import java.util.Set;

/** English words that hold sentences together, and words of speech, which are counted elsewhere. Our own list. */
final class FunctionWords {

    private static final Set<String> WORDS = Set.copyOf(List.of("""
            the and for that with from this have has had was were are been being will would could should may might must
            can its his her their our your they them she him you not but who whom whose which what when where why how
            than then there here into onto over under about after before during between against among through while
            because although though also more most much many some any all both each few other another such same only
            just even still yet very too own out off down again once per via upon across behind since until unless
            nor either neither whether did does doing done get got him himself herself itself themselves these those
            said says say saying told tell tells telling added adding according mr mrs ms one two three four five six
            seven eight nine ten first second last next new monday tuesday wednesday thursday friday saturday sunday
            january february march april june july august september october november december today yesterday tomorrow
            year years month months week weeks day days time now ago later earlier
            """.strip().split("\\s++", -1)));

    private FunctionWords() {}

    static boolean has(String word) {
        return WORDS.contains(word);
    }
}
