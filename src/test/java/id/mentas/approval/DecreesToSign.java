package id.mentas.approval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.testing.Office;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Decrees of several kabupaten/kota that wait for one signatory, for tests of this stage. */
@Component
public class DecreesToSign {

    public static final List<String> AREAS = List.of("6402", "6407", "6411");

    private final Office office;
    private final ApprovalOffice approval;
    private final ObjectMapper json;

    DecreesToSign(Office office, ApprovalOffice approval, ObjectMapper json) {
        this.office = office;
        this.approval = approval;
        this.json = json;
    }

    /** A round in which three decrees wait, each with one recipient and one on the waitlist. Returns its code. */
    public String threeWait() {
        String round = approval.opensRound(ApprovalOffice.newYear(), 1, Map.of("6402", 1, "6407", 1, "6411", 1));
        AREAS.forEach(area -> {
            approval.waitsIn(area, round, 90, null);
            approval.waitsIn(area, round, 50, null);
        });
        AREAS.forEach(area -> approval.publishes(approval.opensDecreeRound(round, area)));
        approval.windowPasses();
        return round;
    }

    public static String decreeRound(String round, String area) {
        return round + "-" + area + "/decree-1";
    }

    /** What the form shows of a round. @param papers `decrees` or `amendments` */
    public List<Map<String, Object>> rows(String papers, String round) {
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
    public static Map<String, Object> ticked(List<Map<String, Object>> rows, String... areas) {
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
