package id.mentas.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Set;
import org.apache.tomcat.util.net.NioEndpoint;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes so many lines from one network and no more. Those of a proxy are everybody's. */
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
        String network = Networks.of(address);
        return getConnections().stream()
                .filter(line -> isOf(network, line.getRemoteAddr()))
                .count();
    }

    /** @param address null for a line that has just gone */
    private static boolean isOf(String network, @Nullable String address) {
        return address != null && network.equals(Networks.of(address));
    }

    /** Once a minute: whoever floods the house must not flood its log too. */
    private void tell(String address) {
        long now = System.nanoTime();
        if (now - told > MINUTE) {
            told = now;
            LOG.warn("{} holds {} connections; further ones are refused", Networks.of(address), eachAddress);
        }
    }

    private static @Nullable String address(SocketChannel line) {
        try {
            return line.getRemoteAddress() instanceof InetSocketAddress from
                    ? from.getAddress().getHostAddress()
                    : null;
        } catch (IOException gone) {
            return null;
        }
    }
}
