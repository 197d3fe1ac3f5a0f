package id.mentas.letters;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries waiting letters to the mail server, outside of every transaction of the process. Without a mail server they wait; one that
 * is down delays them and nothing else. Reminders that wait for the same people go together in one.
 */
@Component
@EnableScheduling
class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int MOST_AT_ONCE = 200;

    private final Envelopes envelopes;
    private final AddressBook addresses;
    private final Mails mails;
    private final @Nullable JavaMailSender server;
    private final LettersSettings settings;
    private final Clock clock;

    private Duration pause = Duration.ZERO;
    private Instant pausedUntil = Instant.MIN;

    Post(
            Envelopes envelopes,
            AddressBook addresses,
            Mails mails,
            ObjectProvider<JavaMailSender> server,
            LettersSettings settings,
            Clock clock) {
        this.envelopes = envelopes;
        this.addresses = addresses;
        this.mails = mails;
        this.server = server.getIfAvailable();
        this.settings = settings;
        this.clock = clock;
    }

    /** Looks into the outbox from time to time. */
    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT5S")
    void poll() {
        if (server != null && !clock.instant().isBefore(pausedUntil)) {
            try {
                deliver(server);
            } catch (RuntimeException e) {
                LOG.warn(
                        "The outbox could not be worked through: {}",
                        e.getClass().getSimpleName());
            }
        }
    }

    private void deliver(JavaMailSender mail) {
        for (int i = 0; i < MOST_AT_ONCE; i++) {
            Instant now = clock.instant();
            var envelope = envelopes.claim(now, now.plus(settings.lease()));
            if (envelope.isEmpty() || !send(envelope.get(), mail)) {
                return;
            }
        }
    }

    /** Answers whether it makes sense to go on with the next one. */
    private boolean send(Envelope envelope, JavaMailSender mail) {
        List<String> to = addressesOf(envelope.first());
        if (to.isEmpty()) {
            envelopes.noAddress(envelope.id());
            return true;
        }
        try {
            mail.send(mails.of(envelope, to, mail.createMimeMessage()));
            envelopes.sent(envelope.id(), String.join(", ", to), null);
        } catch (MailAuthenticationException e) {
            return serverIsAway(envelope, e);
        } catch (MailSendException e) {
            // A cause of its own: there was no connection. Else this one mail was refused.
            if (e.getCause() != null) {
                return serverIsAway(envelope, e);
            }
            refused(envelope, to, e);
        } catch (RuntimeException e) {
            failed(envelope, e);
        }
        pause = Duration.ZERO;
        return true;
    }

    private List<String> addressesOf(Letter letter) {
        return switch (letter.toKind()) {
            case PERSON -> List.of();
            case GROUP -> addresses.ofGroup(letter.toRef(), letter.tenant());
            case USER -> addresses.ofUser(letter.toRef()).stream().toList();
        };
    }

    private boolean serverIsAway(Envelope envelope, RuntimeException e) {
        envelopes.putBack(envelope.id(), describe(e));
        pause = pause.isZero() ? Duration.ofSeconds(15) : min(pause.multipliedBy(2), LONGEST_PAUSE);
        pausedUntil = clock.instant().plus(pause);
        LOG.warn(
                "The mail server does not take letters ({}); next try in {}",
                e.getClass().getSimpleName(),
                pause);
        return false;
    }

    private void refused(Envelope envelope, List<String> to, MailSendException e) {
        List<String> reached = Mails.reached(e);
        if (reached.isEmpty()) {
            failed(envelope, e);
        } else {
            envelopes.sent(
                    envelope.id(),
                    String.join(", ", reached),
                    "Tidak sampai ke " + (to.size() - reached.size()) + " alamat.");
        }
    }

    private void failed(Envelope envelope, RuntimeException e) {
        int attempts = envelope.first().attempts();
        boolean last = attempts >= settings.maxAttempts();
        Duration wait = min(Duration.ofMinutes(1L << Math.min(attempts - 1, 20)), LONGEST_WAIT);
        envelopes.failed(
                envelope.id(), describe(e), last ? null : clock.instant().plus(wait));
        LOG.warn(
                "Letter {} and {} more were not sent at attempt {}: {}",
                envelope.first().id(),
                envelope.letters().size() - 1,
                attempts,
                e.getClass().getSimpleName());
    }

    private static String describe(RuntimeException e) {
        String message = Mails.cause(e);
        return message.length() > 500 ? message.substring(0, 500) : message;
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
