package org.tiltmeter.analysis.facts;

import java.text.Normalizer;
import java.util.Locale;
import org.tiltmeter.article.StorableText;

/**
 * The form under which names are compared: what researchers' lists call an actor and what articles call it meet here. No
 * look-alike of another script is folded into a letter, so that nobody is merged by the looks of a name.
 */
public final class NameForm {

    /** UTF-16 code units; what is longer is cut. */
    public static final int LONGEST = 200;

    private static final String ARTICLE = "the ";

    private NameForm() {}

    /**
     * Compatibility forms resolved, lower case, one space between words, without a leading "the", a possessive ending and
     * marks around it; empty where no letter or digit is left. In time linear in the text, of which the beginning counts.
     */
    public static String of(String text) {
        String known = Normalizer.normalize(StorableText.of(cut(text, 2 * LONGEST)), Normalizer.Form.NFKC);
        String form = edged(spaced(cut(known, 2 * LONGEST).toLowerCase(Locale.ROOT)));
        form = form.startsWith(ARTICLE) ? form.substring(ARTICLE.length()) : form;
        return edged(cut(withoutPossessive(form), LONGEST));
    }

    /** At most so many code units, and no half of a surrogate pair. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean inPair = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, inPair ? longest - 1 : longest);
    }

    private static String withoutPossessive(String form) {
        return form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
    }

    private static String spaced(String text) {
        var spaced = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            boolean gap = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
            if (gap && !spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(' ');
            } else if (!gap && Character.getType(c) != Character.FORMAT) {
                spaced.appendCodePoint(c == '’' || c == '‘' ? '\'' : c);
            }
        }
        return spaced.toString();
    }

    private static String edged(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && !isPartOfWord(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    private static boolean isPartOfWord(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
