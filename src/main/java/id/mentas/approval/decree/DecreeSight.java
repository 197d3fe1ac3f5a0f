package id.mentas.approval.decree;

import id.mentas.approval.objection.Objections;
import id.mentas.approval.ranking.Candidate;
import id.mentas.approval.ranking.Candidates;
import id.mentas.approval.ranking.Objection;
import id.mentas.approval.ranking.Objection.Ruling;
import id.mentas.approval.ranking.ProvisionalListPaper;
import id.mentas.approval.ranking.RankingLine;
import id.mentas.approval.ranking.RankingLines;
import id.mentas.approval.ranking.RankingWords;
import id.mentas.approval.round.Signers;
import id.mentas.catalogue.Catalogue;
import id.mentas.common.Money;
import id.mentas.documents.Document;
import id.mentas.documents.Documents;
import id.mentas.engine.form.FormattedText;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.PackageLines;
import id.mentas.grant.Persons;
import id.mentas.region.Regions;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the signatory reads before signing. */
@Component
class DecreeSight {

    private final DecreeSigning signing;
    private final Signers signers;
    private final RankingLines rankingLines;
    private final Changes changes;
    private final Candidates candidates;
    private final Decrees decrees;
    private final Objections objections;
    private final Documents documents;
    private final Cases cases;
    private final Persons persons;
    private final Catalogue catalogue;
    private final PackageLines packageLines;
    private final Regions regions;

    DecreeSight(
            DecreeSigning signing,
            Signers signers,
            RankingLines rankingLines,
            Changes changes,
            Candidates candidates,
            Decrees decrees,
            Objections objections,
            Documents documents,
            Cases cases,
            Persons persons,
            Catalogue catalogue,
            PackageLines packageLines,
            Regions regions) {
        this.signing = signing;
        this.signers = signers;
        this.rankingLines = rankingLines;
        this.changes = changes;
        this.candidates = candidates;
        this.decrees = decrees;
        this.objections = objections;
        this.documents = documents;
        this.cases = cases;
        this.persons = persons;
        this.catalogue = catalogue;
        this.packageLines = packageLines;
        this.regions = regions;
    }

    Map<String, Object> toSign(String key, String person) {
        Proposal proposal = signing.proposal(key);
        Map<String, Object> shown = new HashMap<>();
        shown.put("round", proposal.round().round());
        shown.put("kabupaten", regions.name(proposal.round().kabupaten()));
        shown.put("places", proposal.granted().size());
        shown.put("total", proposal.total().toString());
        shown.put("waitlist", proposal.waitlist().size());
        shown.put("blocked", proposal.blocked().size());
        shown.put("objections", objectionsInWords(key));
        shown.put(
                "list",
                listPath(key)
                        .map(path -> new FormattedText("[Buka daftar sementara](" + path + ")"))
                        .orElse(new FormattedText("")));
        shown.put("ranking", recipients(proposal));
        shown.put("version", proposal.version());
        shown.put("printedAs", signers.announced(proposal.round().round(), person));
        return shown;
    }

    /** "2 (1 ditolak, 1 dikeluarkan dari daftar)". */
    String objectionsInWords(String key) {
        List<Objection> all = objections.of(key);
        if (all.isEmpty()) {
            return "tidak ada";
        }
        Map<Ruling, String> words = Map.of(
                Ruling.REJECT, "ditolak",
                Ruling.REMOVE, "diterima: dikeluarkan dari daftar",
                Ruling.MOVE, "diterima: peringkat diubah");
        String rulings = words.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Map.entry(
                        all.stream()
                                .filter(one -> one.decision() == entry.getKey())
                                .count(),
                        entry.getValue()))
                .filter(entry -> entry.getKey() > 0)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("; "));
        return all.size() + " (" + rulings + ")";
    }

    /** Address of the newest provisional list. */
    Optional<String> listPath(String key) {
        return documents.ofRound(key).stream()
                .filter(paper -> paper.kind().equals(ProvisionalListPaper.KIND))
                .reduce((earlier, later) -> later)
                .map(Document::path);
    }

    private String recipients(Proposal proposal) {
        Map<String, RankingLine> lines = rankingLines.of(proposal.round().key()).stream()
                .collect(Collectors.toMap(RankingLine::caseNumber, Function.identity()));
        return "| Peringkat | Nomor kasus | Nama | Desa | Nilai | Desil | Nilai paket |\n|--:|---|---|---|--:|--:|--:|\n"
                + proposal.granted().entrySet().stream()
                        .map(one -> recipient(
                                Objects.requireNonNull(lines.get(one.getKey().caseNumber())), one.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private static String recipient(RankingLine one, Money value) {
        return "| " + one.rank() + " | " + one.caseNumber() + " | " + RankingWords.plain(one.name()) + " | "
                + one.village() + " | " + one.score() + " | " + one.desil() + " | " + value + " |";
    }

    Map<String, Object> toAmend(String key, String person) {
        Amendment amendment = changes.get(key);
        List<Change> pending = changes.pending(amendment.round(), amendment.kabupaten());
        Map<String, Object> shown = new HashMap<>();
        shown.put("round", amendment.round());
        shown.put("kabupaten", regions.name(amendment.kabupaten()));
        shown.put("removed", removed(of(pending, Change.Kind.REMOVED)));
        shown.put("added", added(of(pending, Change.Kind.ADDED)));
        shown.put("version", Version.of(pending));
        shown.put("printedAs", signers.announced(amendment.round(), person));
        return shown;
    }

    /** Who comes, or who leaves and why, in one line. */
    String inWords(List<Change> pending, Change.Kind kind) {
        List<String> names = of(pending, kind).stream()
                .map(change -> persons.of(change.caseNumber()).name()
                        + (change.reason() == null ? "" : " (" + change.reason().toLowerCase(Locale.ROOT) + ")"))
                .toList();
        return names.isEmpty() ? "tidak ada" : names.size() + " orang: " + String.join(", ", names);
    }

    private static List<Change> of(List<Change> changes, Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    private String removed(List<Change> leaving) {
        return leaving.isEmpty()
                ? "Tidak ada."
                : "| Nama | Desa | Alasan | Ditetapkan dengan | Nilai paket |\n|---|---|---|---|--:|\n"
                        + leaving.stream()
                                .map(change -> {
                                    Candidate one = candidates.get(change.caseNumber());
                                    String named = String.valueOf(change.namedBy());
                                    return "| " + name(one) + " | " + village(one) + " | " + change.reason() + " | "
                                            + named + " | "
                                            + Money.of(decrees.valueNamed(named, one.caseNumber())) + " |";
                                })
                                .collect(Collectors.joining("\n"));
    }

    private String added(List<Change> coming) {
        return coming.isEmpty()
                ? "Tidak ada."
                : "| Peringkat | Nama | Desa | Jenis usaha | Nilai paket |\n|--:|---|---|---|--:|\n"
                        + coming.stream()
                                .map(change -> candidates.get(change.caseNumber()))
                                .map(one -> "| " + one.rankOrLast() + " | " + name(one) + " | " + village(one) + " | "
                                        + catalogue.businessName(of(one).businessType()) + " | "
                                        + packageLines.total(one.caseNumber()) + " |")
                                .collect(Collectors.joining("\n"));
    }

    private String name(Candidate one) {
        return RankingWords.plain(persons.of(one.caseNumber()).name());
    }

    private String village(Candidate one) {
        return regions.name(of(one).village());
    }

    private GrantCase of(Candidate one) {
        return cases.get(one.caseNumber());
    }
}
