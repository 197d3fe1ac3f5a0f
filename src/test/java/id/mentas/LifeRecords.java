package id.mentas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mentas.common.Money;
import id.mentas.documents.Documents;
import id.mentas.testing.SampleFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the records of a round when all its cases have ended. */
class LifeRecords {

    private final String round;
    private final JdbcClient jdbc;
    private final Documents documents;
    private final TestRestTemplate http;

    LifeRecords(String round, JdbcClient jdbc, Documents documents, TestRestTemplate http) {
        this.round = round;
        this.jdbc = jdbc;
        this.documents = documents;
        this.http = http;
    }

    /** @param ends case number to outcome and stage */
    void endWith(Map<String, String> ends) {
        Map<String, String> found = new TreeMap<>();
        ends.keySet().forEach(caseNumber -> {
            JsonNode answer =
                    http.withBasicAuth("kab6411", "mentas").getForObject("/api/cases/" + caseNumber, JsonNode.class);
            found.put(
                    caseNumber,
                    answer.path("outcome").asText() + " " + answer.path("stage").asText());
            assertThat(http.withBasicAuth("kab6402", "mentas")
                            .getForEntity("/api/cases/" + caseNumber, String.class)
                            .getStatusCode()
                            .value())
                    .isEqualTo(404);
        });
        assertThat(found).isEqualTo(new TreeMap<>(ends));
        assertThat(number("select count(*) from grant_case where round = ? and status <> 'ENDED'"))
                .isZero();
        assertThat(number(
                        """
                        select count(*) from act_ru_execution e
                        where e.business_key_ in (select case_number from grant_case where round = ?)
                           or e.business_key_ like ? || '-%'
                        """,
                        round, round))
                .isZero();
    }

    /** After every decree, counted in the order of their numbers, no more hold a place than there are places. */
    void quotaWasNeverExceeded(int places) {
        List<Long> held = jdbc.sql(
                        """
                        select sum(sum(case l.change when 'ADDED' then 1 else -1 end))
                               over (order by min(d.dated_on), d.number)
                        from approval_decree d join approval_decree_line l on l.decree = d.number
                        where d.round = ? group by d.number
                        """)
                .param(round)
                .query(Long.class)
                .list();
        assertThat(held).isNotEmpty().allMatch(count -> count <= places);
        assertThat(number("select taken from round_quota where round = ? and kabupaten = '6411'"))
                .isEqualTo(held.get(held.size() - 1))
                .isEqualTo(
                        number(
                                "select count(*) from approval_candidate where round = ? and state in ('GRANTED', 'PROMOTED')"));
    }

    void goodsAndMoneyAddUp() {
        assertThat(
                        number(
                                """
                        select count(*) from procurement_order_line l join procurement_order o on o.number = l.order_number
                        where o.round = ? and (l.ordered <> l.received + l.outstanding + l.cancelled
                                               or l.received <> l.allocated + l.stock + l.rejected or l.outstanding > 0)
                        """))
                .isZero();
        assertThat(
                        number(
                                """
                        select sum(l.allocated) from procurement_order_line l join procurement_order o on o.number = l.order_number
                        where o.round = ?
                        """))
                .as("what orders gave out is what packages hold")
                .isEqualTo(
                        number(
                                """
                        select sum(a.quantity) from procurement_allocation a join grant_case c using (case_number)
                        where c.round = ?
                        """));
        assertThat(
                        number(
                                """
                        select sum(h.quantity * h.unit_price) from handover_line h join grant_case c using (case_number)
                        where c.round = ? and h.received
                        """))
                .as("worth of what was handed over, at the prices of the contract")
                .isEqualTo(
                        number(
                                """
                        select sum(a.quantity * l.price) from procurement_allocation a
                        join procurement_order_line l on l.order_number = a.order_number and l.line = a.order_line
                        join grant_case c on c.case_number = a.case_number
                        join handover h on h.case_number = a.case_number and h.result = 'HANDED_OVER'
                        where c.round = ?
                        """));
        assertThat(
                        number(
                                """
                        select count(*) from (
                          select o.round, sum(l.ordered * l.price) spent from procurement_order o
                          join procurement_order_line l on l.order_number = o.number where o.round = ? group by o.round) s
                        join round r on r.code = s.round where s.spent > r.budget
                        """))
                .isZero();
    }

