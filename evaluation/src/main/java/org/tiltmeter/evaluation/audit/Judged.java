package org.tiltmeter.evaluation.audit;

/** A template, who stood in it, and what was said of that. */
record Judged(Template template, StandIn standIn, Judgement judgement) {}
