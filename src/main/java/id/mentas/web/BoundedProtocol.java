package id.mentas.web;

import java.util.Set;
import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP on bounded lines. Named by its class in {@link LineConfiguration}. */
public final class BoundedProtocol extends Http11NioProtocol {

    private final BoundedEndpoint endpoint;

    public BoundedProtocol() {
        this(new BoundedEndpoint());
    }

    private BoundedProtocol(BoundedEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    void bound(int connections, Set<String> uncounted) {
        endpoint.bound(connections, uncounted);
    }
}
