package id.mentas.kill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mentas.testing.Office;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.imageio.ImageIO;

/**
 * The staff of one kabupaten at work over REST: whatever task somebody sees is done. A call that gets no answer, because
 * the application was killed, is simply made again later, as people do.
 */
final class Robot {

    /** A file in a form. */
    record Paper(String name, String type, byte[] bytes) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> refusals = new LinkedHashMap<>();
    private Supplier<Optional<String>> toLift = Optional::empty;

    Robot(String address) {
        this.address = address;
    }

    /** Who is to be moved to the top of a ranking, while there is somebody. */
    void lifts(Supplier<Optional<String>> caseNumber) {
        toLift = caseNumber;
    }

    /** What was refused last, by task: to be told when the work does not come to its end. */
    Map<String, String> refusals() {
        return refusals;
    }

    /** Does every task that this person sees. Answers how many were done. */
    int work(String user) {
        int done = 0;
        Optional<JsonNode> tasks = get(user, "/engine-rest/task?maxResults=50");
        for (JsonNode task : tasks.orElseGet(JSON::createArrayNode)) {
            if (perform(user, task)) {
                done++;
            }
        }
        return done;
    }

    Optional<JsonNode> get(String user, String path) {
        return answer(request(user, path).GET()).map(Robot::parse);
    }

    /** Starts a process with its start form; answers whether it was taken. */
    boolean start(String user, String process, Map<String, ?> form) {
        ObjectNode body = JSON.createObjectNode();
        body.set("variables", typed(form));
        return post(user, "/engine-rest/process-definition/key/" + process + "/submit-form", body.toString());
    }

    boolean moveClock(LocalDateTime at) {
        return post("admin", "/api/demo/clock", "{\"at\":\"" + at.withNano(0).withSecond(0) + "\"}");
    }

    /** Opens round `UEP-2026-n`; answers whether it was taken. @param places by kabupaten/kota */
    boolean opensRound(int number, Map<String, Integer> places) {
        ArrayNode quotas = JSON.createArrayNode();
        places.forEach((kabupaten, most) ->
                quotas.addObject().put("kabupaten", kabupaten).put("places", most));
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("scheme", "UEP");
        form.put("year", 2026);
        form.put("number", number);
        form.put("budgetSource", "APBD");
        form.put("budget", 10_000_000_000L);
        form.put("ceiling", 5_000_000);
        form.put("referenceDay", "2026-02-02");
        form.put("objectionDays", 5);
        form.put("signatory", "kadis");
        form.put("quotas", quotas);
        return start("prov", "round-opening", form);
    }

