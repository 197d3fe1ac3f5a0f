package id.mentas.web;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.HtmlUtils;

/** A sentence as an answer of its own: a page for a browser, JSON for a program. Needs neither templates nor a database. */
final class Reply {

    private Reply() {}

    static void send(HttpServletRequest request, HttpServletResponse response, Fault fault) throws IOException {
        response.resetBuffer();
        response.setStatus(fault.status());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (fault.status() == 503 || fault.status() == 429) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        }
        boolean page = wantsPage(request);
        response.setContentType(page ? "text/html;charset=UTF-8" : "application/json;charset=UTF-8");
        response.getWriter().write(body(request, fault.sentence()));
        response.flushBuffer();
    }

    /** A page or JSON, as the asker wants it. */
    static String body(HttpServletRequest request, String sentence) {
        return wantsPage(request) ? page(sentence) : json(sentence, isEngines(request));
    }

    static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html") && !isEngines(request);
    }

    /** The engine's pages expect an object, our API promises a list. */
    static boolean isEngines(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/engine-rest") || path.startsWith("/camunda/api");
    }

    private static String json(String sentence, boolean engines) {
        String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(sentence));
        String error = "[{\"field\":\"\",\"message\":\"" + quoted + "\"}]";
        return engines ? "{\"type\":\"Fault\",\"message\":\"" + quoted + "\",\"errors\":" + error + "}" : error;
    }

    private static String page(String sentence) {
        return "<!DOCTYPE html><html lang=\"id\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
                + " content=\"width=device-width, initial-scale=1\"><title>Mentas</title>"
                + "<link rel=\"stylesheet\" href=\"/mentas.css\"></head><body class=\"gate\"><main class=\"card\">"
                + "<p class=\"brand\">Mentas</p><p class=\"lead\">" + HtmlUtils.htmlEscape(sentence) + "</p>"
                + "<p><a href=\"/\">Kembali ke beranda</a></p></main></body></html>";
    }
}
