package id.mentas.nomination.deliberation;

import id.mentas.catalogue.Catalogue;
import id.mentas.documents.Formats;
import id.mentas.engine.form.Choices;
import id.mentas.people.directory.SignedIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the form of a village deliberation shows: the villages to choose from, then the people of the chosen one. */
@Component
class DeliberationFacts {

    private final VillagePeople people;
    private final Catalogue catalogue;

    DeliberationFacts(VillagePeople people, Catalogue catalogue) {
        this.people = people;
        this.catalogue = catalogue;
    }

    Map<String, Object> toChoose(SignedIn me) {
        List<VillagePeople.Village> villages = people.villages(me);
        int all = villages.stream().mapToInt(VillagePeople.Village::people).sum();
        return Map.of(
                "anyone",
                all > 0,
                "waitingNote",
                all > 0
                        ? Formats.integer(all) + " orang di " + villages.size() + " desa/kelurahan menunggu ditanya."
                        : people.nobody(me),
                "villages",
                villages.stream().map(DeliberationFacts::option).toList(),
                "businessTypes",
                Choices.of(catalogue.businessTypes()));
    }

    private static Map<String, String> option(VillagePeople.Village village) {
        return Map.of(
                "value",
                village.code(),
                "label",
                village.name() + " (" + Formats.integer(village.people()) + " orang)",
                "group",
                "Kecamatan " + village.kecamatan());
    }

    /** The people who can be answered now, and a sentence on those who can't. */
    Map<String, Object> of(String village, SignedIn me) {
        List<VillagePeople.Waiting> waiting = people.in(village, me);
        List<Map<String, Object>> rows = waiting.stream()
                .filter(one -> !one.isHeldByAnother(me))
                .limit(VillageDeliberation.MOST_PEOPLE)
                .map(this::row)
                .toList();
        return Map.of("people", rows, "peopleNote", note(waiting, rows.size(), me));
    }

    private Map<String, Object> row(VillagePeople.Waiting one) {
        Deliberations.Villager villager = one.villager();
        Map<String, Object> row = new HashMap<>();
        row.put("caseNumber", villager.caseNumber());
        row.put("name", villager.name());
        row.put("about", villager.home() + " · Usaha pada usulan: " + catalogue.businessName(villager.businessType()));
        row.put("businessType", villager.businessType());
        return row;
    }

    private static String note(List<VillagePeople.Waiting> waiting, int rows, SignedIn me) {
        long held = waiting.stream().filter(one -> one.isHeldByAnother(me)).count();
        StringBuilder note = new StringBuilder(rows + " orang menunggu, menurut abjad seperti pada daftar cetak.");
        if (held > 0) {
            note.append(' ').append(held).append(" orang lagi sedang dikerjakan petugas lain dan tidak ada di sini.");
        }
        if (waiting.size() - held > rows) {
            note.append(" Selebihnya muncul setelah ini dikirim.");
        }
        return note.toString();
    }
}
