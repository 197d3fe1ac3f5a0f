package id.mentas.people.access;

import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps sessions in the database, so that they outlive a restart and every node knows them. */
@Configuration
@EnableSpringHttpSession
class SessionConfiguration {

    private static final String TABLE = "people_session";

    private final JdbcIndexedSessionRepository kept;

    SessionConfiguration(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        kept = new JdbcIndexedSessionRepository(jdbc, own);
        kept.setTableName(TABLE);
        kept.setConversionService(conversion());
        // Two requests of one session may write the same at once.
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(kept);
    }

    @Bean
    SparingSessions<?> sessionRepository(SessionSettings settings, ServerProperties server) {
        return new SparingSessions<>(
                kept, settings, server.getServlet().getSession().getTimeout());
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT5M")
    void forgetExpired() {
        kept.cleanUpExpiredSessions();
    }

    private static GenericConversionService conversion() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, new SessionReader());
        return conversion;
    }
}
