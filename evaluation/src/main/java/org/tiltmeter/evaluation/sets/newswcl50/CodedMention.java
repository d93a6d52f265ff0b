package org.tiltmeter.evaluation.sets.newswcl50;

import org.tiltmeter.evaluation.text.Tokens.Run;

/** Words that people coded as somebody or something: {@code 0_PRK_COUNTRY}. */
record CodedMention(String code, Run run) {

    /** What the code's ending says. */
    CodeType type() {
        return CodeType.of(code);
    }
}
