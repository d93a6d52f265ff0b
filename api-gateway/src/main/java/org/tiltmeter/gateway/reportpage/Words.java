package org.tiltmeter.gateway.reportpage;

/** Text of anybody's, harmless wherever it stands in a page. */
record Words(String text) implements Markup {

    private static final char REPLACEMENT = '\uFFFD';

    @Override
    public void writeTo(StringBuilder page) {
        escape(text, page);
    }

    /** For element content and for attributes in double quotation marks. */
    static void escape(String text, StringBuilder page) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                default -> page.append(isShown(text, at) ? c : REPLACEMENT);
            }
        }
    }

    /**
     * Whether a character shows as itself. Controls do not; nor do half characters, nor marks that change the direction
     * of what follows: a name could turn the figures beside it round.
     */
    private static boolean isShown(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        boolean turns = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
        boolean controls = Character.isISOControl(c) && c != '\n';
        return !turns && !controls && c < '\uFFFE';
    }
}
