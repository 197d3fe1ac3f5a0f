package id.mentas.outcome;

/** The names by which the model `outcome` and this room know each other. */
final class OutcomeProcess {

    static final String GRADUATION = "graduation";

    static final String LOOK_NEEDED = "lookNeeded";
    static final String STAGE_RESULT = "stageResult";

    private OutcomeProcess() {}
}
