package org.tiltmeter.gateway.reports;

import java.util.List;
import org.tiltmeter.gateway.reportpage.Issue;

/**
 * An issue and those that its time lines begin with, as they are frozen.
 *
 * @param before oldest first
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares sequences
record IssueSequence(byte[] issue, List<byte[]> before) {

    static final int MOST_BEFORE = Issue.MOST_EARLIER;
}
