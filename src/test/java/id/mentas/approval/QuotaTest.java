package id.mentas.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.common.Refused;
import id.mentas.engine.InHouse;
import id.mentas.grant.CaseRelease;
import id.mentas.grant.Outcome;
import id.mentas.testing.AtOnce;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The quota, whatever people do at the same time. */
@MentasTest
class QuotaTest {

    private static final int THREADS = 20;

    @Autowired
    Office office;

    @Autowired
    ApprovalOffice approval;

    @Autowired
    DecreeRoundService decreeRounds;

    @Autowired
    List<CaseRelease> releases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void isAnInvariantOfTheDatabase() {
        String round = approval.opensRound(2);
        assertThatThrownBy(() -> jdbc.sql("update round_quota set taken = 3 where round = ?")
                        .param(round)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("quota_not_exceeded");
    }

    @Test
    void letsNoTransactionEndThatCountsAPlaceNobodyHoldsOrHoldsOneUncounted() {
        String round = approval.opensRound(2);
        String granted = approval.waits(round, 90);
        approval.signs(approval.decides(round));
        broken("taken_places_are_held", "update round_quota set taken = 2 where round = ?", round);
        broken(
                "taken_places_are_held",
                "update approval_candidate set state = 'RELEASED' where case_number = ?",
                granted);
    }

    @Test
    void letsNobodyWaitBesideAFreePlaceWhileTheRoundIsOpen() {
        String round = approval.opensRound(1);
        String granted = approval.waits(round, 90);
        approval.waits(round, 80);
        approval.signs(approval.decides(round));
        broken("no_free_place_beside_a_waitlist", "update round_quota set places = 2 where round = ?", round);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("update approval_candidate set state = 'RELEASED' where case_number = ?")
                            .param(granted)
                            .update();
                    jdbc.sql("update round_quota set taken = 0 where round = ?")
                            .param(round)
                            .update();
                }))
                .rootCause()
                .hasMessageContaining("free beside a waitlist");
        office.as("prov")
                .starts("round-closing", java.util.Map.of("round", round, "reason", "Tahun anggaran berakhir."));
        assertThat(jdbc.sql("update round_quota set places = 2 where round = ?")
                        .param(round)
                        .update())
                .as("a closed round gives nothing any more")
                .isEqualTo(1);
    }

    private void broken(String rule, String sql, String parameter) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql(sql).param(parameter).update()))
                .as(rule)
                .rootCause()
                .hasMessageContaining(rule.equals("taken_places_are_held") ? "held" : "free beside a waitlist");
        // Without the guard it would have passed: nothing else stops it.
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql(sql).param(parameter).update();
            jdbc.sql("set constraints all immediate").update();
            status.setRollbackOnly();
        });
    }

    @Test
    void standsWhileTwentyPeopleLeaveAtOnce() throws Exception {
        String round = approval.opensRound(10);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(approval.waits(round, i));
        }
        office.settle();
        approval.signs(approval.decides(round));
        long seed = System.nanoTime();
        Collections.shuffle(all, new Random(seed));

        AtOnce.all(all.subList(0, THREADS).stream()
                .map(caseNumber -> (Callable<Boolean>) () -> {
                    InHouse.run(() -> transaction.executeWithoutResult(
                            status -> releases.forEach(room -> room.release(caseNumber, Outcome.WITHDRAWN))));
                    return true;
                })
                .toList());
        office.settle();

        assertThat(count(round, "GRANTED") + count(round, "PROMOTED"))
                .as("seed %d", seed)
                .isEqualTo(10);
        approval.signsChanges(round);
        assertThat(count(round, "GRANTED")).as("seed %d", seed).isEqualTo(10);
        assertThat(count(round, "RELEASED")).isEqualTo(THREADS);
        assertThat(count(round, "WAITLISTED")).isEqualTo(10);
        assertThat(office.fact(Integer.class, "select taken from round_quota where round = ?", round))
                .isEqualTo(10);
        assertThat(office.fact(
                        Integer.class,
                        """
                        select count(*) from approval_candidate granted join approval_candidate waiting using (round)
                        where round = ? and granted.state = 'GRANTED' and waiting.state = 'WAITLISTED'
                            and waiting.rank < granted.rank
                        """,
                        round))
                .as("nobody passed a better-ranked one")
                .isZero();
        assertThat(office.fact(
                        Boolean.class,
                        """
                        select count(*) = max(serial) - min(serial) + 1 from (
                            select split_part(number, '/', 2)::int as serial from approval_decree where round = ?) numbers
                        """,
                        round))
                .as("decree numbers without gaps")
                .isTrue();
    }

    @Test
    void oneOfTwentyOpensTheDecreeRound() throws Exception {
        String round = approval.opensRound(5);
        approval.waits(round, 50);
        office.settle();
        List<Boolean> opened = AtOnce.all(Collections.nCopies(THREADS, () -> {
            try {
                return decreeRounds.begin(round, "6411", "kab6411") != null;
            } catch (Refused busy) {
                return false;
            }
        }));
        assertThat(opened).containsOnlyOnce(true);
    }

    private int count(String round, String state) {
        return office.fact(
                Integer.class, "select count(*) from approval_candidate where round = ? and state = ?", round, state);
    }
}
