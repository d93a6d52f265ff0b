package org.tiltmeter.analysis.rollups;

/** The statement that brings the roll-ups from what the change before :mark left to what the change :mark leaves. */
final class RollUpSql {

    /**
     * Of the clusters (:methods, :outlets, :stories), which :articles were in before or are in now, takes away the sums as they
     * were and adds them as they are; what stays the same is not touched, and what no cluster gives to any more goes. Measures
     * in :whole divide what is an actor's by what is the whole cluster's.
     */
    static final String MOVE = """
            with wanted as (
                select distinct * from unnest(:methods, :outlets, :stories) as wanted(method_version, outlet, story)),
            standing as (
                select p.*
                  from wanted w
                  join placement p on p.method_version = w.method_version and p.outlet = w.outlet and p.story = w.story
                 where p.until is null),
            member as materialized (
                select -1 as sign, article_id, method_version, content_hash, outlet, story, event, wire, published_at
                  from placement where article_id = any(:articles) and until = :mark
                union all
                select -1, article_id, method_version, content_hash, outlet, story, event, wire, published_at
                  from standing where since < :mark
                union all
                select 1, article_id, method_version, content_hash, outlet, story, event, wire, published_at
                  from standing),
            cluster as materialized (
                select sign, method_version, outlet, story, min(cast(event as text)) as event, bool_or(wire) as wire,
                       min(published_at) at time zone 'UTC' as first
                  from member group by sign, method_version, outlet, story),
            cell as (
                select m.sign, m.method_version, m.outlet, m.story, f.measure, f.actor, sum(f.x) as x, sum(f.w) as w,
                       sum(f.certain_x) as certain_x, sum(f.certain_w) as certain_w
                  from member m join measure_fact f using (article_id, method_version, content_hash)
                 group by m.sign, m.method_version, m.outlet, m.story, f.measure, f.actor),
            divided as (
                select cell.*,
                       case when measure = any(:whole) then coalesce(max(w) filter (where actor = '') over whole, w)
                            else w end as by,
                       case when measure = any(:whole)
                            then coalesce(max(certain_w) filter (where actor = '') over whole, certain_w)
                            else certain_w end as certain_by
                  from cell
                window whole as (partition by sign, method_version, outlet, story, measure)),
            summed as (
                select d.method_version, d.measure, d.actor, bucket, d.outlet, k.wire,
                       sum(sign) as clusters, sum(sign * x) as x, sum(sign * w) as w, sum(sign * x * x) as xx,
                       sum(sign * w * w) as ww, sum(sign * x * by) as xw,
                       coalesce(sum(sign) filter (where certain_x <> 0 or certain_w <> 0), 0) as certain_clusters,
                       sum(sign * certain_x) as certain_x, sum(sign * certain_w) as certain_w,
                       sum(sign * certain_x * certain_x) as certain_xx, sum(sign * certain_w * certain_w) as certain_ww,
                       sum(sign * certain_x * certain_by) as certain_xw
                  from divided d join cluster k using (sign, method_version, outlet, story)
                 cross join lateral (values (to_char(k.first, '"Y"YYYY')), (to_char(k.first, '"M"YYYY-MM')),
                       (to_char(k.first, '"D"YYYY-MM-DD')), (to_char(k.first, '"E"YYYY-MM-DD ') || k.event)) buckets(bucket)
                 group by d.method_version, d.measure, d.actor, bucket, d.outlet, k.wire),
            moved as materialized (
                select s.*, s.clusters < 0 and exists (select 1 from rollup r
                        where r.method_version = s.method_version and r.measure = s.measure and r.actor = s.actor
                          and r.outlet = s.outlet and r.bucket = s.bucket and r.wire = s.wire
                          and r.clusters + s.clusters = 0) as empties
                  from summed s
                 where (clusters, x, w, xx, ww, xw, certain_clusters, certain_x, certain_w, certain_xx, certain_ww, certain_xw)
                    <> (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
            emptied as (
                delete from rollup r using moved m
                 where m.empties and r.method_version = m.method_version and r.measure = m.measure and r.actor = m.actor
                   and r.outlet = m.outlet and r.bucket = m.bucket and r.wire = m.wire)
            insert into rollup as r
            select method_version, measure, actor, bucket, outlet, wire, clusters, x, w, xx, ww, xw,
                   certain_clusters, certain_x, certain_w, certain_xx, certain_ww, certain_xw
              from moved where not empties
             order by method_version, measure, actor, outlet, bucket, wire
            on conflict (method_version, measure, actor, outlet, bucket, wire) do update
               set clusters = r.clusters + excluded.clusters, x = r.x + excluded.x, w = r.w + excluded.w,
                   xx = r.xx + excluded.xx, ww = r.ww + excluded.ww, xw = r.xw + excluded.xw,
                   certain_clusters = r.certain_clusters + excluded.certain_clusters,
                   certain_x = r.certain_x + excluded.certain_x, certain_w = r.certain_w + excluded.certain_w,
                   certain_xx = r.certain_xx + excluded.certain_xx, certain_ww = r.certain_ww + excluded.certain_ww,
                   certain_xw = r.certain_xw + excluded.certain_xw
            """;

    private RollUpSql() {}
}
