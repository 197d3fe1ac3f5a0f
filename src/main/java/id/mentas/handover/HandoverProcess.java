package id.mentas.handover;

/** Names in the handover's model. */
final class HandoverProcess {

    static final String STAGE_RESULT = "stageResult";

    /** What happened at the door, a {@link HandoverResult}. */
    static final String HANDOVER = "handover";

    /** How often nobody was at home. */
    static final String ABSENCES = "absences";

    static final String APPOINTMENT_AT = "appointmentAt";

    private HandoverProcess() {}
}
