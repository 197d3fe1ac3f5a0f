package id.mentas.testing;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Work of a test as it would come in a web request, with headers. */
final class AsRequest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    AsRequest(Map<String, String> headers) {
        headers.forEach(request::addHeader);
    }

    <T> T call(Supplier<T> work) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        try {
            return work.get();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    /** What the answer said in a header. */
    Optional<String> header(String name) {
        return Optional.ofNullable(response.getHeader(name));
    }
}
