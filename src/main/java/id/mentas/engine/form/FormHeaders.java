package id.mentas.engine.form;

import id.mentas.common.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What travels with a form beside its fields, in headers of the web request: a form that is opened gets it, a form that is handed in brings it
 * back. Calls inside the house have no request and bring nothing.
 */
final class FormHeaders {

    /** One opened start form; a program may invent its own. The name is the one that HTTP programs use for this. */
    static final String KEY = "Idempotency-Key";

    /** Mark of the facts that an opened task form showed. */
    static final String FACTS = "Mentas-Facts";

    private static final Pattern READABLE = Pattern.compile("[\\w.~=+/-]{8,100}");

    private FormHeaders() {}

    static boolean overTheWeb() {
        return attributes() != null;
    }

    static void give(String header, String value) {
        ServletRequestAttributes web = attributes();
        HttpServletResponse response = web == null ? null : web.getResponse();
        if (response != null && !response.isCommitted()) {
            response.setHeader(header, value);
        }
    }

    /** @throws Refused when it can't be one of ours */
    static Optional<String> brought(String header) {
        ServletRequestAttributes web = attributes();
        HttpServletRequest request = web == null ? null : web.getRequest();
        String value = request == null ? null : request.getHeader(header);
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        if (!READABLE.matcher(value.strip()).matches()) {
            throw new Refused("Kepala \"" + header
                    + "\" tidak terbaca: isi dengan 8 sampai 100 huruf, angka, titik, atau garis tanpa spasi.");
        }
        return Optional.of(value.strip());
    }

    private static @Nullable ServletRequestAttributes attributes() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web ? web : null;
    }
}
