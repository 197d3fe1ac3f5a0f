package id.mentas.engine.access;

import id.mentas.engine.RefusedRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Stops a deployment that is too large while it comes in: the engine would read all of it into memory before anybody looks. */
@PreMatching
public final class ModelUploadLimit implements ContainerRequestFilter {

    /** The frame around the files takes some. */
    private static final long LARGEST = ModelSize.LARGEST_DEPLOYMENT + 500_000L;

    private static final String TOO_LARGE = "Kiriman model ini terlalu besar; paling besar "
            + ModelSize.LARGEST_DEPLOYMENT / 1000 + " kB. Kirim satu tahap setiap kali.";

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().matches("/?(engine/[^/]+/)?deployment/create/?")) {
            return;
        }
        if (request.getLength() > LARGEST) {
            request.abortWith(Response.status(413)
                    .type("application/json")
                    .entity(new Answer("ModelTooLarge", TOO_LARGE, List.of()))
                    .build());
            return;
        }
        request.setEntityStream(new Counted(request.getEntityStream()));
    }

    /** For those who don't say how long it will be. */
    private static final class Counted extends FilterInputStream {

        private long read;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int some = super.read(into, offset, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int some) {
            read += some;
            if (read > LARGEST) {
                throw new RefusedRequest(TOO_LARGE);
            }
        }
    }
}
