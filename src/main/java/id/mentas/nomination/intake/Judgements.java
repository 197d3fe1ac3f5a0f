package id.mentas.nomination.intake;

import id.mentas.grant.Stage;
import id.mentas.nomination.Eligibility;
import id.mentas.nomination.Facts;
import id.mentas.nomination.Judgement;
import id.mentas.nomination.Nominations;
import id.mentas.nomination.StoredJson;
import id.mentas.nomination.Verdict;
import id.mentas.region.Regions;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the eligibility table said of each set of facts that occurs in a file: asked once, kept with the import. */
@Repository
class Judgements {

    /** A judgement as it is kept. */
    record Kept(long id, Judgement judgement) {}

    private static final String INSERT =
            """
            insert into nomination_import_judgement (import, key, verdict, codes, reasons, advice, decision_table, facts)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final StoredJson json;
    private final Eligibility eligibility;
    private final Regions regions;

    Judgements(JdbcClient jdbc, JdbcTemplate batch, StoredJson json, Eligibility eligibility, Regions regions) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
        this.eligibility = eligibility;
        this.regions = regions;
    }

    /** Judges sets of facts that the import has not met yet. */
    void judge(long fileImport, List<Facts> unknown) {
        if (unknown.isEmpty()) {
            return;
        }
        List<Judgement> judged = eligibility.judge(unknown);
        List<Integer> places = IntStream.range(0, unknown.size()).boxed().toList();
        batch.batchUpdate(
                INSERT,
                places,
                500,
                (statement, i) -> fill(statement, fileImport, unknown.get(i).key(), judged.get(i), unknown.get(i)));
    }

    /** The judgement of a set of facts, asked for where the import has not met it. */
    Kept of(long fileImport, Facts facts) {
        return find(fileImport, facts.key())
                .orElseGet(() -> keep(fileImport, facts.key(), eligibility.judge(facts), facts));
    }

    /** Changed data of someone whose case can't take them. */
    Kept late(long fileImport, EarlierFiles.Late why) {
        String left = why.left();
        long key = left == null ? -1L - why.stage().ordinal() : -Long.parseLong(left);
        return find(fileImport, key)
                .orElseGet(() -> keep(
                        fileImport, key, left == null ? passed(why.stage()) : moved(regions.name(left)), Map.of()));
    }

    private static Judgement passed(Stage stage) {
        return nominated(
                "Orang ini sudah diusulkan, dan kasusnya sudah lewat dari peninjauan (tahap " + stage.label()
                        + "): data pada baris ini tidak mengubahnya.",
                "Hapus baris ini. Bila data pada kasusnya keliru, sampaikan kepada petugas yang sedang mengerjakan tahap"
                        + " itu.");
    }

    private static Judgement moved(String kabupaten) {
        return nominated(
                "Orang ini sudah diusulkan di " + kabupaten + ", sedangkan desa pada baris ini di kabupaten/kota lain:"
                        + " kasusnya tidak dipindahkan.",
                "Periksa kode desanya. Bila orangnya memang pindah, minta Dinas Sosial " + kabupaten
                        + " mengakhiri kasusnya lebih dulu (Catat peristiwa), lalu kirim lagi baris ini.");
    }

    private static Judgement nominated(String reason, String advice) {
        return new Judgement(Verdict.REFUSED, List.of("ALREADY_NOMINATED"), List.of(reason), List.of(advice), "");
    }

    private Optional<Kept> find(long fileImport, long key) {
        return jdbc.sql("select * from nomination_import_judgement where import = ? and key = ?")
                .params(fileImport, key)
                .query(Judgements::read)
                .optional();
    }

    private Kept keep(long fileImport, long key, Judgement judgement, Object facts) {
        batch.update(INSERT, statement -> fill(statement, fileImport, key, judgement, facts));
        return find(fileImport, key).orElseThrow();
    }

    private void fill(PreparedStatement statement, long fileImport, long key, Judgement judgement, Object facts)
            throws SQLException {
        statement.setLong(1, fileImport);
        statement.setLong(2, key);
        statement.setString(3, judgement.verdict().name());
        statement.setObject(4, judgement.codes().toArray(String[]::new));
        statement.setObject(5, judgement.reasons().toArray(String[]::new));
        statement.setObject(6, judgement.advice().toArray(String[]::new));
        statement.setString(7, judgement.table());
        statement.setString(8, json.write(facts));
    }

    static Judgement judgement(ResultSet row) throws SQLException {
        return new Judgement(
                Verdict.valueOf(row.getString("verdict")),
                Nominations.texts(row.getArray("codes")),
                Nominations.texts(row.getArray("reasons")),
                Nominations.texts(row.getArray("advice")),
                row.getString("decision_table"));
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        return new Kept(row.getLong("id"), judgement(row));
    }
}
