package id.mentas.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Set;
import org.apache.tomcat.util.net.NioEndpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes so many lines from one address and no more. Those of a proxy are everybody's. */
final class BoundedEndpoint extends NioEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(BoundedEndpoint.class);
    private static final long MINUTE = 60_000_000_000L;

    private int eachAddress = Integer.MAX_VALUE;
    private Set<String> proxies = Set.of();
    private volatile long told = System.nanoTime() - MINUTE;

    void bound(int connections, Set<String> uncounted) {
        this.eachAddress = connections;
        this.proxies = uncounted;
    }

    @Override
    protected boolean setSocketOptions(SocketChannel line) {
        String address = address(line);
        if (address != null && !proxies.contains(address) && linesOf(address) >= eachAddress) {
            tell(address);
            destroySocket(line);
            return false;
        }
        return super.setSocketOptions(line);
    }

    private long linesOf(String address) {
        return getConnections().stream()
                .filter(line -> address.equals(line.getRemoteAddr()))
                .count();
    }

    /** Once a minute: whoever floods the house must not flood its log too. */
    private void tell(String address) {
        long now = System.nanoTime();
        if (now - told > MINUTE) {
            told = now;
            LOG.warn("{} holds {} connections; further ones are refused", address, eachAddress);
        }
    }

    private static @org.jspecify.annotations.Nullable String address(SocketChannel line) {
        try {
            return line.getRemoteAddress() instanceof InetSocketAddress from
                    ? from.getAddress().getHostAddress()
                    : null;
        } catch (IOException gone) {
            return null;
        }
    }
}
