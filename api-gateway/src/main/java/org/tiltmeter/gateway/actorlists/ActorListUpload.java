package org.tiltmeter.gateway.actorlists;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An actor list as it is uploaded in JSON. */
@Schema(description = "An actor list as it is uploaded.")
public record ActorListUpload(
        @Schema(required = true, description = "At most 10,000.")
        List<ListedActor> actors) {}
