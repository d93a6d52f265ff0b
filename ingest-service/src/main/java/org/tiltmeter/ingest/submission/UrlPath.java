package org.tiltmeter.ingest.submission;

import java.util.ArrayDeque;
import java.util.Deque;

/** The path of an address, without its detours. */
final class UrlPath {

    private UrlPath() {}

    static String normalised(String path) {
        // Browsers read a backslash as a slash.
        String[] segments = UrlEscapes.normalised(path.replace('\\', '/')).split("/", -1);
        Deque<String> kept = new ArrayDeque<>();
        for (int i = 1; i < segments.length; i++) {
            boolean isLast = i == segments.length - 1;
            switch (segments[i]) {
                case ".." -> {
                    kept.pollLast();
                    closeIf(isLast, kept);
                }
                case "." -> closeIf(isLast, kept);
                default -> kept.addLast(segments[i]);
            }
        }
        return "/" + String.join("/", kept);
    }

    /** A path that ends in a dot segment names a folder. */
    private static void closeIf(boolean isLast, Deque<String> kept) {
        if (isLast) {
            kept.addLast("");
        }
    }
}
