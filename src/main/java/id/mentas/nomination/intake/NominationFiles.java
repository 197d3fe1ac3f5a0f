package id.mentas.nomination.intake;

import id.mentas.nomination.StoredJson;
import id.mentas.registry.file.FileShape;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The uploaded files themselves, in parts of some thousand lines. */
@Repository
class NominationFiles {

    /** Some lines of a file. @param firstRow number of its first line @param rows persons in it */
    @SuppressWarnings("ArrayRecordComponent")
    record Part(int number, int firstRow, int rows, byte[] lines) {}

    private final JdbcClient jdbc;
    private final StoredJson json;

    NominationFiles(JdbcClient jdbc, StoredJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A file whose parts will follow; answers its id. */
    long add(String sha256, String name, long size) {
        return jdbc.sql("insert into nomination_file (sha256, name, size) values (?, ?, ?) returning id")
                .params(sha256, name, size)
                .query(Long.class)
                .single();
    }

    void addPart(long file, Part part) {
        jdbc.sql("insert into nomination_file_part (file, part, first_row, rows, lines) values (?, ?, ?, ?, ?)")
                .params(file, part.number(), part.firstRow(), part.rows(), part.lines())
                .update();
    }

    void addOriginal(long file, int piece, byte[] bytes) {
        jdbc.sql("insert into nomination_file_original (file, piece, bytes) values (?, ?, ?)")
                .params(file, piece, bytes)
                .update();
    }

    /** All parts of a file are here. Answers the number of persons in them. */
    int complete(long file, FileShape shape) {
        return jdbc.sql(
                        """
                        update nomination_file set shape = ?::jsonb,
                            rows = coalesce((select sum(rows) from nomination_file_part where file = ?), 0)
                        where id = ? returning rows
                        """)
                .params(json.write(shape), file, file)
                .query(Integer.class)
                .single();
    }

    void remove(long file) {
        jdbc.sql("delete from nomination_file where id = ?").param(file).update();
    }

    FileShape shape(long file) {
        return json.read(
                jdbc.sql("select shape from nomination_file where id = ?")
                        .param(file)
                        .query(String.class)
                        .single(),
                FileShape.class);
    }

    int parts(long file) {
        return jdbc.sql("select coalesce(max(part), 0) from nomination_file_part where file = ?")
                .param(file)
                .query(Integer.class)
                .single();
    }

    /** @param number from 1 */
    Part part(long file, int number) {
        return jdbc.sql("select first_row, rows, lines from nomination_file_part where file = ? and part = ?")
                .params(file, number)
                .query((row, one) ->
                        new Part(number, row.getInt("first_row"), row.getInt("rows"), row.getBytes("lines")))
                .single();
    }

    /** The first row of a part; beyond the last part a row behind all. */
    int firstRow(long file, int number) {
        return jdbc.sql("select coalesce(min(first_row), ?) from nomination_file_part where file = ? and part >= ?")
                .params(Integer.MAX_VALUE, file, number)
                .query(Integer.class)
                .single();
    }
}
