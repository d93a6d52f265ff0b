package org.tiltmeter.ingest.intake;

import java.util.List;
import org.tiltmeter.ingest.store.Keeping;
import org.tiltmeter.ingest.submission.Submission;

/** Stores articles and tells of them. */
interface StoreArticles {

    /** All in one transaction: all of them are stored and announced, or none is. What became of each, in their order. */
    List<Keeping> together(List<Submission> submissions);
}
