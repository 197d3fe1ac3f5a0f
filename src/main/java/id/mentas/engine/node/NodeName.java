package id.mentas.engine.node;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How this process is called among those of one database: the same after a restart. */
@Component
class NodeName {

    private final String value;

    /** @param given {@code mentas.node}; host and port where it is empty */
    NodeName(@Value("${mentas.node:}") String given, @Value("${server.port:8080}") String port) {
        this.value = given.isBlank() ? host() + ":" + port : given;
    }

    String value() {
        return value;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
