package id.mentas.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.grant.Outcome;
import id.mentas.grant.Persons;
import id.mentas.grant.Refused;
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

    private static final List<String> AREAS = List.of("6402", "6407", "6411");

    @Autowired
    Office office;

    @Autowired
    ApprovalOffice approval;

    @Autowired
    Persons persons;

    @Autowired
    ObjectMapper json;

    @Test
    void signsAllThatAreTickedAndLeavesTheOthers() {
        String round = threeDecreesWait();
        List<Map<String, Object>> rows = rows(round);
        assertThat(rows).extracting(row -> row.get("kabupaten")).contains("Kabupaten Mahakam Ulu");
        assertThat(rows.get(2))
                .containsEntry("recipients", "1 orang")
                .containsEntry("waitlist", "1 orang")
                .containsEntry("value", "Rp1.700.000")
                .containsEntry("objections", "tidak ada");
        assertThat(rows.get(2).get("list").toString()).startsWith("/berkas/");

        String key = office.as("kadis").starts("sign-decrees", ticked(rows, "6402", "6411"));
        assertThat(key).matches("tanda-tangan/\\d{4}/\\d+");
        assertThat(office.waitsAt(decreeRound(round, "6402"))).isEmpty();
        assertThat(office.waitsAt(decreeRound(round, "6411"))).isEmpty();
        assertThat(office.waitsAt(decreeRound(round, "6407"))).containsExactly("userTask_signDecree");
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
        String round = threeDecreesWait();
        List<Map<String, Object>> rows = rows(round);
        String first = office.fact(
                String.class,
                "select case_number from approval_candidate where round = ? and kabupaten = '6407' and rank = 1",
                round);
        approval.leaves(first, Outcome.DIED);
        assertThatThrownBy(() -> office.as("kadis").starts("sign-decrees", ticked(rows, "6402", "6407", "6411")))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("Kabupaten Kutai Barat: Daftar penerima berubah sejak formulir ini dibuka");
        AREAS.forEach(
                area -> assertThat(office.waitsAt(decreeRound(round, area))).containsExactly("userTask_signDecree"));

        approval.signs(decreeRound(round, "6411"));
        assertThatThrownBy(() -> office.as("kadis").starts("sign-decrees", ticked(rows, "6402", "6411")))
                .hasMessageStartingWith("Kabupaten Mahakam Ulu: sudah ditandatangani, dikembalikan");
        assertThat(office.waitsAt(decreeRound(round, "6402"))).containsExactly("userTask_signDecree");
        assertThatThrownBy(() -> office.as("kadis").starts("sign-decrees", ticked(rows)))
                .hasMessage("Centang sedikitnya satu surat keputusan yang Anda tanda tangani.");
        office.as("kadis").starts("sign-decrees", ticked(rows(round), "6402", "6407"));
        assertThat(office.fact(Integer.class, "select count(*) from approval_decree where round = ?", round))
                .isEqualTo(3);
    }

    @Test
    void onlyTheSignatoryFindsThem() {
        String round = threeDecreesWait();
        List<Map<String, Object>> rows = rows(round);
        assertThatThrownBy(() -> office.as("prov").starts("sign-decrees", ticked(rows, "6402")))
                .hasMessageStartingWith(
                        "Kabupaten Kutai Kartanegara: sudah ditandatangani, dikembalikan, atau tidak menunggu Anda.");
        assertThat(office.waitsAt(decreeRound(round, "6402"))).containsExactly("userTask_signDecree");
        office.as("kadis").starts("sign-decrees", ticked(rows(round), "6402", "6407", "6411"));
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

        Map<String, Object> row = rows("amendments", round).get(0);
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
        Map<String, Object> form = new HashMap<>(ticked(rows(round), "6402"));
        form.put("amendments", List.of(Map.of("amendment", amendment, "version", version, "sign", true)));
        return form;
    }

    /** A round in which three decrees wait, each with one recipient and one on the waitlist. */
    private String threeDecreesWait() {
        String round = approval.opensRound(ApprovalOffice.newYear(), 1, Map.of("6402", 1, "6407", 1, "6411", 1));
        AREAS.forEach(area -> {
            approval.waitsIn(area, round, 90, null);
            approval.waitsIn(area, round, 50, null);
        });
        AREAS.forEach(area -> approval.publishes(approval.opensDecreeRound(round, area)));
        approval.windowPasses();
        return round;
    }

    private static String decreeRound(String round, String area) {
        return round + "-" + area + "/decree-1";
    }

    private List<Map<String, Object>> rows(String round) {
        return rows("decrees", round);
    }

    private List<Map<String, Object>> rows(String papers, String round) {
        Object shown = office.as("kadis")
                .openStart("sign-decrees", papers, "waitingNote")
                .get(papers);
        try {
            return json.readValue(String.valueOf(shown), new TypeReference<List<Map<String, Object>>>() {}).stream()
                    .filter(row -> row.get("round").equals(round))
                    .toList();
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    /** What the browser sends: the hidden columns and the ticks. */
    private static Map<String, Object> ticked(List<Map<String, Object>> rows, String... areas) {
        List<Map<String, Object>> lines = rows.stream()
                .map(row -> {
                    Map<String, Object> line = new HashMap<>();
                    line.put("decreeRound", row.get("decreeRound"));
                    line.put("version", row.get("version"));
                    line.put("sign", List.of(areas).stream().anyMatch(area -> row.get("decreeRound")
                            .toString()
                            .contains("-" + area + "/")));
                    return line;
                })
                .toList();
        return Map.of("decrees", lines);
    }
}
