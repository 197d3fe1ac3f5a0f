package id.mentas.engine.form;

import id.mentas.common.UploadedFile;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps drafts. Whoever calls this has checked that the person may work at the form. */
@Repository
public class Drafts {

    /** How long files sent ahead at a start form wait to be handed in: nothing else says when such a form is given up. */
    private static final Duration START_FORM = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Draft> of(Draft.Place place) {
        return jdbc.sql("select saved_at, typed from form_draft where person = ? and place = ?")
                .params(place.person(), place.form())
                .query((row, number) ->
                        new Draft(row.getTimestamp("saved_at").toInstant(), row.getString("typed"), filesOf(place)))
                .optional();
    }

    private List<Draft.File> filesOf(Draft.Place place) {
        return jdbc.sql(
                        """
                        select key, field, name, content_type, length(content) as bytes
                        from form_draft_file where person = ? and place = ? order by field
                        """)
                .params(place.person(), place.form())
                .query((row, number) -> new Draft.File(
                        row.getObject("key", UUID.class),
                        row.getString("field"),
                        row.getString("name"),
                        row.getString("content_type"),
                        row.getLong("bytes")))
                .list();
    }

    /** The file that is now in a field, if it is the one meant. */
    Optional<UploadedFile> file(Draft.Place place, String field, UUID key) {
        return jdbc.sql(
                        """
                        select name, content_type, content from form_draft_file
                        where person = ? and place = ? and field = ? and key = ?
                        """)
                .params(place.person(), place.form(), field, key)
                .query((row, number) ->
                        new UploadedFile(row.getString("name"), row.getString("content_type"), row.getBytes("content")))
                .optional();
    }

    void keep(Draft.Place place, String typed) {
        jdbc.sql(
                        """
                        insert into form_draft (person, place, typed, saved_at) values (?, ?, ?, ?)
                        on conflict (person, place) do update set typed = excluded.typed, saved_at = excluded.saved_at
                        """)
                .params(place.person(), place.form(), typed, now())
                .update();
    }

    /** Puts a file into a field, in the place of another one. @return its key */
    @Transactional
    public UUID keep(
            Draft.Place place, String field, String name, String contentType, InputStream content, long bytes) {
        jdbc.sql(
                        """
                        insert into form_draft (person, place, saved_at) values (?, ?, ?)
                        on conflict (person, place) do update set saved_at = excluded.saved_at
                        """)
                .params(place.person(), place.form(), now())
                .update();
        UUID key = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into form_draft_file (key, person, place, field, name, content_type, content)
                        values (:key, :person, :place, :field, :name, :type, :content)
                        on conflict (person, place, field) do update
                        set key = excluded.key, name = excluded.name, content_type = excluded.content_type, content = excluded.content
                        """)
                .paramSource(new MapSqlParameterSource()
                        .addValue("key", key)
                        .addValue("person", place.person())
                        .addValue("place", place.form())
                        .addValue("field", field)
                        .addValue("name", name)
                        .addValue("type", contentType)
                        .addValue("content", new SqlBinaryValue(content, bytes)))
                .update();
        return key;
    }

    void drop(Draft.Place place, String field) {
        jdbc.sql("delete from form_draft_file where person = ? and place = ? and field = ?")
                .params(place.person(), place.form(), field)
                .update();
    }

    void drop(Draft.Place place) {
        jdbc.sql("delete from form_draft where person = ? and place = ?")
                .params(place.person(), place.form())
                .update();
    }

    /** Leaves at a task only what is its assignee's. @param assignee null where nobody has the task any more */
    public void handTo(String task, @Nullable String assignee) {
        jdbc.sql("delete from form_draft where place = ? and person is distinct from ?")
                .params(Draft.Place.formOfTask(task), assignee)
                .update();
    }

    /** Bytes of files that a person keeps in drafts. */
    long bytesOf(String person) {
        return jdbc.sql("select coalesce(sum(length(content)), 0) from form_draft_file where person = ?")
                .param(person)
                .query(Long.class)
                .single();
    }

    /**
     * Throws away what can't be handed in any more: the task has gone, in whatever way, or is somebody else's.
     *
     * @return how many drafts
     */
    int sweep() {
        return jdbc.sql(
                        """
                        delete from form_draft d
                        where d.place like 'start:%' and d.saved_at < ?
                           or d.place like 'task:%' and not exists (
                               select 1 from act_ru_task t where t.id_ = substring(d.place from 6) and t.assignee_ = d.person)
                        """)
                .param(Timestamp.from(clock.instant().minus(START_FORM)))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
