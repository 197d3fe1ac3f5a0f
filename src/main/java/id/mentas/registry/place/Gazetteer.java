package id.mentas.registry.place;

import id.mentas.region.Region;
import id.mentas.region.Regions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The places of the province by the numbers and names under which files have them. */
@Component
public class Gazetteer {

    private final Map<String, Region> villages = new HashMap<>();
    private final Map<String, Region> villagesByBps = new HashMap<>();
    private final Map<String, Region> kabupatenByBps = new HashMap<>();
    private final Map<String, Region> parents = new HashMap<>();
    private final Map<String, Region> byName = new HashMap<>();
    private final Set<String> doubled = new HashSet<>();

    Gazetteer(Regions regions) {
        for (Region kabupaten : regions.kabupaten()) {
            parents.put(kabupaten.code(), kabupaten);
            kabupatenByBps.put(kabupaten.bpsCode(), kabupaten);
            for (Region kecamatan : regions.in(kabupaten.code())) {
                parents.put(kecamatan.code(), kecamatan);
                name(kecamatan);
                regions.in(kecamatan.code()).forEach(this::village);
            }
        }
    }

    /** By its ten digits of Kemendagri. */
    public @Nullable Region village(String code) {
        return villages.get(code);
    }

    /** By its ten digits of BPS, where they are known. */
    public @Nullable Region villageByBps(String code) {
        return villagesByBps.get(code);
    }

    /** The kabupaten/kota that the first four digits of a BPS number mean. */
    public @Nullable Region kabupatenByBps(String code) {
        return code.length() < 4 ? null : kabupatenByBps.get(code.substring(0, 4));
    }

    /** A kecamatan of a kabupaten/kota, or a village of a kecamatan, by its plain name; null where two have it. */
    public @Nullable Region named(Region parent, String plain) {
        String key = parent.code() + plain;
        return doubled.contains(key) ? null : byName.get(key);
    }

    public Region kecamatan(Region village) {
        return parent(village.code().substring(0, 6));
    }

    public Region kabupaten(Region village) {
        return parent(village.code().substring(0, 4));
    }

    private Region parent(String code) {
        Region parent = parents.get(code);
        if (parent == null) {
            throw new IllegalStateException("No place " + code);
        }
        return parent;
    }

    private void village(Region village) {
        villages.put(village.code(), village);
        if (village.bpsCode().length() == 10) {
            villagesByBps.put(village.bpsCode(), village);
        }
        name(village);
    }

    private void name(Region region) {
        String key = region.parent() + PlaceNames.plain(region.name());
        if (byName.put(key, region) != null) {
            doubled.add(key);
        }
    }
}
