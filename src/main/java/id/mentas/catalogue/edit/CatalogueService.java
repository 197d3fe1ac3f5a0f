package id.mentas.catalogue.edit;

import id.mentas.catalogue.Catalogue;
import id.mentas.common.FieldError;
import id.mentas.common.Money;
import id.mentas.common.NotFound;
import id.mentas.common.Refused;
import id.mentas.documents.Formats;
import id.mentas.people.directory.Role;
import id.mentas.people.directory.SignedIn;
import id.mentas.region.Region;
import id.mentas.region.Regions;
import id.mentas.registry.file.FileSource;
import id.mentas.registry.file.TableReader;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office keeps its catalogue: items, and ceiling prices by place and time. What was valid stays as it was; a new price begins
 * today or later.
 */
@Service
@Transactional
class CatalogueService {

    /** Nobody knows prices further ahead; a slip in the year does. */
    private static final int YEARS_AHEAD = 2;

    private final CatalogueEdits edits;
    private final Catalogue catalogue;
    private final Regions regions;
    private final TableReader reader;
    private final Clock clock;

    CatalogueService(CatalogueEdits edits, Catalogue catalogue, Regions regions, TableReader reader, Clock clock) {
        this.edits = edits;
        this.catalogue = catalogue;
        this.regions = regions;
        this.reader = reader;
        this.clock = clock;
    }

