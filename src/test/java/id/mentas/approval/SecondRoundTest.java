package id.mentas.approval;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.letters.Letters;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
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
        facts.reference(granted, CaseFacts.Paper.HANDOVER, "BAST-" + granted, office.today());
        office.as("prov").starts("round-closing", Map.of("round", first, "reason", "Anggaran perubahan."));
        assertThat(approval.result(waitlisted)).isEqualTo("WAITLIST_EXPIRED");

        String second = approval.opensRound(year, 2, Map.of("6411", 5));
        assertThat(verdict(nominates(second, granted))).startsWith("REFUSED").contains("ALREADY_RECEIVED");
        assertThat(verdict(nominates(second, waitlisted))).doesNotStartWith("REFUSED");
    }

    /** The same person again, typed by the kabupaten. Answers the new case. */
    private String nominates(String round, String caseNumber) {
        GrantCase before = cases.get(caseNumber);
        return office.as("kab6411")
                .starts(
                        "lifecycle",
                        Map.ofEntries(
                                Map.entry("round", round),
                                Map.entry("nik", before.nik()),
                                Map.entry("noKk", before.noKk()),
                                Map.entry("name", "Siti Penerima"),
                                Map.entry("sex", "P"),
                                Map.entry("birthDate", "1985-03-01"),
                                Map.entry("village", before.village()),
                                Map.entry("address", "Jl. Contoh No. 9"),
                                Map.entry("desil", 2),
                                Map.entry("source", "DTSEN"),
                                Map.entry("dataDate", "2026-01-02"),
                                Map.entry("publicServant", "T"),
                                Map.entry("businessStatus", "BERHENTI"),
                                Map.entry("formerBusiness", "KUE"),
                                Map.entry("businessType", "KUE")));
    }

    private String verdict(String caseNumber) {
        return office.fact(
                String.class,
                "select verdict || codes::text from nomination_judgement where case_number = ?",
                caseNumber);
    }
}
