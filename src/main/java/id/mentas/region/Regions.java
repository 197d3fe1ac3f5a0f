package id.mentas.region;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All places of the province, kept in memory: they change once in years. */
@Repository
public class Regions {

    private final Map<String, Region> byCode;

    Regions(JdbcClient jdbc) {
        byCode = jdbc
                .sql("select code, level, parent, name, bps_code from region order by code")
                .query((row, number) -> new Region(
                        row.getString("code"),
                        row.getString("level"),
                        row.getString("parent"),
                        row.getString("name"),
                        row.getString("bps_code")))
                .list()
                .stream()
                .collect(Collectors.toMap(Region::code, region -> region, (a, b) -> a, TreeMap::new));
    }

    public Optional<Region> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Name of a place, its code where it is unknown. */
    public String name(String code) {
        return find(code).map(Region::name).orElse(code);
    }

    /** The ten kabupaten/kota by code. */
    public List<Region> kabupaten() {
        return ofLevel("kabupaten_kota");
    }

    public List<Region> ofLevel(String level) {
        return byCode.values().stream()
                .filter(region -> region.level().equals(level))
                .toList();
    }

    /** The places that lie directly in another. */
    public List<Region> in(String parent) {
        return byCode.values().stream()
                .filter(region -> parent.equals(region.parent()))
                .toList();
    }

    /** "Long Bagun Ulu, Kecamatan Long Bagun, Kabupaten Mahakam Ulu" of a village code. */
    public String fullName(String village) {
        return name(village) + ", Kecamatan " + name(village.substring(0, 6)) + ", " + name(village.substring(0, 4));
    }
}
