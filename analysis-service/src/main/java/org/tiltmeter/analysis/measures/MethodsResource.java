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
            + " variance, Student's t with one degree of freedom less than articles, cut to the measure's range; none"
            + " below 5 articles, nor where all articles show the same share. Counts are of the text without the headline"
            + " unless part says otherwise.";

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
