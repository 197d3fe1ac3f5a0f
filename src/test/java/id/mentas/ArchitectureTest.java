package id.mentas;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.mentas.architecture.MigrationRules;
import id.mentas.architecture.PackageSizes;
import id.mentas.architecture.RoomArrows;
import id.mentas.architecture.StageWall;
import id.mentas.architecture.TablesInSql;
import id.mentas.architecture.TemplateFragments;
import java.nio.file.Path;
import java.util.List;

/** The walls of the house. */
@AnalyzeClasses(packages = "id.mentas", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> STAGES = List.of(
            "nomination",
            "assessment",
            "approval",
            "procurement",
            "handover",
            "guidance",
            "monitoring",
            "referral",
            "outcome");

    /** What the wall between stage rooms may let through: nothing, and a sub-package is within the wall. */
    @ArchTest
    static final ArchRule aStageRoomKnowsNoOtherStageRoom =
            classes().that().resideInAnyPackage(rooms()).should(new StageWall("id.mentas", STAGES));

    @ArchTest
    static final ArchRule onlyDoorsOfARoomCallTheEngine = noClasses()
            .that()
            .resideOutsideOfPackages("id.mentas.engine..", "id.mentas.people..")
            .and()
            .haveSimpleNameNotEndingWith("Process")
            .and()
            .haveSimpleNameNotEndingWith("Tasks")
            .and(new com.tngtech.archunit.base.DescribedPredicate<JavaClass>("are not inside a door") {
                @Override
                public boolean test(JavaClass inner) {
                    return inner.getEnclosingClass()
                            .map(outer -> !outer.getSimpleName().endsWith("Process")
                                    && !outer.getSimpleName().endsWith("Tasks"))
                            .orElse(true);
                }
            })
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule theEnginesInsideIsForTheEngineRoom = noClasses()
            .that()
            .resideOutsideOfPackage("id.mentas.engine..")
            .and()
            .resideOutsideOfPackage("id.mentas.people..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.camunda.bpm.engine.impl.."));

    /** Beneath the case there are only words that every room knows and the regions. */
    @ArchTest
    static final ArchRule grantKnowsNobody = noClasses()
            .that()
            .resideInAPackage("id.mentas.grant..")
            .should()
            .dependOnClassesThat(resideInAPackage("id.mentas..")
                    .and(not(resideInAnyPackage("id.mentas.grant..", "id.mentas.common..", "id.mentas.region.."))));

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = fields().should()
            .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .andShould()
            .notBeAnnotatedWith("jakarta.annotation.Resource")
            .andShould()
            .notBeAnnotatedWith("jakarta.inject.Inject");

    /** A date that may be any date made a handover of 2019 and a promise of 2030. */
    @ArchTest
    static final ArchRule everyDateOfAFormSaysBetweenWhichDaysItLies = fields().that()
            .areAnnotatedWith("id.mentas.common.Label")
            .and()
            .haveRawType("java.time.LocalDate")
            .should()
            .beAnnotatedWith("id.mentas.common.Between");

    @ArchTest
    static final ArchRule theDoorsOfARoomStayInIt = classes()
            .that()
            .resideInAnyPackage(rooms())
            .and()
            .haveSimpleNameEndingWith("Tasks")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule everyPackageSaysWhatMayBeNull =
            classes().that().resideInAPackage("id.mentas..").should(beNullMarked());

    /** Lists of what each wall allows, and of what it still lets through. */
    private static final Path LISTS = Path.of("src/test/resources/architecture");

    private static final Path SOURCES = Path.of("src/main/java");

    @ArchTest
    static void arrowsBetweenRoomsStandInTheTable(JavaClasses classes) {
        assertThat(RoomArrows.of("id.mentas", LISTS.resolve("arrows.txt")).violations(classes))
                .isEmpty();
    }

    @ArchTest
    static void aTableIsNamedInSqlInItsOwnRoomOnly(JavaClasses classes) {
        TablesInSql tables = TablesInSql.of(LISTS.resolve("tables.txt"), LISTS.resolve("foreign-tables.txt"));

        assertThat(tables.unplaced(Path.of("src/main/resources/db/migration"))).isEmpty();
        assertThat(tables.violations(SOURCES, "id.mentas")).isEmpty();
    }

    @ArchTest
    static void aMigrationLiesInTheFolderOfTheRoomWhoseTablesItChanges(JavaClasses classes) {
        assertThat(MigrationRules.violations(Path.of("src/main/resources/db/migration"), SOURCES.resolve("id/mentas")))
                .isEmpty();
    }

    @ArchTest
    static void aTemplateIncludesFragmentsOfItsOwnRoomOrOfWeb(JavaClasses classes) {
        assertThat(TemplateFragments.withoutExceptions().violations(Path.of("src/main/resources/templates")))
                .isEmpty();
    }

    @ArchTest
    static void noPackageOutgrowsAReader(JavaClasses classes) {
        assertThat(PackageSizes.of(40, LISTS.resolve("large-packages.txt")).violations(SOURCES))
                .isEmpty();
    }

    private static ArchCondition<JavaClass> beNullMarked() {
        return new ArchCondition<>("be in a null-marked package") {
            @Override
            public void check(JavaClass room, ConditionEvents events) {
                if (!room.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                    events.add(SimpleConditionEvent.violated(room, room.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }

    private static String[] rooms() {
        return STAGES.stream().map(stage -> "id.mentas." + stage + "..").toArray(String[]::new);
    }
}
