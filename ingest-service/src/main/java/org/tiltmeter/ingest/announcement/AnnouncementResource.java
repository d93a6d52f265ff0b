package org.tiltmeter.ingest.announcement;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Brings the whole archive before its readers again: a new method version re-reads it this way. */
@Path("/announcements")
class AnnouncementResource {

    private final AnnounceArchive announceArchive;

    AnnouncementResource(AnnounceArchive announceArchive) {
        this.announceArchive = announceArchive;
    }

    /** How many articles were announced again. */
    record Announced(long announced) {}

    @POST
    public Response announceAll() {
        return Response.accepted(new Announced(announceArchive.run())).build();
    }
}
