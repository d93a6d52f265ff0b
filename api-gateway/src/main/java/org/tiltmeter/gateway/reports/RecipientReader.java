package org.tiltmeter.gateway.reports;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.gateway.reports.delivery.Signature;
import org.tiltmeter.problems.Violation;

/** Reads who gets a report. Where an address of the web leads is looked at when something is sent there. */
final class RecipientReader {

    private static final int MOST = 20;
    private static final int LONGEST_URL = 2_000;

    private final List<Violation> wrong;

    RecipientReader(List<Violation> wrong) {
        this.wrong = wrong;
    }

    List<Recipient> read(ReportRequest.@Nullable Recipients asked, Map<String, String> known) {
        if (asked == null) {
            return List.of();
        }
        var recipients = new LinkedHashMap<String, Recipient>();
        var webhooks = asked.webhooks() == null ? List.<ReportRequest.Webhook>of() : asked.webhooks();
        if (webhooks.size() > MOST) {
            wrong.add(new Violation("recipients.webhooks", "are more than " + MOST));
        }
        for (int at = 0; at < webhooks.size(); at++) {
            var recipient = webhook("recipients.webhooks[" + at + "]", webhooks.get(at), known);
            recipients.put(recipient.target(), recipient);
        }
        refuseEmails(asked.emails());
        return new ArrayList<>(recipients.values());
    }

    private void refuseEmails(@Nullable List<@Nullable String> emails) {
        if (emails != null && !emails.isEmpty()) {
            wrong.add(new Violation("recipients.emails", "cannot be served: this gateway sends no mail"));
        }
    }

    private Recipient webhook(String field, ReportRequest.@Nullable Webhook asked, Map<String, String> known) {
        String url = asked == null || asked.url() == null ? "" : asked.url().strip();
        String secret = asked == null || asked.secret() == null ? known.get(url) : asked.secret();
        if (!isWebAddress(url)) {
            wrong.add(new Violation(field + ".url", "is not an http or https address without user or fragment"));
        }
        if (secret == null) {
            wrong.add(new Violation(field + ".secret", "is missing"));
        } else if (!Signature.isSecret(secret)) {
            wrong.add(new Violation(
                    field + ".secret",
                    "is not 16 to 200 printable ASCII characters, or whsec_ and base64 of 16 to 64 bytes"));
        }
        return new Recipient(Recipient.Kind.WEBHOOK, url, secret);
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean plain = uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
            return web && plain && url.length() <= LONGEST_URL && uri.getPort() <= 65_535 && uri.getPort() != 0;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
