package id.mentas.nomination;

import id.mentas.grant.GrantCase;

/** A judged row and the case that begins with it. */
record Begun(GrantCase made, JudgedRow row) {

    String caseNumber() {
        return made.caseNumber();
    }

    Verdict verdict() {
        return row.judgement().verdict();
    }
}
