package org.tiltmeter.analysis.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An article under one method version. */
@Embeddable
record ArticleKey(
        @Column(name = "id") UUID id,
        @Column(name = "method_version") String methodVersion) {}
