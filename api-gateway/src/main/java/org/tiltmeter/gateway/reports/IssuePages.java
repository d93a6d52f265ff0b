package org.tiltmeter.gateway.reports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.tiltmeter.gateway.reportpage.Issue;
import org.tiltmeter.gateway.reportpage.Report;
import org.tiltmeter.gateway.reportpage.ReportPage;
import org.tiltmeter.gateway.reportpage.ReportTable;

/** Pages and tables of issues, made of what is frozen and of nothing else: whoever asks, and whenever, gets the same. */
@ApplicationScoped
class IssuePages {

    private final ObjectMapper json;
    private final URI home;

    IssuePages(ObjectMapper json, ReportsConfig config) {
        this.json = json;
        this.home = config.home();
    }

    String page(IssueSequence sequence) {
        FrozenIssue issue = read(sequence.issue());
        var earlier = sequence.before().stream()
                .map(this::read)
                .map(one -> new Issue.Earlier(one.number(), one.dueAt(), one.run()))
                .toList();
        var shown = new Issue(issue.name(), issue.number(), issue.dueAt(), List.of(), earlier);
        return ReportPage.of(new Report(issue.run(), issue.measures(), shown, home));
    }

    String table(byte[] issue) {
        return ReportTable.of(read(issue).run());
    }

    FrozenIssue read(byte[] document) {
        try {
            return json.readValue(document, FrozenIssue.class);
        } catch (IOException e) {
            throw new UncheckedIOException("an issue was frozen that cannot be read", e);
        }
    }
}
