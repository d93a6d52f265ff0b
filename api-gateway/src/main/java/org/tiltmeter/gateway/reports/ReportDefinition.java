package org.tiltmeter.gateway.reports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report is, once it is found to be in order.
 *
 * @param cron null where issues are made on request alone
 */
record ReportDefinition(
        String name, ObjectNode comparison, @Nullable String cron, ZoneId zone, List<Recipient> recipients) {}
