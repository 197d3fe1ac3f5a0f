package id.mentas.approval.decree;

import static id.mentas.approval.DecreesToSign.decreeRound;
import static id.mentas.approval.DecreesToSign.ticked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.approval.ApprovalOffice;
import id.mentas.approval.DecreesToSign;
import id.mentas.common.Refused;
import id.mentas.grant.Outcome;
import id.mentas.grant.Persons;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several decrees in one form: all that were ticked or none. */
@MentasTest
class BulkSigningTest {

    @Autowired
    Office office;

    @Autowired
    ApprovalOffice approval;

    @Autowired
    Persons persons;

    @Autowired
    DecreesToSign decrees;

    @Test
    void signsAllThatAreTickedAndLeavesTheOthers() {
        String round = decrees.threeWait();
        List<Map<String, Object>> rows = decrees.rows("decrees", round);
        assertThat(rows).extracting(row -> row.get("kabupaten")).contains("Kabupaten Mahakam Ulu");
        assertThat(rows.get(2))
                .containsEntry("recipients", "1 orang")
                .containsEntry("waitlist", "1 orang")
                .containsEntry("value", "Rp1.700.000")
                .containsEntry("objections", "tidak ada");
        assertThat(rows.get(2).get("list").toString()).startsWith("/berkas/");

        String key = office.as("kadis").starts("sign-decrees", ticked(rows, "6402", "6411"));
        assertThat(key).matches("tanda-tangan/\\d{4}/\\d+");
        assertThat(office.fact(Integer.class, "select count(*) from approval_decree where round = ?", round))
                .isEqualTo(2);
        assertThat(office.fact(
                        Integer.class,
                        "select count(*) from decision_record where form = 'sign-decree' and person = 'kadis' and business_key like ?",
                        round + "-%"))
                .as("each is kept as its own decision")
                .isEqualTo(2);
        approval.signs(decreeRound(round, "6407"));
    }

    @Test
    void oneThatCannotBeSignedHoldsAllBack() {
        String round = decrees.threeWait();
        List<Map<String, Object>> rows = decrees.rows("decrees", round);
        String first = office.fact(
                String.class,
                "select case_number from approval_candidate where round = ? and kabupaten = '6407' and rank = 1",
                round);
        approval.leaves(first, Outcome.DIED);
        assertThatThrownBy(() -> office.as("kadis").starts("sign-decrees", ticked(rows, "6402", "6407", "6411")))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("Kabupaten Kutai Barat: Daftar penerima berubah sejak formulir ini dibuka");
        DecreesToSign.AREAS.forEach(
                area -> assertThat(office.waitsAt(decreeRound(round, area))).containsExactly("userTask_signDecree"));

        approval.signs(decreeRound(round, "6411"));
        assertThatThrownBy(() -> office.as("kadis").starts("sign-decrees", ticked(rows, "6402", "6411")))
                .hasMessageStartingWith("Kabupaten Mahakam Ulu: sudah ditandatangani, dikembalikan");
        assertThat(office.waitsAt(decreeRound(round, "6402"))).containsExactly("userTask_signDecree");
        assertThatThrownBy(() -> office.as("kadis").starts("sign-decrees", ticked(rows)))
                .hasMessage("Centang sedikitnya satu surat keputusan yang Anda tanda tangani.");
        office.as("kadis").starts("sign-decrees", ticked(decrees.rows("decrees", round), "6402", "6407"));
        assertThat(office.fact(Integer.class, "select count(*) from approval_decree where round = ?", round))
                .isEqualTo(3);
    }

    @Test
    void onlyTheSignatoryFindsThem() {
        String round = decrees.threeWait();
        List<Map<String, Object>> rows = decrees.rows("decrees", round);
        assertThatThrownBy(() -> office.as("prov").starts("sign-decrees", ticked(rows, "6402")))
                .hasMessageStartingWith(
                        "Kabupaten Kutai Kartanegara: sudah ditandatangani, dikembalikan, atau tidak menunggu Anda.");
        assertThat(office.waitsAt(decreeRound(round, "6402"))).containsExactly("userTask_signDecree");
        office.as("kadis").starts("sign-decrees", ticked(decrees.rows("decrees", round), "6402", "6407", "6411"));
    }

    @Test
    void signsChangesOfDecreesToo() {
        String round = approval.opensRound(ApprovalOffice.newYear(), 1, Map.of("6402", 1, "6411", 1));
        approval.waitsIn("6402", round, 90, null);
        String leaving = approval.waits(round, 90);
        String coming = approval.waits(round, 50);
        approval.signs(approval.decides(round));
        approval.leaves(leaving, Outcome.DIED);
        String waits = approval.decides(round, "6402");
        String amendment = approval.openAmendment(round);

        Map<String, Object> row = decrees.rows("amendments", round).get(0);
        assertThat(row)
                .containsEntry("kabupaten", "Kabupaten Mahakam Ulu")
                .containsEntry("removed", "1 orang: " + persons.of(leaving).name() + " (meninggal dunia)")
                .containsEntry("added", "1 orang: " + persons.of(coming).name());
        assertThatThrownBy(() -> office.as("kadis").starts("sign-decrees", both(round, amendment, "0000-0000")))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("SK perubahan Kabupaten Mahakam Ulu: Sejak formulir ini dibuka ada perubahan");
        assertThat(office.waitsAt(waits)).containsExactly("userTask_signDecree");

        office.as("kadis").starts("sign-decrees", both(round, amendment, row.get("version")));
        assertThat(office.waitsAt(waits)).isEmpty();
        assertThat(office.waitsAt(amendment)).isEmpty();
        assertThat(approval.state(coming)).isEqualTo("GRANTED");
        assertThat(office.fact(Integer.class, "select count(*) from approval_decree where round = ?", round))
                .isEqualTo(3);
        assertThatThrownBy(() -> office.as("kadis").starts("sign-decrees", Map.of()))
                .hasMessage("Tidak ada surat keputusan yang menunggu tanda tangan Anda.");
    }

    private Map<String, Object> both(String round, String amendment, Object version) {
        Map<String, Object> form = new HashMap<>(ticked(decrees.rows("decrees", round), "6402"));
        form.put("amendments", List.of(Map.of("amendment", amendment, "version", version, "sign", true)));
        return form;
    }
}
