package id.mentas.nomination.deliberation;

import id.mentas.catalogue.Catalogue;
import id.mentas.common.NotFound;
import id.mentas.documents.Formats;
import id.mentas.documents.Pdf;
import id.mentas.grant.Journal;
import id.mentas.grant.Stage;
import id.mentas.people.directory.SignedIn;
import id.mentas.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The paper that a volunteer takes to the meeting: who is to be asked, with room to write. It is printed and not kept. */
@Component
class VillageLists {

    /** A line of the paper. */
    public record Line(int number, String name, String caseNumber, String home, String wanted) {}

    /** The paper of one village. @param others who wait there too and find no room on it, in words; null for nobody */
    public record Sheet(
            String village,
            String kecamatan,
            String kabupaten,
            String printedOn,
            List<Line> lines,
            @Nullable String others) {}

    private final VillagePeople people;
    private final Catalogue catalogue;
    private final Regions regions;
    private final Journal journal;
    private final Pdf pdf;
    private final Clock clock;

    VillageLists(VillagePeople people, Catalogue catalogue, Regions regions, Journal journal, Pdf pdf, Clock clock) {
        this.people = people;
        this.catalogue = catalogue;
        this.regions = regions;
        this.journal = journal;
        this.pdf = pdf;
        this.clock = clock;
    }

    /** The PDF. @throws NotFound where nobody waits for this person, also where the village is none of theirs */
    byte[] print(String village, SignedIn me) {
        List<VillagePeople.Waiting> waiting = people.in(village, me);
        if (waiting.isEmpty()) {
            throw new NotFound(
                    "Tidak ada orang yang menunggu ditanya di desa ini, atau desa ini di luar wilayah Anda.");
        }
        byte[] paper = pdf.render(
                "nomination/printouts/village-list",
                Map.of("sheet", sheet(village, waiting, people.countIn(village, me))));
        journal.noteRound(
                "musyawarah/" + village,
                village.substring(0, 4),
                Stage.NOMINATION,
                "Daftar musyawarah desa " + regions.name(village) + " dicetak: " + waiting.size() + " orang.");
        return paper;
    }

    private Sheet sheet(String village, List<VillagePeople.Waiting> waiting, int all) {
        return new Sheet(
                regions.name(village),
                regions.name(village.substring(0, 6)),
                regions.name(village.substring(0, 4)),
                Formats.date(LocalDate.now(clock)),
                IntStream.range(0, waiting.size())
                        .mapToObj(i -> line(i + 1, waiting.get(i).villager()))
                        .toList(),
                all > waiting.size() ? Formats.integer(all - waiting.size()) : null);
    }

    private Line line(int number, Deliberations.Villager villager) {
        return new Line(
                number,
                villager.name(),
                villager.caseNumber(),
                villager.home(),
                catalogue.businessName(villager.businessType()));
    }
}
