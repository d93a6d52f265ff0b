package org.tiltmeter.analysis.rollups;

/** The statement that adds clusters to the roll-ups, or takes them away. */
final class RollUpSql {

    /**
     * Adds the sums of the clusters (:methods, :outlets, :stories), as they are placed and counted now, :sign times. Measures
     * in :whole divide what is an actor's by what is the whole cluster's.
     */
    static final String ADD = """
            with wanted as (
                select distinct * from unnest(:methods, :outlets, :stories) as wanted(method_version, outlet, story)),
            member as (
                select p.article_id, p.method_version, p.content_hash, p.outlet, p.story, p.event, p.wire, p.published_at
                  from placement p join wanted using (method_version, outlet, story) where p.until is null),
            cluster as (
                select method_version, outlet, story, min(cast(event as text)) as event, bool_or(wire) as wire,
                       min(published_at) at time zone 'UTC' as first
                  from member group by method_version, outlet, story),
            cell as (
                select m.method_version, m.outlet, m.story, f.measure, f.actor, sum(f.x) as x, sum(f.w) as w,
                       sum(f.certain_x) as certain_x, sum(f.certain_w) as certain_w
                  from member m join measure_fact f using (article_id, method_version, content_hash)
                 group by m.method_version, m.outlet, m.story, f.measure, f.actor),
            divided as (
                select c.method_version, c.outlet, c.story, c.measure, c.actor, c.x, c.w, c.certain_x, c.certain_w,
                       coalesce(whole.w, c.w) as by, coalesce(whole.certain_w, c.certain_w) as certain_by
                  from cell c left join cell whole on c.measure = any(:whole) and whole.measure = c.measure
                   and whole.actor = '' and whole.method_version = c.method_version and whole.outlet = c.outlet
                   and whole.story = c.story)
            insert into rollup as r
            select d.method_version, d.measure, d.actor, bucket, d.outlet, k.wire,
                   :sign * count(*), :sign * sum(x), :sign * sum(w),
                   :sign * sum(x * x), :sign * sum(w * w), :sign * sum(x * by),
                   :sign * count(*) filter (where certain_x <> 0 or certain_w <> 0), :sign * sum(certain_x),
                   :sign * sum(certain_w), :sign * sum(certain_x * certain_x), :sign * sum(certain_w * certain_w),
                   :sign * sum(certain_x * certain_by)
              from divided d join cluster k using (method_version, outlet, story)
              cross join lateral (values (to_char(k.first, '"Y"YYYY')), (to_char(k.first, '"M"YYYY-MM')),
                   (to_char(k.first, '"D"YYYY-MM-DD')), (to_char(k.first, '"E"YYYY-MM-DD ') || k.event)) buckets(bucket)
             group by d.method_version, d.measure, d.actor, bucket, d.outlet, k.wire
             order by d.method_version, d.measure, d.actor, bucket, d.outlet, k.wire
            on conflict (method_version, measure, actor, bucket, outlet, wire) do update
               set clusters = r.clusters + excluded.clusters, x = r.x + excluded.x, w = r.w + excluded.w,
                   xx = r.xx + excluded.xx, ww = r.ww + excluded.ww, xw = r.xw + excluded.xw,
                   certain_clusters = r.certain_clusters + excluded.certain_clusters,
                   certain_x = r.certain_x + excluded.certain_x, certain_w = r.certain_w + excluded.certain_w,
                   certain_xx = r.certain_xx + excluded.certain_xx, certain_ww = r.certain_ww + excluded.certain_ww,
                   certain_xw = r.certain_xw + excluded.certain_xw
            """;

    private RollUpSql() {}
}
