package id.mentas.nomination;

import id.mentas.registry.check.NominationRow;

/** A row of a file that is judged and has no case yet. */
public record JudgedRow(int row, NominationRow person, Judgement judgement, Facts facts) {

    public JudgedRow judgedAgain(Judgement other, Facts changed) {
        return new JudgedRow(row, person, other, changed);
    }
}
