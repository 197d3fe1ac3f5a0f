package id.mentas.letters;

import id.mentas.people.directory.Role;
import id.mentas.people.directory.SignedIn;
import id.mentas.web.NoRoom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes to administrators when there is no room for temporary files: once a day. */
@Component
class NoRoomAlarms {

    private static final Logger LOG = LoggerFactory.getLogger(NoRoomAlarms.class);

    private final Letters letters;
    private final TransactionTemplate transaction;

    NoRoomAlarms(Letters letters, TransactionTemplate transaction) {
        this.letters = letters;
        this.transaction = transaction;
    }

    /** A disk without room may be the database's too: then the log alone knows. */
    @EventListener
    void write(NoRoom event) {
        try {
            transaction.executeWithoutResult(status -> letters.toGroup(
                    Role.ADMIN.group(),
                    SignedIn.PROVINCE,
                    "tempat berkas sementara",
                    CommonLetters.NO_ROOM,
                    Map.of(),
                    "no-room/" + LocalDate.now(ZoneOffset.UTC)));
        } catch (RuntimeException failure) {
            LOG.error("An alarm about temporary files was not written", failure);
        }
    }
}
