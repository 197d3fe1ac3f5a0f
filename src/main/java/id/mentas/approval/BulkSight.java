package id.mentas.approval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.grant.Money;
import id.mentas.grant.Regions;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the signatory reads of all decrees that wait. */
@Component
class BulkSight {

    /** A decree that waits, in words. @param list address of the provisional list */
    record Row(
            String decreeRound,
            String version,
            String kabupaten,
            String round,
            String recipients,
            String value,
            String waitlist,
            String blocked,
            String objections,
            String list) {}

    private final BulkSigning bulk;
    private final DecreeSigning signing;
    private final DecreeSight sight;
    private final Regions regions;
    private final ObjectMapper json;

    BulkSight(BulkSigning bulk, DecreeSigning signing, DecreeSight sight, Regions regions, ObjectMapper json) {
        this.bulk = bulk;
        this.signing = signing;
        this.sight = sight;
        this.regions = regions;
        this.json = json;
    }

    Map<String, Object> toSign(String person) {
        List<Proposal> proposals = bulk.waiting(person).keySet().stream()
                .sorted()
                .map(signing::proposal)
                .toList();
        return Map.of(
                "waitingNote",
                note(proposals),
                "decrees",
                write(proposals.stream().map(this::row).toList()));
    }

    private static String note(List<Proposal> proposals) {
        if (proposals.isEmpty()) {
            return "Tidak ada surat keputusan yang menunggu tanda tangan Anda.";
        }
        int recipients =
                proposals.stream().mapToInt(one -> one.granted().size()).sum();
        Money total = proposals.stream().map(Proposal::total).reduce(Money.ZERO, Money::plus);
        return proposals.size() + " surat keputusan menunggu tanda tangan Anda: " + recipients
                + " penerima, nilai seluruhnya " + total + ".";
    }

    private Row row(Proposal proposal) {
        String key = proposal.round().key();
        return new Row(
                key,
                proposal.version(),
                regions.name(proposal.round().kabupaten()),
                proposal.round().round(),
                proposal.granted().size() + " orang",
                proposal.total().toString(),
                proposal.waitlist().size() + " orang",
                proposal.blocked().size() + " orang",
                sight.objectionsInWords(key),
                sight.listPath(key).orElse(""));
    }

    private String write(List<Row> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
