package id.mentas.nomination.deliberation;

import id.mentas.catalogue.Catalogue;
import id.mentas.common.FieldError;
import id.mentas.common.Refused;
import id.mentas.nomination.ConfirmWillingness;
import id.mentas.people.directory.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks through the rows of a village deliberation before any of them is taken. */
@Component
class DeliberationCheck {

    private static final String NOBODY =
            "Belum ada orang yang dijawab. Pilih bersedia atau tidak bersedia pada orang yang sudah ditanya.";
    private static final String ELSEWHERE = "Desa ini di luar wilayah kerja Anda. Pilih desa dari daftar.";

    private final VillagePeople people;
    private final Deliberations deliberations;
    private final GoneWords words;
    private final Catalogue catalogue;

    DeliberationCheck(VillagePeople people, Deliberations deliberations, GoneWords words, Catalogue catalogue) {
        this.people = people;
        this.deliberations = deliberations;
        this.words = words;
        this.catalogue = catalogue;
    }

    /** The answered rows in order. @throws Refused telling every row that can't be taken */
    List<AnsweredRow> answered(VillageDeliberation form, SignedIn me) {
        requireOwn(form.village(), me);
        Map<String, VillagePeople.Waiting> waiting = people.in(form.village(), me).stream()
                .collect(Collectors.toMap(one -> one.villager().caseNumber(), Function.identity()));
        List<AnsweredRow> rows = new ArrayList<>();
        List<FieldError> faults = new ArrayList<>();
        List<Deliberations.Gone> mine = new ArrayList<>();
        for (int i = 0; i < form.people().size(); i++) {
            VillageDeliberation.Asked asked = form.people().get(i);
            VillagePeople.Waiting one = waiting.remove(asked.caseNumber());
            if (asked.willing() == null) {
                continue;
            }
            if (one == null) {
                Optional<Deliberations.Gone> gone = deliberations.gone(asked.caseNumber(), form.village());
                gone.filter(answered -> me.userId().equals(answered.answeredBy()))
                        .ifPresent(mine::add);
                faults.add(gone(i + 1, asked.caseNumber(), gone));
                continue;
            }
            AnsweredRow row = new AnsweredRow(i + 1, asked, one);
            rows.add(row);
            fault(row, me).ifPresent(sentence -> faults.add(row.fault(sentence)));
        }
        if (rows.isEmpty() && !mine.isEmpty() && mine.size() == faults.size()) {
            throw new Refused(AnsweredRow.FIELD, words.sentTwice(mine.get(0)));
        }
        refuse(rows, faults);
        return rows;
    }

    private static void refuse(List<AnsweredRow> rows, List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        if (rows.isEmpty()) {
            throw new Refused(AnsweredRow.FIELD, NOBODY);
        }
    }

    /** Names are told of the own area only. */
    private static void requireOwn(String village, SignedIn me) {
        boolean own = village.matches("\\d{10}")
                && (me.isIn("psm-" + village.substring(0, 6)) || me.mayStaffOf(village.substring(0, 4)));
        if (!own) {
            throw new Refused("village", ELSEWHERE);
        }
    }

    private Optional<String> fault(AnsweredRow row, SignedIn me) {
        VillageDeliberation.Asked asked = row.asked();
        boolean willing = asked.willing() == ConfirmWillingness.Willing.YES;
        if (row.waiting().isHeldByAnother(me)) {
            return Optional.of(words.held(row.waiting().heldBy()));
        }
        if (willing && !catalogue.businessTypes().containsKey(String.valueOf(asked.businessType()))) {
            return Optional.of("pilih jenis usaha dari daftar.");
        }
        return willing || asked.reason() != null ? Optional.empty() : Optional.of("tulis alasan tidak bersedia.");
    }

    private FieldError gone(int row, String caseNumber, Optional<Deliberations.Gone> found) {
        return found.map(gone -> AnsweredRow.fault(row, gone.name(), words.of(gone)))
                .orElseGet(() -> AnsweredRow.fault(row, "", "kasus " + caseNumber + " bukan dari desa ini."));
    }
}
