package id.mentas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.TransactionSystemException;

class FaultTest {

    @ParameterizedTest
    @CsvSource({
        "08006, 503",
        "57P01, 503",
        "53300, 503",
        "53100, 507",
        "22021, 400",
        "22001, 400",
        "22003, 400",
        "23505, 409",
        "40001, 409"
    })
    void knowsADatabasesStatesHoweverTheyAreWrapped(String state, int status) {
        Throwable wrapped = new IllegalStateException(new RuntimeException(new SQLException("secret", state)));
        Fault fault = Fault.of(wrapped).orElseThrow();
        assertThat(fault.status()).isEqualTo(status);
        assertThat(fault.sentence()).doesNotContain("secret").endsWith(".");
    }

    @Test
    void knowsWhatTheHouseStandsOn() {
        assertThat(Fault.of(new SQLTransientConnectionException("x"))).contains(Fault.DATABASE_AWAY);
        assertThat(Fault.of(new RuntimeException(new IOException("No space left on device"))))
                .contains(Fault.NO_ROOM);
        assertThat(Fault.of(new StackOverflowError())).contains(Fault.TOO_DEEP);
    }

    @Test
    void seesTheCauseBehindAFailedRollback() {
        TransactionSystemException rollback =
                new TransactionSystemException("rollback failed", new SQLException("Connection is closed"));
        assertThat(Fault.of(rollback)).contains(Fault.DATABASE_AWAY);

        TransactionSystemException unclear = new TransactionSystemException("rollback failed");
        unclear.initApplicationException(new RuntimeException(new SQLException("gone", "57P01")));
        assertThat(Fault.of(unclear)).contains(Fault.DATABASE_AWAY);
    }

    @Test
    void leavesTheHousesOwnErrorsAlone() {
        assertThat(Fault.of(new IllegalStateException("ours"))).isEmpty();
        assertThat(Fault.of(new SQLException("syntax", "42601"))).isEmpty();
        assertThat(Fault.of(new SQLException("canceled", "57014"))).isEmpty();
        assertThat(Fault.of(null)).isEmpty();
    }
}
