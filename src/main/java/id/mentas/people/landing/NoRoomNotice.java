package id.mentas.people.landing;

import id.mentas.people.directory.Role;
import id.mentas.people.directory.SignedIn;
import id.mentas.web.NoRoom;
import java.time.Duration;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows administrators and those who watch over the province for a day that there was no room for temporary files. */
@Component
class NoRoomNotice implements LandingNotice {

    private static final long SHOWN = Duration.ofDays(1).toNanos();

    /** By a clock that nobody moves. */
    private volatile long until = System.nanoTime();

    @EventListener
    void on(NoRoom event) {
        until = System.nanoTime() + SHOWN;
    }

    @Override
    public List<Line> of(SignedIn me) {
        boolean watches = me.isAdministrator() || me.is(Role.PENGAWAS) || me.is(Role.DINSOS_PROV);
        return watches && until - System.nanoTime() > 0
                ? List.of(new Line(
                        "Server kehabisan tempat untuk berkas sementara; kiriman berkas ditolak. Administrator perlu mengosongkan"
                                + " tempat pada server.",
                        "/pantau/masalah"))
                : List.of();
    }
}
