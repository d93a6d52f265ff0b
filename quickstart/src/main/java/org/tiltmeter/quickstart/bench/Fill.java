package org.tiltmeter.quickstart.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.tiltmeter.embedded.Databases;

/** Fills an empty analysis database with a world, row for row as the service would have kept it. */
final class Fill {

    private static final List<String> LARGE = List.of("measure_fact", "rollup", "placement");

    private final String url;
    private final String methodVersion;

    Fill(String url, String methodVersion) {
        this.url = url;
        this.methodVersion = methodVersion;
    }

    /** How many steps {@link #with} makes, about. */
    static int steps() {
        return World.DAYS + World.DAYS / 2;
    }

    /** Each day is a step; so is a part of what follows. */
    void with(World world, Runnable step) throws SQLException {
        try (Connection database = DriverManager.getConnection(url, Databases.USER, Databases.PASSWORD)) {
            Keys keys = Keys.takenOff(database, LARGE);
            rows(world, step);
            Keys.execute(
                    database,
                    List.of(
                            "set maintenance_work_mem = '512MB'",
                            "update data_change set last = " + world.articles(),
                            actors()));
            keys.putOn(database, () -> {
                for (int at = 0; at < World.DAYS / 2 / keys.definitions().size(); at++) {
                    step.run();
                }
            });
            Keys.execute(database, List.of("vacuum (analyze)"));
        }
    }

    /** A question's actors are looked for, so each is known; that one article names it is enough for that. */
    private String actors() {
        return """
                insert into article_actor (article_id, method_version, actor, kind, name, mentions)
                select (select id from article limit 1), '%s', 'person:actor-' || lpad(cast(n as text), 3, '0'),
                       'person', 'Actor ' || n, 1 from generate_series(0, %d) n
                """.formatted(methodVersion, World.ACTORS - 1);
    }

    private void rows(World world, Runnable step) throws SQLException {
        try (var articles = new CopyRows(
                        url,
                        "article (id, method_version, revision, content_hash, outlet, published_at, status, analysed_at)");
                var placements = new CopyRows(
                        url,
                        "placement (article_id, method_version, since, content_hash, outlet, published_at, story,"
                                + " event, wire)");
                var facts = new CopyRows(
                        url,
                        "measure_fact (article_id, method_version, content_hash, measure, actor, name, x, w, certain_x,"
                                + " certain_w)");
                var rollUps = new CopyRows(
                        url,
                        "rollup (method_version, measure, actor, bucket, outlet, wire, clusters, x, w, xx, ww, xw,"
                                + " certain_clusters, certain_x, certain_w, certain_xx, certain_ww, certain_xw)")) {
            var sums = new MadeRollUps((row, sum) -> rollUps.add(
                    methodVersion, row.measure(), row.actor(), row.bucket(), row.outlet(), row.wire(), sum));
            long change = 0;
            for (int day = 0; day < World.DAYS; day++) {
                List<MadeArticle> made = MadeDay.of(world, day);
                for (MadeArticle article : made) {
                    change++;
                    add(article, change, articles, placements);
                    article.facts().forEach(fact -> add(article, fact, facts));
                }
                sums.add(World.FROM.plusDays(day), made);
                step.run();
            }
        }
    }

    private void add(MadeArticle article, long change, CopyRows articles, CopyRows placements) {
        articles.add(
                article.id(),
                methodVersion,
                1,
                article.contentHash(),
                article.outlet(),
                article.publishedAt(),
                "READ",
                article.publishedAt());
        placements.add(
                article.id(),
                methodVersion,
                change,
                article.contentHash(),
                article.outlet(),
                article.publishedAt(),
                article.story(),
                article.event(),
                article.wire());
    }

    private void add(MadeArticle article, MadeFact fact, CopyRows facts) {
        facts.add(
                article.id(),
                methodVersion,
                article.contentHash(),
                fact.measure(),
                fact.actor(),
                fact.actor().isEmpty() ? "" : fact.actor().substring("person:".length()),
                fact.x(),
                fact.w(),
                fact.certainX(),
                fact.certainW());
    }
}