    /** Uploads a nomination file; answers the import's id. */
    Optional<String> upload(String user, String round, String csv) {
        String boundary = "berkas-usulan";
        String body = "--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"round\"\r\n\r\n" + round + "\r\n--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"usulan.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                + csv
                + "\r\n--" + boundary + "--\r\n";
        return answer(request(user, "/api/nominations/imports")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofString(body)))
                .map(text -> parse(text).path("id").asText());
    }

    private boolean perform(String user, JsonNode task) {
        String kind = task.path("taskDefinitionKey").asText().replaceFirst("^userTask_", "");
        String id = task.path("id").asText();
        Map<String, Object> form =
                switch (kind) {
                    case "confirmWillingness" ->
                        Map.of(
                                "willing", "YES",
                                "businessType", "KUE",
                                "deliberationDate", today(user).toString(),
                                "deliberationResult", "SUPPORTED");
                    case "reviewNomination" -> Map.of("decision", "ACCEPT", "note", "Sudah diperiksa.");
                    case "visitHousehold" -> visit(today(user));
                    case "verifyAssessment" -> Map.of("decision", "CONFIRM");
                    case "reviewRanking" -> ranking();
                    case "confirmMoves" -> Map.of("decision", "ACCEPT");
                    case "signDecree" -> signed(user, id, Map.of("decision", "SIGN"));
                    case "signAmendment" -> signed(user, id, Map.of("agreed", true));
                    case "confirmRefreshEvents" -> endings(user, id);
                    case "deferPackages" -> Map.of("deferred", 1, "reason", "Anggaran tidak cukup.");
                    case "placeOrder" -> order(user, id);
                    case "inspectGoods" -> inspection(user, id);
                    case "chaseSupplier" ->
                        Map.of(
                                "answer",
                                "Sedang dikirim.",
                                "newPromise",
                                today(user).plusDays(30).toString());
                    default -> Map.of();
                };
        if (form.isEmpty()) {
            return false;
        }
        ObjectNode body = JSON.createObjectNode();
        body.set("variables", typed(form));
        return post(user, "/engine-rest/task/" + id + "/submit-form", body.toString());
    }

    private static Map<String, Object> visit(LocalDate today) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("visitDate", today.toString());
        form.put("businessType", "KUE");
        form.put("potential", "Pernah berjualan kue; banyak pesanan di desa.");
        form.put("businessStatus", "BERHENTI");
        form.put("stopReason", "Modal habis.");
        form.put("skill", "EXPERIENCED");
        form.put("place", "OWN");
        form.put("water", "WELL");
        form.put("power", "PLN");
        form.put("monthlyIncome", 1_500_000);
        form.put("workers", 1);
        form.put("householdSize", 5);
        form.put("goods", rows("[{\"item\":\"Oven gas\",\"quantity\":2,\"unit\":\"buah\",\"unitPrice\":850000}]"));
        form.put("photo", photo());
        form.put("coordinates", "0.502106,115.153709");
        return form;
    }

    private Map<String, Object> ranking() {
        return toLift.get()
                .map(caseNumber -> Map.<String, Object>of(
                        "decision",
                        "MOVE",
                        "caseNumber",
                        caseNumber,
                        "rank",
                        1,
                        "reason",
                        "Rumahnya terbakar pekan lalu."))
                .orElse(Map.of("decision", "PUBLISH"));
    }

    /** A signature goes under the list that was shown, known by its mark. */
    private Map<String, Object> signed(String user, String task, Map<String, Object> form) {
        return shown(user, task, "version")
                .map(mark -> {
                    Map<String, Object> signed = new LinkedHashMap<>(form);
                    signed.put("version", mark);
                    return signed;
                })
                .orElse(Map.of());
    }

    /** All whom the registry says to be gone are gone. */
    private Map<String, Object> endings(String user, String task) {
        return rowsOf(user, task, "cases")
                .map(cases -> {
                    ArrayNode ending = JSON.createArrayNode();
                    cases.forEach(one -> ending.addObject()
                            .put("caseNumber", one.path("caseNumber").asText())
                            .put("choice", "END"));
                    return Map.<String, Object>of("cases", ending);
                })
                .orElse(Map.of());
    }

    private Map<String, Object> order(String user, String task) {
        LocalDate today = today(user);
        return rowsOf(user, task, "lines")
                .map(lines -> {
                    ArrayNode priced = JSON.createArrayNode();
                    lines.forEach(line -> priced.addObject()
                            .put("line", line.path("line").asInt())
                            .put(
                                    "unitPrice",
                                    line.path("estimate")
                                            .asLong(line.path("unitPrice").asLong())));
                    return Map.<String, Object>of(
                            "supplier",
                            "CV Uji Coba",
                            "contractNumber",
                            "EK-" + task.substring(0, 8),
                            "contractDate",
                            today.toString(),
                            "promisedOn",
                            Office.promise(today, 30).toString(),
                            "lines",
                            priced);
                })
                .orElse(Map.of());
    }

    private Map<String, Object> inspection(String user, String task) {
        LocalDate today = today(user);
        return rowsOf(user, task, "lines")
                .map(lines -> {
                    ArrayNode arrived = JSON.createArrayNode();
                    lines.forEach(line -> arrived.addObject()
                            .put("line", line.path("line").asInt())
                            .put("received", line.path("toCome").asInt())
                            .put("rejected", 0));
                    return Map.<String, Object>of("inspectedOn", today.toString(), "lines", arrived, "rest", "WAIT");
                })
                .orElse(Map.of());
    }

    private LocalDate today(String user) {
        return get("admin", "/api/demo/clock")
                .map(now -> LocalDateTime.parse(now.path("at").asText()).toLocalDate())
                .orElse(LocalDate.EPOCH);
    }

    private Optional<String> shown(String user, String task, String name) {
        return get(
                        user,
                        "/engine-rest/task/" + task + "/form-variables?variableNames=" + name
                                + "&deserializeValues=false")
                .map(answer -> answer.path(name).path("value"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }

    private Optional<JsonNode> rowsOf(String user, String task, String name) {
        return shown(user, task, name).map(Robot::parse);
    }

    private static ArrayNode rows(String json) {
        return (ArrayNode) parse(json);
    }

    private static ObjectNode typed(Map<String, ?> form) {
        ObjectNode variables = JSON.createObjectNode();
        form.forEach((name, value) -> {
            ObjectNode one = variables.putObject(name);
            if (value instanceof ArrayNode lines) {
                one.put("type", "Json").put("value", lines.toString());
            } else if (value instanceof Number number) {
                one.put("type", "Long").put("value", number.longValue());
            } else if (value instanceof Boolean yes) {
                one.put("type", "Boolean").put("value", yes);
            } else if (value instanceof Paper paper) {
                one.put("type", "File").put("value", Base64.getEncoder().encodeToString(paper.bytes()));
                one.putObject("valueInfo").put("filename", paper.name()).put("mimeType", paper.type());
            } else {
                one.put("type", "String").put("value", String.valueOf(value));
            }
        });
        return variables;
    }

    private static Paper photo() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Paper("foto.jpg", "image/jpeg", bytes.toByteArray());
    }

    private boolean post(String user, String path, String json) {
        return answer(request(user, path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)))
                .isPresent();
    }

    private HttpRequest.Builder request(String user, String path) {
        String credentials = Base64.getEncoder().encodeToString((user + ":mentas").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Basic " + credentials);
    }

    /** Empty where the application was down or said no. */
    private Optional<String> answer(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() < 300) {
                return Optional.of(answer.body());
            }
            refusals.put(request.method() + " " + request.uri().getPath(), answer.statusCode() + " " + answer.body());
            return Optional.empty();
        } catch (IOException killed) {
            JarUnderFire.sleep(200);
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static JsonNode parse(String text) {
        try {
            return text.isBlank() ? JSON.createObjectNode() : JSON.readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
