package id.mentas.people.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What sessions hold on this node alone; what was used longest ago is forgotten. */
final class NodeAttributes {

    private static final int MOST = 5_000;

    private final Map<String, Map<String, Object>> sessions = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, Object>> eldest) {
            return size() > MOST;
        }
    };

    synchronized @Nullable Object get(String session, String name) {
        Map<String, Object> found = sessions.get(session);
        return found == null ? null : found.get(name);
    }

    synchronized void set(String session, String name, @Nullable Object value) {
        Map<String, Object> attributes = sessions.computeIfAbsent(session, id -> new ConcurrentHashMap<>());
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    synchronized Set<String> names(String session) {
        Map<String, Object> found = sessions.get(session);
        return found == null ? Set.of() : Set.copyOf(found.keySet());
    }

    synchronized void forget(String session) {
        sessions.remove(session);
    }
}
