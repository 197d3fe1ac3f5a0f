package id.mentas.guidance;

import id.mentas.grant.Stage;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Recipients who wait to be guided, and sessions for them, for tests of this stage. */
@Component
class SampleSessions {

    private final Office office;
    private final SampleCases samples;

    SampleSessions(Office office, SampleCases samples) {
        this.office = office;
        this.samples = samples;
    }

    /** A case that waits for its guidance. */
    String waiting(String village, String businessType) {
        String caseNumber = samples.in(village, Stage.HANDOVER, businessType, 2);
        samples.start("guidance", caseNumber);
        office.settle();
        return caseNumber;
    }

    /** Opens a session. Returns its number. */
    String open(String officer, String businessType) {
        return office.as(officer)
                .starts("guidance-session", Map.of("round", SampleCases.ROUND, "businessType", businessType));
    }

    /** What is written to plan a session in seven days. */
    Map<String, ?> plan(String... invited) {
        return Map.of(
                "heldOn", office.today().plusDays(7).toString(),
                "begins", "09:00",
                "place", "Balai Desa Tanjung Tengah",
                "topic", "Menghitung modal dan harga jual",
                "trainer", "Bu Ratna",
                "invitees",
                        List.of(invited).stream()
                                .map(one -> "{\"caseNumber\":\"" + one + "\",\"invited\":true}")
                                .collect(Collectors.joining(",", "[", "]")));
    }

    /** Who came, each with the need that was seen. */
    static Map<String, ?> came(Map<String, String> needs) {
        return Map.of(
                "attendees",
                needs.entrySet().stream()
                        .map(one -> "{\"caseNumber\":\"" + one.getKey() + "\",\"present\":true,\"need\":\""
                                + one.getValue() + "\"}")
                        .collect(Collectors.joining(",", "[", "]")));
    }

    /** What is written to call a session off or to move it. */
    static Map<String, Object> change(String session, String change, @Nullable LocalDate day) {
        Map<String, Object> form =
                new HashMap<>(Map.of("session", session, "change", change, "reason", "Balai desa dipakai."));
        if (day != null) {
            form.put("heldOn", day.toString());
        }
        return form;
    }
}