    void everyWordWasHeardOnce() {
        assertThat(jdbc.sql(
                                """
                                select w.state || ' ' || w.message || ' ' || w.case_number from word w
                                join grant_case c using (case_number)
                                where c.round = ? and (w.state <> 'DELIVERED' or w.delivered_at is null)
                                """)
                        .param(round)
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(jdbc.sql(
                                """
                                select w.message || ' ' || w.case_number from word w join grant_case c using (case_number)
                                where c.round = ? group by w.message, w.case_number having count(*) > 1
                                """)
                        .param(round)
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(
                        number(
                                """
                        select count(*) from act_hi_actinst a join act_hi_procinst p on p.id_ = a.proc_inst_id_
                        join grant_case c on c.case_number = p.business_key_
                        where c.round = ? and a.act_id_ = 'intermediateCatchEvent_granted'
                        """))
                .isEqualTo(
                        number(
                                """
                        select count(*) from word w join grant_case c using (case_number)
                        where c.round = ? and w.message = 'approval.granted'
                        """));
    }

    /** @param wanted case number to the templates of the letters to the person */
    void everyLetterWasWrittenOnce(Map<String, String> wanted) {
        Map<String, String> found = new TreeMap<>();
        jdbc.sql(
                        """
                        select l.case_number, string_agg(l.template, ' ' order by l.template) from letter l
                        join grant_case c using (case_number)
                        where c.round = ? and l.to_kind = 'PERSON' group by l.case_number
                        """)
                .param(round)
                .query(row -> {
                    found.put(row.getString(1), row.getString(2));
                });
        assertThat(found).isEqualTo(new TreeMap<>(wanted));
        assertThat(jdbc.sql(
                                """
                                select l.template || ' ' || l.case_number from letter l join grant_case c using (case_number)
                                where c.round = ? and l.to_kind = 'PERSON' and l.template <> 'GUIDANCE_INVITATION'
                                group by l.template, l.case_number having count(*) > 1
                                """)
                        .param(round)
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    void papersSayWhatTheDatabaseSays(Life life) {
        jdbc.sql(
                        """
                        select d.number, d.document, l.value, l.change, p.name from approval_decree d
                        join approval_decree_line l on l.decree = d.number join person p on p.case_number = l.case_number
                        where d.round = ?
                        """)
                .param(round)
                .query((row, n) -> List.of(
                        row.getString("number"),
                        row.getString("document"),
                        row.getString("name"),
                        row.getString("change").equals("ADDED")
                                ? Money.of(row.getLong("value")).toString()
                                : ""))
                .list()
                .forEach(line -> assertThat(paper(UUID.fromString(line.get(1))))
                        .contains(line.get(0), line.get(2), line.get(3)));
        assertThat(kinds())
                .isEqualTo(Map.of(
                        "AMENDING_DECREE", 2L,
                        "DECREE", 1L,
                        "FINAL_LETTER", 3L,
                        "HANDOVER", 4L,
                        "INSPECTION", 2L,
                        "PROVISIONAL_LIST", 1L,
                        "REFERRAL", 3L,
                        "REFUSAL", 2L,
                        "VISIT_REPORT", 14L));
        handovers();
        inspections();
        letters("REFUSAL");
        letters("FINAL_LETTER");
    }

    private void handovers() {
        List<List<String>> records = jdbc.sql(
                        """
                        select d.id, h.number, p.name, (select sum(l.quantity * l.unit_price) from handover_line l
                                                          where l.case_number = h.case_number and l.received) total
                        from handover h join document d on d.case_number = h.case_number and d.kind = 'HANDOVER'
                        join person p on p.case_number = h.case_number join grant_case c on c.case_number = h.case_number
                        where c.round = ?
                        """)
                .param(round)
                .query((row, n) -> List.of(
                        row.getString("id"),
                        row.getString("number"),
                        row.getString("name"),
                        Money.of(row.getLong("total")).toString()))
                .list();
        assertThat(records).hasSize(4);
        records.forEach(record -> assertThat(paper(UUID.fromString(record.get(0))))
                .contains(record.get(1), record.get(2), record.get(3)));
    }

    private void inspections() {
        List<List<String>> records = jdbc.sql(
                        """
                        select d.id, i.number, o.contract_number, o.supplier from procurement_inspection i
                        join procurement_order o on o.number = i.order_number
                        join document d on d.round_key = o.number and d.kind = 'INSPECTION' and d.title like '%' || i.number || '%'
                        where o.round = ?
                        """)
                .param(round)
                .query((row, n) -> List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
        assertThat(records).hasSize(2);
        records.forEach(record -> assertThat(paper(UUID.fromString(record.get(0))))
                .contains(record.get(1), record.get(2), record.get(3)));
    }

    private void letters(String kind) {
        jdbc.sql(
                        """
                        select d.id, d.case_number, p.name from document d join person p using (case_number)
                        join grant_case c using (case_number) where c.round = ? and d.kind = ?
                        """)
                .params(round, kind)
                .query((row, n) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .forEach(letter ->
                        assertThat(paper(UUID.fromString(letter.get(0)))).contains(letter.get(1), letter.get(2)));
    }

    private Map<String, Long> kinds() {
        Map<String, Long> kinds = new TreeMap<>();
        jdbc.sql(
                        """
                        select kind, count(*) from document
                        where content_type = 'application/pdf'
                          and (case_number in (select case_number from grant_case where round = ?) or round_key like ? || '%')
                        group by kind
                        """)
                .params(round, round)
                .query(row -> {
                    kinds.put(row.getString(1), row.getLong(2));
                });
        return kinds;
    }

    private String paper(UUID id) {
        return SampleFiles.textOf(documents.content(id));
    }

    /** Nothing of what makes a person known stands in any table of the engine, as text or inside bytes. */
    void keepPersonalDataOutOfTheEngine(List<Villager> people) {
        assertThat(inTheEngine(round)).as("the search finds what is there").isNotEmpty();
        assertThat(inTheEngine(people.stream()
                        .flatMap(one -> Stream.of(one.name(), one.nik(), one.noKk(), one.phone(), one.address()))
                        .collect(Collectors.joining("|"))))
                .isEmpty();
    }

    /** Where one of the words stands, in capitals or not. @param words separated by bars */
    private List<String> inTheEngine(String words) {
        String pattern = "(?i)(?:" + words + ")";
        List<String> tables = jdbc.sql("select tablename from pg_tables where tablename like 'act%'")
                .query(String.class)
                .list();
        assertThat(tables).hasSizeGreaterThan(40);
        List<String> found = new ArrayList<>();
        for (String table : tables) {
            String row = table.equals("act_ge_bytearray") ? "t.name_ || ' ' || encode(t.bytes_, 'escape')" : "t::text";
            jdbc.sql("select distinct substring(" + row + " from ?) from " + table + " t where " + row + " ~ ?")
                    .params(pattern, pattern)
                    .query(String.class)
                    .list()
                    .forEach(word -> found.add(table + ": " + word));
        }
        return found;
    }

    private long number(String sql) {
        return number(sql, round);
    }

    private long number(String sql, Object... parameters) {
        return jdbc.sql(sql).params(List.of(parameters)).query(Long.class).single();
    }
}
