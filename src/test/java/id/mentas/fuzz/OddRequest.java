package id.mentas.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.rest.mapper.MultipartFormData;

/** One request of a run, made of its number alone, so that it can be made again. */
final class OddRequest {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}");

    /** What takes part of the house away for the rest of the run: only with ids of nothing. */
    private static final Pattern LASTING = Pattern.compile(
            "/(user|group|tenant|authorization|deployment|process-definition|decision-definition|engine|filter|orang)\\b");

    private static final List<String> ODD_HEADERS = List.of(
            "Accept: nonsense",
            "Accept: text/csv;q=zz",
            "Accept: application/hal+json",
            "Accept: image/png",
            "Accept-Language: ////;q=x",
            "Accept-Charset: nonsense",
            "Range: bytes=9-1,x",
            "If-Modified-Since: yesterday",
            "If-None-Match: \"\u0001",
            "Origin: null",
            "Cookie: JSESSIONID=\"; a=\u0007",
            "X-HTTP-Method-Override: TRACE",
            "X-Forwarded-For: ';--",
            "X-Forwarded-Proto: nonsense",
            "X-Forwarded-Port: 99999999",
            "X-Forwarded-Host: a b",
            "Authorization: Basic !!!",
            "Authorization: Basic AAAA",
            "Content-Encoding: gzip",
            "Expect: nonsense",
            "Upgrade: websocket");

    private static final List<String> ODD_TYPES =
            List.of("nonsense", "application/json; charset=nonsense", "text/xml", "", "multipart/form-data", "*/*");

    private static final List<String> ODD_VERBS = List.of("PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "FOO");

    private final OddValues values;
    private final Random random;
    private final Target target;
    private final Persona who;

    OddRequest(Random random, List<Target> targets, List<Persona> people, List<String> known) {
        this.random = random;
        this.values = new OddValues(random, known);
        this.target = values.pick(targets);
        this.who = values.pick(people);
    }

    Target target() {
        return target;
    }

    Persona who() {
        return who;
    }

    byte[] bytes() {
        String verb = values.chance(40) ? values.pick(ODD_VERBS) : target.verb();
        StringBuilder head = new StringBuilder();
        String path = path(verb);
        Body body = body(verb);
        head.append(verb).append(' ').append(path).append(query(body)).append(" HTTP/1.1\r\nHost: localhost\r\n");
        head.append("Connection: close\r\n").append(who.headers(path));
        if (values.chance(12)) {
            head.append(values.pick(ODD_HEADERS)).append("\r\n");
        }
        if (body.content().length > 0 || !"GET".equals(verb)) {
            String type = values.chance(25) ? values.pick(ODD_TYPES) : body.type();
            head.append("Content-Type: ").append(type).append("\r\n");
            head.append("Content-Length: ").append(body.content().length).append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        all.writeBytes(body.content());
        return all.toByteArray();
    }

    private String path(String verb) {
        boolean lasting = !"GET".equals(verb) && LASTING.matcher(target.path()).find();
        Matcher variables = VARIABLE.matcher(target.path());
        String path = variables.replaceAll(
                variable -> Matcher.quoteReplacement(lasting ? values.inAddress() : values.inPath()));
        return values.chance(60) ? path + values.inAddress() : path;
    }

    private String query(Body body) {
        if (body.holdsParameters() || (target.parameters().isEmpty() && !values.chance(10))) {
            return "";
        }
        String parameters = parameters();
        return parameters.isEmpty() ? "" : "?" + parameters;
    }

    private String parameters() {
        List<String> names = new ArrayList<>(target.parameters());
        names.addAll(List.of("page", "firstResult", "maxResults", "sortBy", "sortOrder"));
        return random.ints(random.nextInt(5), 0, names.size())
                .distinct()
                .mapToObj(i -> names.get(i) + "=" + values.inAddress())
                .collect(Collectors.joining("&"));
    }

    private record Body(String type, byte[] content, boolean holdsParameters) {}

    private Body body(String verb) {
        if (target.file() != null || target.body() == MultipartFormData.class) {
            return multipart();
        }
        if (target.body() != null && !"GET".equals(target.verb())) {
            return new Body("application/json", values.json(target.body()).getBytes(StandardCharsets.UTF_8), false);
        }
        if ("GET".equals(verb) || "HEAD".equals(verb)) {
            return new Body("", new byte[0], false);
        }
        String fields = target.parameters().stream()
                .filter(name -> !values.chance(6))
                .map(name -> name + "=" + values.inAddress())
                .collect(Collectors.joining("&"));
        return new Body("application/x-www-form-urlencoded", fields.getBytes(StandardCharsets.UTF_8), true);
    }

    private Body multipart() {
        String name = target.file() == null ? "data" : target.file();
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        List<String> names = new ArrayList<>(target.parameters());
        if (target.file() == null) {
            names.addAll(List.of(
                    "deployment-name", "enable-duplicate-filtering", "tenant-id", "deployment-activation-time"));
        }
        for (String field : names) {
            part(parts, "name=\"" + field + "\"", values.text().getBytes(StandardCharsets.UTF_8));
        }
        part(parts, "name=\"" + name + "\"; filename=\"" + OddFiles.name(random) + "\"", OddFiles.content(random));
        if (!values.chance(10)) {
            parts.writeBytes("--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        }
        return new Body("multipart/form-data; boundary=edge", parts.toByteArray(), true);
    }

    private static void part(ByteArrayOutputStream parts, String disposition, byte[] content) {
        parts.writeBytes(("--edge\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        parts.writeBytes(content);
        parts.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
