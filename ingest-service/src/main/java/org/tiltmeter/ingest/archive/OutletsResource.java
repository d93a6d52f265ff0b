package org.tiltmeter.ingest.archive;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.StorableText;
import org.tiltmeter.ingest.store.ArticleCatalogue;
import org.tiltmeter.ingest.store.OutletSummary;

/** The outlets that articles are stored of. */
@Path("/outlets")
@Produces(MediaType.APPLICATION_JSON)
class OutletsResource {

    private final ArticleCatalogue catalogue;

    OutletsResource(ArticleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Transactional
    public Page<OutletSummary> list(@Valid @BeanParam PageRequest page) {
        List<OutletSummary> oneMore = catalogue.outlets(lastName(page), page.limit() + 1);
        return Page.of(oneMore, page.limit(), catalogue.countOutlets(), outlet -> Cursor.of(outlet.outlet()));
    }

    private static @Nullable String lastName(PageRequest page) {
        String cursor = page.cursor();
        return cursor == null ? null : StorableText.of(Cursor.placeOf(cursor));
    }
}
