package id.mentas.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageWallTest {

    private static final String FIXTURE = "id.mentas.architecture.fixture";
    private final JavaClasses fixture = new ClassFileImporter().importPackages(FIXTURE);

    @Test
    void findsAClassOfASubPackageThatKnowsASubPackageOfAnotherStage() {
        EvaluationResult result = evaluate("first", "second");

        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().getDetails())
                .allMatch(line -> line.contains("first.inside.Reaching") && line.contains("second.inside.Reached"));
    }

    @Test
    void letsPassWhatIsNoStage() {
        assertThat(evaluate("first").hasViolation()).isFalse();
    }

    private EvaluationResult evaluate(String... stages) {
        return classes()
                .that()
                .resideInAPackage(FIXTURE + "..")
                .should(new StageWall(FIXTURE, List.of(stages)))
                .evaluate(fixture);
    }
}
