package org.tiltmeter.gateway.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;

/** Quartz' triggers, one for each report that has a schedule. They are shared by all gateways. */
@ApplicationScoped
class Schedule {

    private static final String GROUP = "reports";

    private final Scheduler quartz;

    Schedule(Scheduler quartz) {
        this.quartz = quartz;
    }

    /** Makes the trigger what the report says, in its transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(ReportRow report) {
        try {
            Optional<Cron> cron = report.schedule();
            if (cron.isPresent()) {
                quartz.scheduleJob(job(report.id), Set.of(trigger(report, cron.get())), true);
            } else {
                quartz.deleteJob(new JobKey(report.id.toString(), GROUP));
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("schedule of report " + report.id, e);
        }
    }

    static UUID report(JobKey key) {
        return UUID.fromString(key.getName());
    }

    /** A job that a dead gateway had begun is begun again by another. */
    private static JobDetail job(UUID report) {
        return JobBuilder.newJob(IssueDue.class)
                .withIdentity(report.toString(), GROUP)
                .requestRecovery()
                .build();
    }

    private static Trigger trigger(ReportRow report, Cron cron) {
        return TriggerBuilder.newTrigger()
                .withIdentity(new TriggerKey(report.id.toString(), GROUP))
                .forJob(report.id.toString(), GROUP)
                .withSchedule(CronScheduleBuilder.cronSchedule(cron.expression())
                        .inTimeZone(TimeZone.getTimeZone(report.zone()))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}
