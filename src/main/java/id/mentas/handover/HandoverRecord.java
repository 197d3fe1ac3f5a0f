package id.mentas.handover;

import id.mentas.catalogue.Catalogue;
import id.mentas.documents.Addressees;
import id.mentas.documents.DocumentKinds;
import id.mentas.documents.Documents;
import id.mentas.documents.Owner;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.region.Regions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the handover records (BAST) of a case: of what was received, never of more. */
@Service
@Transactional
class HandoverRecord {

    private final Handovers handovers;
    private final HandedGoods goods;
    private final Cases cases;
    private final CaseFacts facts;
    private final Catalogue catalogue;
    private final Regions regions;
    private final Documents documents;
    private final Addressees addressees;

    HandoverRecord(
            Handovers handovers,
            HandedGoods goods,
            Cases cases,
            CaseFacts facts,
            Catalogue catalogue,
            Regions regions,
            Documents documents,
            Addressees addressees) {
        this.handovers = handovers;
        this.goods = goods;
        this.cases = cases;
        this.facts = facts;
        this.catalogue = catalogue;
        this.regions = regions;
        this.documents = documents;
        this.addressees = addressees;
    }

    @Bean
    static DocumentKinds papersOfHandover() {
        return DocumentKinds.of(HandoverPaper.KIND);
    }

    /** The record of what was given at first. */
    void issue(String caseNumber) {
        issue(handovers.get(caseNumber).receipt());
    }

    /** The record of what was given last of what had been owed. */
    void issueCompletion(String caseNumber) {
        List<Receipt> completions = goods.completions(caseNumber);
        issue(completions.get(completions.size() - 1));
    }

    private void issue(Receipt receipt) {
        documents.issue(
                paper(cases.get(receipt.caseNumber()), receipt),
                Owner.ofCase(receipt.caseNumber()),
                receipt.documentKey());
    }

    private HandoverPaper paper(GrantCase c, Receipt receipt) {
        CaseFacts.Reference decree =
                facts.reference(c.caseNumber(), CaseFacts.Paper.DECREE).orElseThrow();
        @Nullable String contract = facts.reference(c.caseNumber(), CaseFacts.Paper.CONTRACT)
                .map(CaseFacts.Reference::number)
                .orElse(null);
        List<HandedGoods.Line> lines = goods.of(c.caseNumber(), receipt.part());
        return new HandoverPaper(
                receipt.number(),
                receipt.givenOn(),
                regions.name(c.village()),
                c.caseNumber(),
                addressees.signatory(receipt.givenBy(), "TKSK Kecamatan " + regions.name(c.kecamatan())),
                addressees.of(c.caseNumber()),
                catalogue.businessName(c.businessType()),
                decree.number(),
                decree.datedOn(),
                contract,
                lines.stream()
                        .filter(HandedGoods.Line::received)
                        .map(HandoverRecord::row)
                        .toList(),
                lines.stream()
                        .filter(HandedGoods.Line::isOwed)
                        .map(HandoverRecord::owed)
                        .toList(),
                receipt.completes(),
                receipt.note(),
                List.of(new HandoverPaper.Witness(receipt.witnessName(), receipt.witnessRole())),
                receipt.coordinates(),
                documents.picture(receipt.photo()),
                null,
                documents.picture(receipt.signature()),
                receipt.thumbprint(),
                null);
    }

    private static HandoverPaper.Line row(HandedGoods.Line line) {
        return new HandoverPaper.Line(
                line.name(),
                line.specification(),
                BigDecimal.valueOf(line.quantity()),
                line.unit(),
                line.unitPrice(),
                Objects.requireNonNull(line.condition()).label() + (line.replaces() ? " (pengganti)" : ""));
    }

    private static HandoverPaper.Owed owed(HandedGoods.Line line) {
        return new HandoverPaper.Owed(
                line.name(),
                BigDecimal.valueOf(line.quantity()),
                line.unit(),
                line.received() ? "Rusak, harus diganti" : "Belum diterima");
    }
}
