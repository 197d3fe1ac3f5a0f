package id.mentas.letters;

import jakarta.mail.Address;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The post as tests need it: over a mail server, an address book and a clock of their own. */
@Component
class SamplePost {

    private final Envelopes envelopes;
    private final Mails mails;
    private final LettersSettings settings;
    private final Clock clock;

    SamplePost(Envelopes envelopes, Mails mails, LettersSettings settings, Clock clock) {
        this.envelopes = envelopes;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param ahead how far its clock goes before that of the house */
    Post over(JavaMailSender server, List<String> addresses, Supplier<Duration> ahead) {
        return new Post(envelopes, new Book(addresses), mails, provider(server), settings, moved(clock, ahead));
    }

    private static Clock moved(Clock clock, Supplier<Duration> ahead) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return clock.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return clock.instant().plus(ahead.get());
            }
        };
    }

    private static ObjectProvider<JavaMailSender> provider(JavaMailSender server) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("server", server);
        return beans.getBeanProvider(JavaMailSender.class);
    }

    static JavaMailSenderImpl server(int port) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.getJavaMailProperties()
                .putAll(Map.of(
                        "mail.smtp.connectiontimeout", "1000",
                        "mail.smtp.timeout", "1000",
                        "mail.smtp.writetimeout", "1000"));
        return server;
    }

    static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private record Book(List<String> all) implements AddressBook {
        @Override
        public List<String> ofGroup(String group, String tenant) {
            return all;
        }

        @Override
        public Optional<String> ofUser(String userId) {
            return all.stream().findFirst();
        }
    }

    /** A mail server that is there and takes nothing. */
    static final class Refusing extends JavaMailSenderImpl {
        @Override
        protected void doSend(MimeMessage[] messages, Object[] originals) {
            throw new MailSendException(Map.of(messages[0], new SendFailedException("550 no such user")));
        }
    }

    /** A mail server that knows only one of the addresses. */
    static final class Partly extends JavaMailSenderImpl {
        @Override
        protected void doSend(MimeMessage[] messages, Object[] originals) {
            try {
                Address[] sent = {new InternetAddress("a@kab.example")};
                Address[] wrong = {new InternetAddress("b@kab.example")};
                throw new MailSendException(Map.of(
                        messages[0], new SendFailedException("550", new Exception(), sent, new Address[0], wrong)));
            } catch (AddressException e) {
                throw new AssertionError(e);
            }
        }
    }
}
