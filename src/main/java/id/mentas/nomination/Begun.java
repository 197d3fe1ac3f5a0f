package id.mentas.nomination;

import id.mentas.grant.GrantCase;

/** A judged row and the case that begins with it. */
public record Begun(GrantCase made, JudgedRow row) {

    public String caseNumber() {
        return made.caseNumber();
    }

    public Verdict verdict() {
        return row.judgement().verdict();
    }
}
