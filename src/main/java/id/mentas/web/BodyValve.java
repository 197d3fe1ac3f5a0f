package id.mentas.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.InputBuffer;

/** Lets every body come at a pace that doesn't keep others waiting. */
final class BodyValve extends ValveBase {

    private final LineSettings settings;
    private final BodyLimits limits;

    BodyValve(LineSettings settings, BodyLimits limits) {
        super(true);
        this.settings = settings;
        this.limits = limits;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!hasBody(request)) {
            getNext().invoke(request, response);
            return;
        }
        org.apache.coyote.Request line = request.getCoyoteRequest();
        InputBuffer source = line.getInputBuffer();
        String address = Networks.of(request.getRemoteAddr());
        PacedBody body = new PacedBody(line, source, settings, System::nanoTime, whole -> limits.end(address, whole));
        limits.begin(address, body);
        line.setInputBuffer(body);
        try {
            getNext().invoke(request, response);
        } finally {
            if (!request.isAsync() && !line.hasExpectation()) {
                body.drain();
            }
            line.setInputBuffer(source);
            limits.end(address, body);
        }
    }

    private static boolean hasBody(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }
}
