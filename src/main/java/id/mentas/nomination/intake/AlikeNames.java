package id.mentas.nomination.intake;

import id.mentas.registry.value.FoldedName;
import id.mentas.registry.value.NameFolding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of people who share village and birth date, compared with each other: who comes later and is like one before is found. */
final class AlikeNames {

    /** What people share. */
    record Place(String village, LocalDate birth) {}

    /** Somebody whose name is compared. */
    private record Somebody(String nik, FoldedName name) {}

    private final NameFolding folding;
    private final Map<Place, List<Somebody>> live = new HashMap<>();
    private final Map<Place, List<FoldedName>> before = new HashMap<>();
    private final List<Integer> found = new ArrayList<>();

    AlikeNames(NameFolding folding) {
        this.folding = folding;
    }

    static Place place(ResultSet row) throws SQLException {
        return new Place(row.getString("village"), row.getObject("birth_date", LocalDate.class));
    }

    /** Somebody with a live case. */
    void live(Place place, String nik, String name) {
        live.computeIfAbsent(place, each -> new ArrayList<>()).add(new Somebody(nik, folding.of(name)));
    }

    /** The next line of a file, in order. Of the same NIK it is no duplicate but the same nomination. */
    void line(Place place, int row, String nik, String name) {
        FoldedName folded = folding.of(name);
        List<FoldedName> lines = before.computeIfAbsent(place, each -> new ArrayList<>());
        if (lines.stream().anyMatch(folded::isLike)
                || live.getOrDefault(place, List.of()).stream()
                        .anyMatch(one -> !one.nik().equals(nik) && one.name().isLike(folded))) {
            found.add(row);
        }
        lines.add(folded);
    }

    /** Rows of the file that are like a line before them or a live case. */
    Integer[] found() {
        return found.toArray(Integer[]::new);
    }
}
