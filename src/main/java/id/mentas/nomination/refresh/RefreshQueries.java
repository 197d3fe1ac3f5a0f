package id.mentas.nomination.refresh;

/** The comparison of people who are known with an extract: one statement for some thousands of them. */
final class RefreshQueries {

    /**
     * Parameters: refresh, area, complete, sent, alike, after, count.
     *
     * <p>Only data newer than all that is known of a case count, those of earlier refreshes among them. Dates after the day on which
     * the extract was sent are believed of nobody: they would keep its news away for ever. A person vanishes only from
     * a complete extract, and only whose case had begun when the extract was sent. Of what earlier refreshes have said the same is
     * noted. Answers how many cases were compared, and the last of them.
     */
    static final String COMPARE =
            """
            with chosen as materialized (
                select c.case_number, c.nik, c.no_kk, c.village, c.kabupaten, c.status, c.desil from grant_identity_view c
                where c.case_number > :after and (:area = '64' or c.kabupaten = :area) order by c.case_number limit :count
            ), earlier as materialized (
                select e.case_number, e.kind, coalesce(e.now, '') as now, e.data_date from registry_finding e
                where e.case_number in (select case_number from chosen)
                  and e.kind not in ('DESIL_CHANGED', 'DESIL_SAME', 'NOT_NEWER', 'UNREADABLE')
            ), known as materialized (
                select c.case_number, c.nik, c.no_kk, c.village, c.kabupaten, c.status = 'ACTIVE' as active, p.name, p.birth_date,
                       coalesce(d.desil, c.desil) as desil, coalesce(greatest(
                           coalesce(d.dated_on, case when p.data_date <= :day then p.data_date end), seen.data_date), date '1900-01-01') as known_on
                from chosen c
                join grant_resident_view p on p.case_number = c.case_number
                left join lateral (select r.desil, r.dated_on from grant_desil_view r
                    where r.case_number = c.case_number and r.dated_on <= :day order by r.dated_on desc, r.id desc limit 1) d on true
                left join (select e.case_number, max(e.data_date) as data_date from earlier e where e.kind <> 'OTHER_IDENTITY' and e.data_date <= :day
                    group by e.case_number) seen on seen.case_number = c.case_number
            ), told as materialized (
                select k.*, l.nik is not null as in_file, coalesce(l.readable, false) as readable, l.name as new_name,
                       l.birth_date as new_birth, l.no_kk as new_kk, l.place, l.residence, l.desil as new_desil, l.source, l.data_date,
                       l.readable and similarity(l.name, k.name) < :alike and l.birth_date is distinct from k.birth_date as another
                from known k left join registry_refresh_line l on l.refresh = :refresh and l.nik = k.nik
            ), newer as materialized (
                select t.*, left(t.place, 4) is distinct from t.kabupaten
                            or t.residence = 'MOVED' and t.place = t.village as away
                from told t where t.readable and not t.another and t.data_date > t.known_on
            ), found as (
                select case_number, 'VANISHED' as kind, kabupaten, active, null as was, null as now, null as source, null::date as data_date,
                       null::text[] as others
                from told t where :complete and not in_file
                  and (select min(s.entered_at) from grant_stage_view s where s.case_number = t.case_number) <= :sent
                union all
                select case_number, 'UNREADABLE', kabupaten, active, null, null, null, null, null
                from told where in_file and not readable
                union all
                select case_number, 'OTHER_IDENTITY', kabupaten, active, name || '|' || birth_date,
                       new_name || '|' || coalesce(new_birth::text, ''), source, data_date, null
                from told where readable and another
                union all
                select case_number, 'NOT_NEWER', kabupaten, active, known_on::text, data_date::text, source, data_date, null
                from told where readable and not another and data_date <= known_on
                union all
                select case_number, 'DIED', kabupaten, active, null, null, source, data_date, null
                from newer where residence = 'DIED'
                union all
                select case_number, 'MOVED_AWAY', kabupaten, active, village, nullif(place, village), source, data_date, null
                from newer where away and residence <> 'DIED'
                union all
                select case_number, 'MOVED_WITHIN', kabupaten, active, village, place, source, data_date, null
                from newer where not away and residence <> 'DIED' and place <> village
                union all
                select case_number, case when new_desil = desil then 'DESIL_SAME' else 'DESIL_CHANGED' end, kabupaten, active, desil::text,
                       new_desil::text, source, data_date, null
                from newer where residence <> 'DIED' and new_desil is not null
                union all
                select case_number, 'KK_CHANGED', kabupaten, active, no_kk, new_kk, source, data_date, null
                from newer where residence <> 'DIED' and new_kk <> no_kk
                union all
                select n.case_number, 'KK_TAKEN', n.kabupaten, n.active, n.no_kk, n.new_kk, n.source, n.data_date, held.others
                from newer n cross join lateral (
                    select array_agg(distinct other order by other) as others from (
                        select o.case_number as other from grant_identity_view o
                        where o.no_kk = n.new_kk and o.nik <> n.nik and (o.live or exists (select 1 from grant_reference_view h
                            where h.case_number = o.case_number and h.kind = 'HANDOVER'))
                        union all
                        select o.case_number from registry_refresh_line x join grant_identity_view o on o.nik = x.nik and o.live
                        where x.refresh = :refresh and x.no_kk = n.new_kk and x.nik <> n.nik and x.residence <> 'DIED'
                        union all
                        select g.scheme || '/' || g.granted_on from earlier_grant g where g.no_kk = n.new_kk and g.nik <> n.nik
                    ) all_others
                ) held
                where n.residence <> 'DIED' and n.new_kk <> n.no_kk and held.others is not null
            ), written as (
                insert into registry_finding (refresh, case_number, kind, kabupaten, active, was, now, source, data_date, others, repeated, ends)
                select :refresh, f.case_number, f.kind, f.kabupaten, f.active, f.was, f.now, f.source, f.data_date, f.others,
                       (f.case_number, f.kind, coalesce(f.now, '')) in (select e.case_number, e.kind, e.now from earlier e),
                       f.active and f.kind in ('DIED', 'MOVED_AWAY', 'MOVED_WITHIN')
                from found f
            )
            select count(*) as compared, coalesce(max(case_number), '') as last from chosen
            """;

    private RefreshQueries() {}
}