    static boolean mayChange(SignedIn person) {
        return person.is(Role.DINSOS_PROV);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<CatalogueEntry> all(String businessType) {
        return edits.all(businessType);
    }

    /** All prices of an item, the newest of each place first. @throws NotFound when there is no such item */
    List<CatalogueEntry> of(String code) {
        List<CatalogueEntry> entries = edits.of(code);
        if (entries.isEmpty()) {
            throw new NotFound("Barang ini tidak ada dalam katalog.");
        }
        return entries;
    }

    /** `64` and the kabupaten/kota, code to name. */
    List<Region> areas() {
        List<Region> areas = new ArrayList<>();
        regions.find(SignedIn.PROVINCE).ifPresent(areas::add);
        areas.addAll(regions.kabupaten());
        return areas;
    }

    /** Changes what an item is, not what it costs. */
    void describe(String code, String name, String specification, String unit, boolean active, SignedIn by) {
        requireProvince(by);
        CatalogueEntry before = of(code).get(0);
        edits.lock();
        List<FieldError> errors = new ArrayList<>();
        required("name", "Nama barang", name, 200, errors);
        required("unit", "Satuan", unit, 30, errors);
        CatalogueFile.refuseIf(errors);
        requireOwnName(code, before.businessType(), name.strip());
        edits.write(code, before.businessType(), name.strip(), specification.strip(), unit.strip(), active);
    }

    /** A price from a day on, until the next. */
    void price(String code, String area, long price, LocalDate from, SignedIn by) {
        requireProvince(by);
        of(code);
        edits.lock();
        if (price < 1 || price > 1_000_000_000) {
            throw new Refused("price", "Harga tertinggi harus antara Rp1 dan Rp1.000.000.000.");
        }
        String wrong = wrongPlaceOrDay(area, from);
        if (wrong != null) {
            throw new Refused("from", wrong.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + wrong.substring(1));
        }
        LocalDate until =
                edits.next(code, area, from).map(next -> next.minusDays(1)).orElse(null);
        edits.price(code, area, Money.of(price), from, until, by.userId());
    }

    /** Writes the whole catalogue as a file that can be changed and sent again. */
    void write(OutputStream out) throws IOException {
        CatalogueFile.write(edits.all(""), out);
    }

    /**
     * Takes a file: known lines change nothing, new ones are written. All or nothing.
     *
     * @return lines that changed something
     * @throws Refused with each line that can't be taken
     */
    int take(FileSource file, SignedIn by) {
        requireProvince(by);
        Map<Integer, CatalogueEntry> lines = CatalogueFile.read(reader, file);
        edits.lock();
        Map<String, CatalogueEntry> known = new HashMap<>();
        edits.all("").forEach(entry -> known.put(key(entry), entry));
        List<FieldError> errors = new ArrayList<>();
        int changed = 0;
        for (Map.Entry<Integer, CatalogueEntry> line : lines.entrySet()) {
            CatalogueEntry entry = line.getValue();
            CatalogueEntry before = known.get(key(entry));
            String wrong = entry.equals(before) ? null : wrong(entry, before);
            if (wrong != null) {
                errors.add(CatalogueFile.wrong(line.getKey(), wrong));
            } else if (!entry.equals(before)) {
                write(entry, before, by);
                changed++;
            }
        }
        CatalogueFile.refuseIf(errors);
        return changed;
    }

    private void write(CatalogueEntry entry, @Nullable CatalogueEntry before, SignedIn by) {
        edits.write(
                entry.code(), entry.businessType(), entry.name(), entry.specification(), entry.unit(), entry.active());
        boolean samePrice = before != null
                && before.ceilingPrice().equals(entry.ceilingPrice())
                && java.util.Objects.equals(before.until(), entry.until());
        if (!samePrice) {
            edits.price(entry.code(), entry.area(), entry.ceilingPrice(), entry.from(), entry.until(), by.userId());
        }
    }

    private @Nullable String wrong(CatalogueEntry entry, @Nullable CatalogueEntry before) {
        if (!catalogue.businessTypes().containsKey(entry.businessType())) {
            return "jenis usaha \"" + entry.businessType() + "\" tidak dikenal. Yang dikenal: "
                    + String.join(", ", catalogue.businessTypes().keySet()) + ".";
        }
        if (entry.until() != null && entry.until().isBefore(entry.from())) {
            return "berlaku_sampai mendahului berlaku_dari.";
        }
        String namesake =
                edits.namesake(entry.code(), entry.businessType(), entry.name()).orElse(null);
        if (namesake != null) {
            return "nama \"" + entry.name() + "\" sudah dipakai barang " + namesake + " pada jenis usaha yang sama.";
        }
        boolean samePrice = before != null && before.ceilingPrice().equals(entry.ceilingPrice());
        if (samePrice && (entry.until() == null || !entry.until().isBefore(today()))) {
            return null;
        }
        String wrong = wrongPlaceOrDay(entry.area(), entry.from());
        if (wrong != null) {
            return wrong;
        }
        LocalDate next = edits.next(entry.code(), entry.area(), entry.from()).orElse(null);
        return next != null && (entry.until() == null || !entry.until().isBefore(next))
                ? "harga lain sudah berlaku mulai " + Formats.date(next) + "; isi berlaku_sampai sebelum hari itu."
                : null;
    }

    private @Nullable String wrongPlaceOrDay(String area, LocalDate from) {
        if (areas().stream().noneMatch(region -> region.code().equals(area))) {
            return "wilayah \"" + area + "\" bukan provinsi (64) atau kabupaten/kota.";
        }
        LocalDate latest = today().plusYears(YEARS_AHEAD);
        if (from.isAfter(latest)) {
            return "harga hanya dapat ditulis sampai dua tahun ke depan, berlaku mulai paling lambat "
                    + Formats.date(latest) + ".";
        }
        return from.isBefore(today())
                ? "harga yang sudah berlaku tidak dapat diubah. Tulis harga baru yang berlaku mulai "
                        + Formats.date(today()) + " atau sesudahnya."
                : null;
    }

    private void requireOwnName(String code, String businessType, String name) {
        edits.namesake(code, businessType, name).ifPresent(other -> {
            throw new Refused("name", "Nama ini sudah dipakai barang " + other + " pada jenis usaha yang sama.");
        });
    }

    private static void required(String field, String label, String text, int longest, List<FieldError> errors) {
        if (text.isBlank()) {
            errors.add(new FieldError(field, label + " wajib diisi."));
        } else if (text.length() > longest) {
            errors.add(new FieldError(field, label + " paling panjang " + longest + " huruf."));
        }
    }

    private static String key(CatalogueEntry entry) {
        return entry.code() + "/" + entry.area() + "/" + entry.from();
    }

    private static void requireProvince(SignedIn by) {
        if (!mayChange(by)) {
            throw new Refused("Katalog hanya dapat diubah oleh Dinas Sosial Provinsi.");
        }
    }
}
