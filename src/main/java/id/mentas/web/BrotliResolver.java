package id.mentas.web;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Packs the large scripts of the web applications with Brotli for browsers that take it, a fifth smaller than gzip; each once, then
 * kept. Others, and machines for which the library has no native part, get the file as it is, and the server's gzip.
 */
class BrotliResolver extends AbstractResourceResolver {

    /** Higher levels win a few per cent and take many seconds. */
    private static final Encoder.Parameters LEVEL = Encoder.Parameters.create(9);

    private final Map<URL, byte[]> packed = new ConcurrentHashMap<>();

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource file = chain.resolveResource(request, path, locations);
        if (file == null || request == null || !Brotli4jLoader.isAvailable() || !takesBrotli(request)) {
            return file;
        }
        try {
            return new Packed(file, packed.computeIfAbsent(file.getURL(), url -> pack(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected @Nullable String resolveUrlPathInternal(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, locations);
    }

    private static boolean takesBrotli(HttpServletRequest request) {
        String encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return encodings != null && encodings.matches("(.*[,\\s])?br([,\\s].*)?");
    }

    private static byte[] pack(Resource file) {
        try {
            return Encoder.compress(file.getContentAsByteArray(), LEVEL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Packed extends ByteArrayResource implements HttpResource {

        private final Resource file;

        private Packed(Resource file, byte[] content) {
            super(content);
            this.file = file;
        }

        @Override
        public @Nullable String getFilename() {
            return file.getFilename();
        }

        @Override
        public long lastModified() throws IOException {
            return file.lastModified();
        }

        @Override
        public HttpHeaders getResponseHeaders() {
            HttpHeaders headers = new HttpHeaders();
            headers.set(HttpHeaders.CONTENT_ENCODING, "br");
            headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            return headers;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Packed that && file.equals(that.file);
        }

        @Override
        public int hashCode() {
            return file.hashCode();
        }
    }
}
