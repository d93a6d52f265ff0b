package org.tiltmeter.ingest.submission;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The query of an address, without what only says how a reader came to it. */
final class UrlQuery {

    /** Campaign and click identifiers that no site selects content by. */
    private static final Set<String> TRACKING = Set.of(
            "_ga",
            "_gl",
            "dclid",
            "fbclid",
            "gbraid",
            "gclid",
            "gclsrc",
            "igshid",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "msclkid",
            "ns_campaign",
            "ns_linkname",
            "ns_mchannel",
            "ns_source",
            "s_cid",
            "smid",
            "ttclid",
            "twclid",
            "wbraid",
            "yclid");

    private static final String CAMPAIGN = "utm_";

    private UrlQuery() {}

    /** With its question mark, or empty. */
    static String normalised(String query) {
        List<String> kept = Arrays.stream(
                        query.substring(Math.min(1, query.length())).split("&"))
                .filter(parameter -> !parameter.isEmpty())
                .map(UrlEscapes::normalised)
                .filter(parameter -> !isTracking(name(parameter).toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparing(UrlQuery::name))
                .toList();
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    private static String name(String parameter) {
        int equals = parameter.indexOf('=');
        return equals < 0 ? parameter : parameter.substring(0, equals);
    }

    private static boolean isTracking(String name) {
        return name.startsWith(CAMPAIGN) || TRACKING.contains(name);
    }
}
