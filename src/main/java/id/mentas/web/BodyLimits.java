package id.mentas.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The requests whose bodies are on their way, by address. A body that comes slowly holds a thread of the house: of one address so many may, and
 * when another begins, the slowest of them gives way. Who only fills in forms is never the slowest: a form comes in one piece.
 */
final class BodyLimits {

    private final int eachAddress;
    private final int altogether;
    private final Map<String, Set<PacedBody>> byAddress = new HashMap<>();
    private final Set<PacedBody> all = new LinkedHashSet<>();

    /** @param altogether how many of the house's threads may wait for bodies */
    BodyLimits(int eachAddress, int altogether) {
        this.eachAddress = eachAddress;
        this.altogether = altogether;
    }

    synchronized void begin(String address, PacedBody body) {
        Set<PacedBody> ofAddress = byAddress.computeIfAbsent(address, any -> new LinkedHashSet<>());
        displaceBeyond(eachAddress - 1, ofAddress);
        displaceBeyond(altogether - 1, all);
        ofAddress.add(body);
        all.add(body);
    }

    synchronized void end(String address, PacedBody body) {
        all.remove(body);
        Set<PacedBody> ofAddress = byAddress.get(address);
        if (ofAddress != null && ofAddress.remove(body) && ofAddress.isEmpty()) {
            byAddress.remove(address);
        }
    }

    synchronized int underWay() {
        return all.size();
    }

    /** The slowest; among equals the oldest, which stands first. One that has given way leaves by itself, in a moment. */
    private static void displaceBeyond(int most, Set<PacedBody> bodies) {
        if (bodies.stream().filter(body -> !body.isDisplaced()).count() > most) {
            bodies.stream()
                    .filter(body -> !body.isDisplaced())
                    .min(Comparator.comparingLong(PacedBody::bytesEachSecond))
                    .ifPresent(PacedBody::displace);
        }
    }
}
