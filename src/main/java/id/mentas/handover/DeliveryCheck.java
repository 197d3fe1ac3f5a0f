package id.mentas.handover;

import id.mentas.common.FieldError;
import id.mentas.common.OddValues;
import id.mentas.common.Refused;
import id.mentas.common.Units;
import id.mentas.grant.FamilyCard;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Journal;
import id.mentas.grant.PackageLine;
import id.mentas.grant.Stage;
import id.mentas.region.Locations;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can't be true of a delivery at the door, and what may be but is asked about: a card or a place that the register does not know. */
@Component
class DeliveryCheck {

    private final Locations locations;
    private final Journal journal;

    DeliveryCheck(Locations locations, Journal journal) {
        this.locations = locations;
        this.journal = journal;
    }

    /**
     * Checks and, where something odd was explained, marks it in the journal.
     *
     * @param noKk family card that was seen, null where none is asked for
     * @param stage where the case stands
     * @throws Refused with what is impossible, or with every question that is not answered
     */
    void check(GrantCase c, Stage stage, Delivery form, Delivery.Proof proof, @Nullable String noKk) {
        locations.outsideProvince("coordinates", proof.coordinates()).ifPresent(outside -> {
            throw new Refused(List.of(outside));
        });
        OddValues odd = new OddValues();
        locations.ask("coordinates", proof.coordinates(), c.kabupaten(), odd);
        if (noKk != null && !noKk.equals(c.noKk())) {
            odd.ask("noKk", "Nomor kartu keluarga yang dilihat berbeda dari yang tercatat");
        }
        odd.settle(form.explanation()).ifPresent(mark -> journal.note(c.caseNumber(), stage, mark));
    }

    /** @throws Refused when what was read from the family card can't be its number */
    static void requireCard(GrantCase c, String noKk) {
        String problem = FamilyCard.problem(noKk, c.nik());
        if (problem != null) {
            throw new Refused("noKk", problem + " Tulis 16 angka seperti pada kartu keluarga.");
        }
    }

    /** @throws Refused when a line came back with another unit than that of the package */
    static void requireUnits(List<PackageLine> lines, List<HandOverGoods.Line> ticked) {
        List<FieldError> otherUnits = lines.stream()
                .flatMap(line -> ticked.stream()
                        .filter(one -> one.line() == line.line())
                        .flatMap(one -> Units.other("lines", line.name(), one.unit(), line.unit()).stream()))
                .toList();
        if (!otherUnits.isEmpty()) {
            throw new Refused(otherUnits);
        }
    }
}
