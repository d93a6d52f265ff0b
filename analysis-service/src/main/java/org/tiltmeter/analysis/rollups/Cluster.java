package org.tiltmeter.analysis.rollups;

import java.util.UUID;

/** An outlet's articles of one story group under one method version: what is alike inside, and so counts as one draw. */
record Cluster(String methodVersion, String outlet, UUID story) {}
