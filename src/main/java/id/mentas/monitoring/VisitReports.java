package id.mentas.monitoring;

import id.mentas.documents.Addressees;
import id.mentas.documents.DocumentKinds;
import id.mentas.documents.Documents;
import id.mentas.documents.Fact;
import id.mentas.documents.Formats;
import id.mentas.documents.Owner;
import id.mentas.grant.Cases;
import id.mentas.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Sets the report of a visit. */
@Component
class VisitReports {

    private final Documents documents;
    private final Addressees addressees;
    private final Cases cases;
    private final Regions regions;

    VisitReports(Documents documents, Addressees addressees, Cases cases, Regions regions) {
        this.documents = documents;
        this.addressees = addressees;
        this.cases = cases;
        this.regions = regions;
    }

    @Bean
    static DocumentKinds papersOfMonitoring() {
        return DocumentKinds.of(VisitReportPaper.KIND);
    }

    void issue(Visit visit, Finding finding, Finding.Verdict verdict) {
        String caseNumber = visit.caseNumber();
        String village = regions.name(cases.get(caseNumber).village());
        VisitReportPaper paper = new VisitReportPaper(
                null,
                finding.visitedOn(),
                village,
                caseNumber,
                "Pemantauan usaha bulan ke-" + visit.month(),
                addressees.signatory(finding.visitor(), "PSM " + village),
                addressees.of(caseNumber),
                facts(finding, verdict),
                Stream.of(finding.obstacleNote(), finding.note(), finding.unusual())
                        .filter(Objects::nonNull)
                        .toList(),
                finding.coordinates(),
                documents.picture(finding.photo()));
        documents.issue(paper, Owner.ofCase(caseNumber), "visit-report/" + caseNumber + "/" + visit.number());
    }

    private static List<Fact> facts(Finding finding, Finding.Verdict verdict) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Keadaan usaha", finding.businessState().label()));
        if (finding.businessState() == BusinessState.RUNNING) {
            facts.add(new Fact("Omzet bulan ini", Formats.rupiah(finding.turnover())));
            facts.add(new Fact(
                    finding.profit() < 0 ? "Rugi bulan ini" : "Laba bulan ini",
                    Formats.rupiah(Math.abs(finding.profit()))));
            facts.add(new Fact("Jumlah pekerja", Formats.integer(finding.workers())));
        }
        facts.add(new Fact("Barang bantuan", finding.goods().label()));
        facts.add(new Fact("Penghasilan keluarga sebulan", Formats.rupiah(finding.income())));
        facts.add(new Fact("Kendala utama", finding.obstacle().label()));
        facts.add(new Fact("Penilaian", verdict.health().label() + ": " + verdict.reason()));
        return facts;
    }
}
