package id.mentas.nomination.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The contract of the import's addresses, tried over HTTP. */
@MentasTest
class NominationApiTest {

    private static final String HEADING =
            "nik;no_kk;nama;jenis_kelamin;tanggal_lahir;kode_desa;desil;status_usaha;jenis_usaha_minat;keluarga_asn_tni_polri;"
                    + "sumber;tanggal_data\n";
    private static final String ROW =
            "6474010407858004;6474010107858004;Wati Noor;L;04/07/1985;64.74.01.1001;2;JALAN;KUE;T;DTSEN;2026-01-10";
    private static final String ADDRESS = "/api/nominations/imports";

    @Autowired
    TestRestTemplate http;

    @Autowired
    Office office;

    @Autowired
    SampleCases samples;

    @BeforeEach
    void openRound() {
        samples.round();
    }

    @Test
    void takesAFileAndAnswersEveryRow() {
        ResponseEntity<JsonNode> sent = send(
                "kab6474",
                HEADING
                        + "6474010107858001;6474010107858991;Budi Noor;L;01/07/1985;64.74.01.1001;2;JALAN;KUE;T;DTSEN;2026-01-10\n"
                        + "6474010207858002;-;;L;besok;64.74.01.1001;7;JALAN;KUE;T;DTSEN;2026-01-10\n"
                        + "6474010307858003;6474010107858003;Joko Bahri;L;03-07-1985;64.74.01.1001;7;JALAN;KUE;T;DTSEN;2026-01-10\n",
                SampleCases.ROUND);
        assertThat(sent.getStatusCode().value()).isEqualTo(202);
        String one = ADDRESS + "/" + body(sent).get("id").asLong();
        office.settle();

        JsonNode progress = body(get("kab6474", one));
        assertThat(progress.toString())
                .contains("\"state\":\"DONE\",\"rows\":3,\"accepted\":1,\"review\":0,\"refused\":1,\"invalid\":1");
        JsonNode rows = body(get("kab6474b", one + "/rows?verdict=INVALID"));
        assertThat(rows.get("total").asInt()).isEqualTo(1);
        assertThat(rows.get("rows").get(0).toString())
                .startsWith(
                        "{\"row\":3,\"verdict\":\"INVALID\",\"codes\":[\"KK_FORMAT\",\"NAME_MISSING\",\"DATE_FORMAT\"],\"errors\":["
                                + "{\"column\":\"no_kk\",\"value\":\"-\",\"code\":\"KK_FORMAT\"},"
                                + "{\"column\":\"nama\",\"value\":\"\",\"code\":\"NAME_MISSING\"},"
                                + "{\"column\":\"tanggal_lahir\",\"value\":\"besok\",\"code\":\"DATE_FORMAT\"}]");
        assertThat(body(get("prov", one + "/rows?page=1&size=2")).get("rows")).hasSize(1);

        for (String other : new String[] {"kab6411", "psm647401", "tksk647401", "analis"}) {
            assertThat(get(other, one).getStatusCode().value()).as(other).isEqualTo(404);
            assertThat(get(other, one + "/rows").getStatusCode().value())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(get("kab6474", one + "/rows?verdict=BAD").getStatusCode().value())
                .isEqualTo(400);
    }

    @Test
    void refusesInSentences() {
        ResponseEntity<JsonNode> bad = send("kab6474", "nik;warna\n1;2\n", SampleCases.ROUND);
        assertThat(bad.getStatusCode().value()).isEqualTo(422);
        assertThat(body(bad).get(0).get("field").asText()).isEqualTo("file");
        assertThat(body(bad).get(0).get("message").asText())
                .contains("Kolom yang tidak ada: no_kk,")
                .contains("Kolom yang tidak dikenal: warna.");
        ResponseEntity<JsonNode> closed = send("kab6474", HEADING, "UEP-1999-1");
        assertThat(closed.getStatusCode().value()).isEqualTo(422);
        assertThat(body(closed).get(0).get("field").asText()).isEqualTo("round");
        assertThat(send("psm647401", HEADING, SampleCases.ROUND).getStatusCode().value())
                .isEqualTo(404);
        assertThat(get("prov", ADDRESS + "/999999").getStatusCode().value()).isEqualTo(404);
        assertThat(http.getForEntity(ADDRESS + "/1", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    void leavesUnknownColumnsOutWhenToldToAndRemembersIt() {
        String first = HEADING.strip() + ";warna dinding\n";
        JsonNode refusal = body(send("kab6474", first + ROW + ";biru\n", SampleCases.ROUND));
        assertThat(refusal.get(1).get("field").asText()).isEqualTo("leaveOut");
        assertThat(refusal.get(1).get("message").asText()).contains("Abaikan kolom itu dan kirim");
        assertThat(send("kab6474", first + ROW + ";biru\n", SampleCases.ROUND, true)
                        .getStatusCode()
                        .value())
                .isEqualTo(202);
        assertThat(send("kab6474", first + ROW + ";hijau\n", SampleCases.ROUND)
                        .getStatusCode()
                        .value())
                .as("remembered")
                .isEqualTo(202);
        assertThat(send("kab6411", first + ROW + ";hijau\n", SampleCases.ROUND)
                        .getStatusCode()
                        .value())
                .as("by that office alone")
                .isEqualTo(422);
    }

    private ResponseEntity<JsonNode> send(String user, String text, String round) {
        return send(user, text, round, false);
    }

    private ResponseEntity<JsonNode> send(String user, String text, String round, boolean leaveOut) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("leaveOut", String.valueOf(leaveOut));
        parts.add("round", round);
        parts.add("file", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "usulan.csv";
            }
        });
        return http.withBasicAuth(user, "mentas").postForEntity(ADDRESS, parts, JsonNode.class);
    }

    private ResponseEntity<JsonNode> get(String user, String address) {
        return http.withBasicAuth(user, "mentas").getForEntity(address, JsonNode.class);
    }

    private static JsonNode body(ResponseEntity<JsonNode> answer) {
        JsonNode body = answer.getBody();
        assertThat(body).isNotNull();
        return body;
    }
}
