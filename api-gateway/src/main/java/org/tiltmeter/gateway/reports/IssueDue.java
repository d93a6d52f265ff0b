package org.tiltmeter.gateway.reports;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** What Quartz fires: the issue is written down, and whichever gateway is free makes it. */
@Dependent
@Unremovable
public class IssueDue implements Job {

    private final Issues issues;

    IssueDue(Issues issues) {
        this.issues = issues;
    }

    @Override
    public void execute(JobExecutionContext context) {
        issues.due(
                Schedule.report(context.getJobDetail().getKey()),
                context.getScheduledFireTime().toInstant());
    }
}
