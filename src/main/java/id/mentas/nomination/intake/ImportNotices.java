package id.mentas.nomination.intake;

import id.mentas.nomination.PageWords;
import id.mentas.nomination.Uploaders;
import id.mentas.people.directory.SignedIn;
import id.mentas.people.landing.LandingNotice;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells senders that a file of theirs has been imported and that its answer awaits them. */
@Component
class ImportNotices implements LandingNotice {

    private static final Duration FRESH = Duration.ofDays(14);
    private static final int MOST = 3;

    private final JdbcClient jdbc;
    private final PageWords words;
    private final Clock clock;

    ImportNotices(JdbcClient jdbc, PageWords words, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    /** Until somebody has fetched the answer or sent a correction, the newest first. */
    @Override
    public List<Line> of(SignedIn me) {
        if (Uploaders.area(me).isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select i.id, i.round, i.judged, i.refused + i.invalid as rejected from nomination_import i
                        where i.uploaded_by = ? and i.state = 'DONE' and i.finished_at > ? and i.refused + i.invalid > 0
                          and not exists (select 1 from nomination_answer_reading r where r.import = i.id)
                          and not exists (select 1 from nomination_import c where c.corrects = i.id)
                        order by i.id desc limit ?
                        """)
                .params(me.userId(), Timestamp.from(clock.instant().minus(FRESH)), MOST)
                .query((row, number) -> new Line(
                        "Berkas usulan Anda untuk %s selesai diimpor: %s dari %s baris ditolak. Jawabannya dapat diunduh."
                                .formatted(
                                        row.getString("round"),
                                        words.number(row.getLong("rejected")),
                                        words.number(row.getLong("judged"))),
                        "/usulan/" + row.getLong("id")))
                .list();
    }
}
