package id.mentas.letters;

import id.mentas.documents.Templates;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Puts letters into the form of mail. */
@Component
class Mails {

    private final LettersSettings settings;
    private final Clock clock;
    private final Templates templates = new Templates();

    Mails(LettersSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    MimeMessage of(Envelope envelope, List<String> to, MimeMessage message) {
        Letter first = envelope.first();
        return envelope.holdsOne()
                ? of(first.subject(), first.body(), first.document(), envelope.key(), to, message)
                : of(Gathering.of(envelope.letters(), LocalDate.now(clock)), envelope.key(), to, message);
    }

    private MimeMessage of(Gathering gathering, String key, List<String> to, MimeMessage message) {
        String body = templates.fill("letters/gathered", Map.of("all", gathering));
        return of(gathering.subject(), body, null, key, to, message);
    }

    private MimeMessage of(
            String subject, String body, @Nullable UUID document, String key, List<String> to, MimeMessage message) {
        Map<String, Object> model = new HashMap<>();
        model.put("subject", subject);
        model.put("body", body);
        model.put("document", document);
        model.put("house", settings.house().toString());
        String html = templates.fill("letters/mail", model);
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
            helper.setFrom(settings.from());
            helper.setTo(to.toArray(String[]::new));
            helper.setSubject(subject);
            helper.setText(plain(html), html);
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", "id");
            // The same for the same letters: a mail program shows it once, even if it was sent twice around a crash.
            message.setHeader("Message-ID", "<" + digest(key) + "@mentas>");
            return message;
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
    }

    /** To whom a mail went although it did not go to all. */
    static List<String> reached(MailSendException e) {
        return e.getFailedMessages().values().stream()
                .filter(SendFailedException.class::isInstance)
                .map(failure -> ((SendFailedException) failure).getValidSentAddresses())
                .filter(addresses -> addresses != null)
                .flatMap(Arrays::stream)
                .map(Address::toString)
                .toList();
    }

    /** What the mail server said. */
    static String cause(RuntimeException e) {
        Throwable cause = e instanceof MailSendException sending && sending.getMessageExceptions().length > 0
                ? sending.getMessageExceptions()[0]
                : e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    private static String plain(String html) {
        return html.replaceAll("(?s)<head.*?</head>", "")
                .replaceAll("\\s+", " ")
                .replaceAll("<li>", "\n- ")
                .replaceAll("<h2", "\n<h2")
                .replaceAll("</(p|div|h1|h2|ol|ul|tr)>|<br/>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll(" *\n *", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private static String digest(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
