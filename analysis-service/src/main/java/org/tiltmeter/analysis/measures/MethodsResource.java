package org.tiltmeter.analysis.measures;

import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.tiltmeter.analysis.archive.ArticleCatalogue;
import org.tiltmeter.analysis.reading.ArticleReader;

/** What the figures mean, and which method versions there are figures of. */
@Path("/methods")
@Blocking
@Transactional
public class MethodsResource {

    /**
     * The catalogue.
     *
     * @param methodVersion the one that runs
     * @param methodVersions those that readings exist for
     * @param interval how the intervals are made
     */
    public record Methods(String methodVersion, List<String> methodVersions, String interval, List<Method> measures) {

        public Methods {
            methodVersions = List.copyOf(methodVersions);
            measures = List.copyOf(measures);
        }
    }

    private static final String INTERVAL = "95 %, of a ratio of sums, with the article as the cluster: linearised"
            + " variance, limits on the log scale of a rate and the logit scale of a share, Student's t with the effective"
            + " number of articles less one; where no article shows any, or all show nothing else, a bound by the rule"
            + " of three; none below 5 articles, nor where all show the same share in between. Counts are of the text"
            + " without the headline unless part says otherwise.";

    private final ArticleCatalogue articles;
    private final ArticleReader reader;

    MethodsResource(ArticleCatalogue articles, ArticleReader reader) {
        this.articles = articles;
        this.reader = reader;
    }

    @GET
    public Methods get() {
        return new Methods(reader.methodVersion(), articles.methodVersions(), INTERVAL, Catalogue.all());
    }
}
