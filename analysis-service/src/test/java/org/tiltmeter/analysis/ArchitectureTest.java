package org.tiltmeter.analysis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;

@AnalyzeClasses(packages = "org.tiltmeter.analysis", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FACTS_KNOW_NO_FRAMEWORK = classes()
            .that()
            .resideInAPackage("..analysis.facts..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.tiltmeter.article..",
                    "org.tiltmeter.nlp..",
                    "org.tiltmeter.analysis.facts..")
            .because("what is counted must be checkable without starting anything");

    @ArchTest
    static final ArchRule EVENTS_ARE_KNOWN_AT_THE_EDGE_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages("..analysis.intake..", "..analysis.outgoing..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.tiltmeter.contracts..")
            .because("a new version of an event should change the intake and the way out, nothing between");

    @ArchTest
    static final ArchRule ENTITIES_STAY_INSIDE = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should(new UseAnEntity())
            .because("the API must not change when a table does");

    @ArchTest
    static final ArchRule ONLY_THE_WAY_OUT_KNOWS_THE_OUTBOX = noClasses()
            .that()
            .resideOutsideOfPackage("..analysis.outgoing..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.tiltmeter.outbox..")
            .because("what leaves the service should be found in one place");

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_GO_ROUND_IN_CIRCLES = slices().matching("org.tiltmeter.analysis.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature that needs another can then be read after it");

    private static final class UseAnEntity extends ArchCondition<JavaMethod> {

        UseAnEntity() {
            super("use an entity in its signature");
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean uses =
                    method.getAllInvolvedRawTypes().stream().anyMatch(type -> type.isAnnotatedWith(Entity.class));
            events.add(new SimpleConditionEvent(
                    method, uses, method.getFullName() + (uses ? " uses" : " does not use") + " an entity"));
        }
    }
}
