package id.mentas.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;

/** The wall between stage rooms: a class of a stage, in whatever sub-package, knows no class of another stage. */
public final class StageWall extends ArchCondition<JavaClass> {

    private final String base;
    private final List<String> stages;

    /**
     * @param base package that holds the rooms
     * @param stages names of the rooms that have a wall between them
     */
    public StageWall(String base, List<String> stages) {
        super("know no other stage room");
        this.base = base;
        this.stages = stages;
    }

    @Override
    public void check(JavaClass knowing, ConditionEvents events) {
        Optional<String> own = stageOf(knowing);
        knowing.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> {
                    Optional<String> other = stageOf(dependency.getTargetClass());
                    return other.isPresent() && !other.equals(own);
                })
                .forEach(dependency -> events.add(SimpleConditionEvent.violated(knowing, dependency.getDescription())));
    }

    private Optional<String> stageOf(JavaClass any) {
        String name = any.getPackageName() + ".";
        return stages.stream()
                .filter(stage -> name.startsWith(base + "." + stage + "."))
                .findFirst();
    }
}
