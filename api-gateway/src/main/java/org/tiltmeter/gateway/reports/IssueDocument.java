package org.tiltmeter.gateway.reports;

import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** The bytes of an issue: the run as analysis wrote it, to the letter, and what is said beside it. Its page is made of nothing else. */
final class IssueDocument {

    private IssueDocument() {}

    static byte[] of(ReportRow report, IssueRow issue, Asking.Made made, Instant now) {
        var document = KeptJson.MAPPER
                .createObjectNode()
                .put("report", report.id.toString())
                .put("name", report.name)
                .put("number", issue.number)
                .put("dueAt", issue.dueAt.toString())
                .put("origin", issue.origin.name())
                .put("state", IssueRow.State.issued.name())
                .put("issuedAt", now.toString());
        document.set("measures", KeptJson.MAPPER.valueToTree(made.measures()));
        document.putRawValue("run", new RawValue(new String(made.run().bytes(), StandardCharsets.UTF_8)));
        return KeptJson.write(document).getBytes(StandardCharsets.UTF_8);
    }
}
