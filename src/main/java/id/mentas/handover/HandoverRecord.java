package id.mentas.handover;

import id.mentas.documents.Addressees;
import id.mentas.documents.Documents;
import id.mentas.documents.HandoverPaper;
import id.mentas.documents.Owner;
import id.mentas.documents.Picture;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.Catalogue;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Regions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the handover record (BAST) of a case. */
@Service
@Transactional
class HandoverRecord {

    private final Handovers handovers;
    private final Cases cases;
    private final CaseFacts facts;
    private final Catalogue catalogue;
    private final Regions regions;
    private final Documents documents;
    private final Addressees addressees;

    HandoverRecord(
            Handovers handovers,
            Cases cases,
            CaseFacts facts,
            Catalogue catalogue,
            Regions regions,
            Documents documents,
            Addressees addressees) {
        this.handovers = handovers;
        this.cases = cases;
        this.facts = facts;
        this.catalogue = catalogue;
        this.regions = regions;
        this.documents = documents;
        this.addressees = addressees;
    }

    void issue(String caseNumber) {
        documents.issue(
                paper(cases.get(caseNumber), handovers.get(caseNumber)),
                Owner.ofCase(caseNumber),
                "handover-record/" + caseNumber);
    }

    private HandoverPaper paper(GrantCase c, Handover handover) {
        CaseFacts.Reference decree =
                facts.reference(c.caseNumber(), CaseFacts.Paper.DECREE).orElseThrow();
        @Nullable String contract = facts.reference(c.caseNumber(), CaseFacts.Paper.CONTRACT)
                .map(CaseFacts.Reference::number)
                .orElse(null);
        return new HandoverPaper(
                known(handover.number()),
                known(handover.decidedOn()),
                regions.name(c.village()),
                c.caseNumber(),
                addressees.signatory(known(handover.decidedBy()), "TKSK Kecamatan " + regions.name(c.kecamatan())),
                addressees.of(c.caseNumber()),
                catalogue.businessName(c.businessType()),
                decree.number(),
                decree.datedOn(),
                contract,
                handovers.lines(c.caseNumber()).stream()
                        .map(HandoverRecord::row)
                        .toList(),
                known(handover.complete()),
                handover.note(),
                List.of(new HandoverPaper.Witness(known(handover.witnessName()), known(handover.witnessRole()))),
                handover.coordinates(),
                picture(handover.photo()),
                null,
                picture(handover.signature()),
                known(handover.thumbprint()),
                null);
    }

    private @Nullable Picture picture(java.util.@Nullable UUID id) {
        return id == null ? null : documents.picture(id);
    }

    private static HandoverPaper.Line row(Handovers.HandedLine line) {
        return new HandoverPaper.Line(
                line.name(),
                line.specification(),
                BigDecimal.valueOf(line.quantity()),
                line.unit(),
                line.unitPrice(),
                line.received() ? line.condition().label() : "Tidak diterima");
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "The handover is not recorded");
    }
}
