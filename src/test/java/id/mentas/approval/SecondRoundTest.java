package id.mentas.approval;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.letters.Letters;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.TypedNomination;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The changed budget opens a second round in the same year: own quota, own decree, and nobody gets two grants. */
@MentasTest
class SecondRoundTest {

    @Autowired
    Office office;

    @Autowired
    ApprovalOffice approval;

    @Autowired
    Cases cases;

    @Autowired
    CaseFacts facts;

    @Autowired
    Letters letters;

    @Test
    void theSecondRoundOfAYearHasItsOwnPlacesAndDecree() {
        int year = ApprovalOffice.newYear();
        String first = approval.opensRound(year, 1, Map.of("6411", 1));
        String granted = approval.waits(first, 90);
        String waitlisted = approval.waits(first, 80);
        approval.signs(approval.decides(first));
        String second = approval.opensRound(year, 2, Map.of("6411", 1));
        assertThat(second).isEqualTo("UEP-" + year + "-2");
        assertThat(office.fact(String.class, "select budget_source from round where code = ?", second))
                .isEqualTo("APBD-P");

        String again = approval.waits(second, 99, cases.get(granted).noKk());
        String other = approval.waits(second, 50);
        approval.signs(approval.decides(second));

        assertThat(approval.result(again)).isEqualTo("REFUSED");
        assertThat(letters.ofCase(again)).singleElement().satisfies(letter -> assertThat(letter.body())
                .contains("sudah mendapat bantuan"));
        assertThat(approval.result(other)).isEqualTo("GRANTED");
        assertThat(approval.decree(other)).isNotEqualTo(approval.decree(granted));
        assertThat(approval.state(waitlisted))
                .as("waits in the first round still")
                .isEqualTo("WAITLISTED");
    }

    @Test
    void whoHadAGrantIsRefusedAndWhoWaitedInVainMayBeNominatedAgain() {
        int year = ApprovalOffice.newYear();
        String first = approval.opensRound(year, 1, Map.of("6411", 1));
        String granted = approval.waits(first, 90);
        String waitlisted = approval.waits(first, 80);
        approval.signs(approval.decides(first));
        facts.reference(granted, CaseFacts.Paper.HANDOVER, "BAST-" + granted, LocalDate.of(year, 1, 15));
        office.as("prov").starts("round-closing", Map.of("round", first, "reason", "Anggaran perubahan."));
        assertThat(approval.result(waitlisted)).isEqualTo("WAITLIST_EXPIRED");

        String second = approval.opensRound(year, 2, Map.of("6411", 5));
        assertThat(verdict(nominates(second, granted))).startsWith("REFUSED").contains("ALREADY_RECEIVED");
        assertThat(verdict(nominates(second, waitlisted))).doesNotStartWith("REFUSED");
    }

    /** The same person again, typed by the kabupaten. Answers the new case. */
    private String nominates(String round, String caseNumber) {
        GrantCase before = cases.get(caseNumber);
        Map<String, Object> form = TypedNomination.of(before.nik(), before.noKk(), "Siti Penerima", "1985-03-01");
        form.put("round", round);
        return office.as("kab6411").starts("lifecycle", form);
    }

    private String verdict(String caseNumber) {
        return office.fact(
                String.class,
                "select verdict || codes::text from nomination_judgement where case_number = ?",
                caseNumber);
    }
}
