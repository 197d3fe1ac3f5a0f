package id.mentas.engine;

import java.util.Set;

/** The person for whom the engine works in this thread: the engine authentication in our words. */
public record Caller(String userId, Set<String> groups, Set<String> tenants) {

    public Caller {
        groups = Set.copyOf(groups);
        tenants = Set.copyOf(tenants);
    }
}
