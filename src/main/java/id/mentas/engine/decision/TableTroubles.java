package id.mentas.engine.decision;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.stereotype.Component;

/** What work that runs by itself could not use of the office's decision tables when it last looked. Supervisors see it among the troubles. */
@Component
public class TableTroubles {

    private final Map<String, List<String>> byTable = new ConcurrentSkipListMap<>();

    /**
     * Replaces what was said of a table.
     *
     * @param sentences in Indonesian; empty where all is well
     */
    public void tell(String table, List<String> sentences) {
        byTable.put(table, List.copyOf(sentences));
    }

    public List<String> all() {
        return byTable.values().stream().flatMap(List::stream).toList();
    }
}
