package id.mentas.engine;

import java.util.Set;

/**
 * Whose tasks a stage has. A model of the stage may give a task to these and to nobody else.
 *
 * @param stage the stage word: the folder of its models
 * @param groups candidate groups as a model says them, {@code dinsos-kab} or {@code tksk-${kecamatan}}
 * @param variables expressions that stand for one of these groups, {@code ${agency}}; their values are looked at when a task is made
 * @param assignees expressions that stand for one person, {@code ${signatory}}
 */
public record StageGroups(String stage, Set<String> groups, Set<String> variables, Set<String> assignees) {

    public static StageGroups of(String stage, String... groups) {
        return new StageGroups(stage, Set.of(groups), Set.of(), Set.of());
    }

    public StageGroups withVariables(String... names) {
        return new StageGroups(stage, groups, Set.of(names), assignees);
    }

    public StageGroups withAssignees(String... names) {
        return new StageGroups(stage, groups, variables, Set.of(names));
    }

    /** Whether a group may stand for one of the list when a task is made: {@code tksk-641101}. */
    public boolean allows(String group) {
        return groups.stream()
                .anyMatch(one -> one.contains("${")
                        ? group.matches(one.replaceAll("\\$\\{\\w+}", "\\\\d{6}"))
                        : one.equals(group));
    }
}
