package id.mentas.approval.round;

import id.mentas.engine.form.Choices;
import id.mentas.engine.form.FormattedText;
import id.mentas.region.Regions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the province sees when it moves places. */
@Component
public class ReallocationSight {

    private static final String HEADING =
            """
            | Kabupaten/kota | Tempat | Terisi | Diperhitungkan penetapan berjalan | Dapat dipindahkan | Menunggu penetapan | Daftar tunggu |
            |---|--:|--:|--:|--:|--:|--:|
            """;

    private final QuotaLines lines;
    private final Regions regions;

    ReallocationSight(QuotaLines lines, Regions regions) {
        this.lines = lines;
        this.regions = regions;
    }

    public Map<String, Object> toReallocate(String round) {
        List<QuotaLine> all = lines.of(round);
        return Map.of(
                "round",
                round,
                "quota",
                new FormattedText(HEADING + all.stream().map(this::row).collect(Collectors.joining("\n"))),
                "givers",
                Choices.of(
                        all.stream().filter(line -> line.free() > 0).toList(),
                        QuotaLine::kabupaten,
                        line -> regions.name(line.kabupaten()) + " (" + line.free() + " tempat)"),
                "receivers",
                Choices.of(regions.kabupaten(), k -> k.code(), k -> k.name()));
    }

    private String row(QuotaLine line) {
        return "| " + regions.name(line.kabupaten()) + " | " + line.places() + " | " + line.taken() + " | "
                + line.spokenFor() + " | **" + line.free() + "** | " + line.waiting() + " | " + line.waitlist() + " |";
    }
}
