package id.mentas.procurement;

import id.mentas.grant.CaseFacts;
import id.mentas.grant.CaseRelease;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Journal;
import id.mentas.grant.Outcome;
import id.mentas.grant.PackageLines;
import id.mentas.grant.Stage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The package of one case: reserved, confirmed, given back. */
@Service
@Transactional
class PackageService implements CaseRelease {

    private final Cases cases;
    private final CaseFacts facts;
    private final PackageLines goods;
    private final Packages packages;
    private final AllocationService allocation;
    private final Journal journal;

    PackageService(
            Cases cases,
            CaseFacts facts,
            PackageLines goods,
            Packages packages,
            AllocationService allocation,
            Journal journal) {
        this.cases = cases;
        this.facts = facts;
        this.goods = goods;
        this.packages = packages;
        this.allocation = allocation;
        this.journal = journal;
    }

    /** The case enters procurement with the goods that it was granted. */
    void reserve(String caseNumber) {
        cases.enter(caseNumber, Stage.PROCUREMENT);
        GrantCase c = cases.get(caseNumber);
        String decree = facts.reference(caseNumber, CaseFacts.Paper.DECREE)
                .map(CaseFacts.Reference::number)
                .orElse(null);
        if (packages.reserve(c, decree, goods.of(caseNumber))) {
            journal.note(caseNumber, Stage.PROCUREMENT, "Paket senilai " + goods.total(caseNumber) + " dicatat.");
        }
    }

    /** @throws IllegalStateException when the package is not whole */
    void confirm(String caseNumber) {
        if (packages.lock(caseNumber).orElse(Packages.State.WAITING) != Packages.State.READY) {
            throw new IllegalStateException("Package of " + caseNumber + " is not whole");
        }
    }

    @Override
    public void release(String caseNumber, Outcome outcome) {
        if (facts.reference(caseNumber, CaseFacts.Paper.HANDOVER).isPresent()) {
            return;
        }
        GrantCase c = cases.get(caseNumber);
        allocation.alone(c.round(), c.kabupaten());
        packages.lock(caseNumber)
                .filter(state -> state != Packages.State.RELEASED)
                .ifPresent(state -> {
                    allocation.giveBack(caseNumber);
                    packages.released(caseNumber);
                    journal.note(
                            caseNumber,
                            c.stage(),
                            "Paket dibebaskan: " + outcome.label().toLowerCase(java.util.Locale.ROOT) + ".");
                });
    }
}
