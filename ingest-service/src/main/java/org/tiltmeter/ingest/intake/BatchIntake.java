package org.tiltmeter.ingest.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes in a stream of lines: a group of them is read, stored together and answered before the next is read, so that memory
 * does not grow with the number of lines.
 */
@ApplicationScoped
class BatchIntake {

    private final LineGroupIntake groups;
    private final int longestLine;
    private final int linesTogether;
    private final long bytesTogether;

    BatchIntake(LineGroupIntake groups, BatchConfig config) {
        this.groups = groups;
        this.longestLine = Math.toIntExact(config.longestLine().asLongValue());
        this.linesTogether = config.linesTogether();
        this.bytesTogether = config.bytesTogether().asLongValue();
    }

    /** Where the outcomes go, in the order of the lines. */
    interface Outcomes {
        void accept(List<LineOutcome> outcomes) throws IOException;
    }

    /**
     * Takes in all lines.
     *
     * @throws IOException where the lines end early or nobody takes the outcomes; what was answered is stored
     */
    void take(InputStream lines, Outcomes outcomes) throws IOException {
        BoundedLineReader reader = new BoundedLineReader(lines, longestLine);
        for (List<BatchLine> group = nextGroup(reader); !group.isEmpty(); group = nextGroup(reader)) {
            outcomes.accept(groups.take(group));
        }
    }

    /** Ends early where the client sends nothing more for now: it may be waiting for an answer. */
    private List<BatchLine> nextGroup(BoundedLineReader reader) throws IOException {
        List<BatchLine> group = new ArrayList<>();
        long bytes = 0;
        BatchLine line = reader.next();
        while (line != null) {
            group.add(line);
            bytes += line instanceof BatchLine.Content content ? content.bytes().length : 0;
            boolean isFull = group.size() >= linesTogether || bytes >= bytesTogether;
            line = isFull || reader.isIdle() ? null : reader.next();
        }
        return group;
    }
}
