package id.mentas.engine.access;

import id.mentas.engine.RefusedRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Refuses a body that is JSON's {@code null}: the engine's REST classes would ask it for its fields. */
public final class BodyThere implements ReaderInterceptor {

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context)
            throws IOException, WebApplicationException {
        Object body = context.proceed();
        if (body == null && context.getType().getName().startsWith("org.camunda.")) {
            throw new RefusedRequest("Isi permintaan kosong. Kirim isian dalam bentuk JSON.");
        }
        return body;
    }
}
