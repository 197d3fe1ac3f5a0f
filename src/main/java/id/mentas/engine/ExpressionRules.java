package id.mentas.engine;

import java.util.Set;

/** What expressions may do beside reading variables. */
public final class ExpressionRules {

    /** The only expressions in queries and stored filters. */
    static final Set<String> IN_QUERIES = Set.of("${currentUser()}", "${currentUserGroups()}", "${now()}");

    /** Functions in models. */
    public static final Set<String> FUNCTIONS = Set.of("currentUser", "now");

    /** The names under which the engine itself hands a step to an expression. */
    public static final Set<String> SCOPES = Set.of("execution", "task");

    /** What may be read of a step. */
    public static final Set<String> READABLE = Set.of(
            "id",
            "processInstanceId",
            "processBusinessKey",
            "businessKey",
            "tenantId",
            "currentActivityId",
            "currentActivityName",
            "name",
            "assignee",
            "taskDefinitionKey",
            "dueDate",
            "createTime");

    /** What may be called on a step. */
    public static final Set<String> CALLABLE =
            Set.of("hasVariable", "getVariable", "getProcessBusinessKey", "getBusinessKey", "getTenantId");

    /** What may be called on texts, numbers and lists. */
    public static final Set<String> CALLABLE_ON_VALUES =
            Set.of("contains", "isEmpty", "size", "length", "equals", "startsWith", "endsWith");

    /** No helper counts further: ten years of days. */
    public static final int LARGEST_NUMBER = 3660;

    /** Longer than any sentence in a documentation of ours that holds an expression. */
    public static final int LONGEST = 4000;

    private ExpressionRules() {}

    /** Whether an expression may stand in a query; spaces don't matter. */
    public static boolean mayStandInQuery(String expression) {
        String bare = expression.replaceAll("\\s", "").replaceFirst("^#", "\\$");
        return IN_QUERIES.contains(bare) || !(expression.contains("${") || expression.contains("#{"));
    }
}
