package id.mentas.documents;

import id.mentas.grant.CaseNumber;
import id.mentas.grant.Cases;
import id.mentas.people.directory.SignedIn;
import org.springframework.stereotype.Component;

/** Who may open which document. Nobody opens one of a kabupaten/kota that is not theirs. */
@Component
class DocumentRights {

    private final Cases cases;

    DocumentRights(Cases cases) {
        this.cases = cases;
    }

    boolean mayRead(SignedIn reader, Document document) {
        if (!reader.reaches(document.tenant())) {
            return false;
        }
        return reader.mayWatch(document.tenant())
                || reader.userId().equals(document.createdBy())
                || document.audience() != null && reader.isIn(document.audience())
                || document.kind().readers().include(reader, document)
                || worksInItsKecamatan(reader, document);
    }

    /** Field workers see the papers of the cases of their own kecamatan. */
    private boolean worksInItsKecamatan(SignedIn reader, Document document) {
        return document.caseNumber() != null && document.audience() == null && worksOn(document.caseNumber(), reader);
    }

    boolean mayReadPapersOf(String caseNumber, SignedIn reader) {
        String kabupaten = CaseNumber.parse(caseNumber).kabupaten();
        return reader.mayWatch(kabupaten) || reader.reaches(kabupaten) && worksOn(caseNumber, reader);
    }

    private boolean worksOn(String caseNumber, SignedIn reader) {
        return cases.find(caseNumber)
                .filter(found -> reader.isIn("tksk-" + found.kecamatan()) || reader.isIn("psm-" + found.kecamatan()))
                .isPresent();
    }
}
