package id.mentas.monitoring;

/** The names by which the model `monitoring` and this room know each other. */
final class MonitoringProcess {

    static final String PLAN = "monitoring-plan";
    static final String HEALTH = "business-health";

    static final String CASE_NUMBER = "caseNumber";
    static final String MORE_VISITS = "moreVisits";
    static final String VISIT_DATE = "visitDate";
    static final String NEXT_STEP = "nextStep";
    static final String REVIEW_DECISION = "reviewDecision";
    static final String STAGE_RESULT = "stageResult";

    static final String MONITORED = "MONITORED";
    static final String FAILED = "FAILED";

    private MonitoringProcess() {}
}
