package org.tiltmeter.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;

@AnalyzeClasses(packages = "org.tiltmeter.ingest", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> ENTITIES =
            DescribedPredicate.describe("entities", type -> type.isAnnotatedWith(Entity.class));

    @ArchTest
    static final ArchRule featuresHaveNoCycles = slices().matching("org.tiltmeter.ingest.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature is read, and changed, without those that build on it");

    @ArchTest
    static final ArchRule entitiesStayInTheStore = noClasses()
            .that()
            .resideOutsideOfPackage("..store..")
            .should()
            .dependOnClassesThat(ENTITIES)
            .because("a column must be free to change without changing what callers see");

    @ArchTest
    static final ArchRule entitiesAreInNoResourcesSignature = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should()
            .notHaveRawReturnType(ENTITIES)
            .because("what is stored is not what is promised");

    @ArchTest
    static final ArchRule readingASubmissionNeedsNoDatabase = noClasses()
            .that()
            .resideInAPackage("..submission..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "jakarta.ws.rs..", "io.quarkus..", "java.sql..", "..store..")
            .because("what an article is must not depend on where it is kept or how it came");

    @ArchTest
    static final ArchRule onlyTheAnnouncerSpeaksTheContract = noClasses()
            .that()
            .resideOutsideOfPackage("..announcement..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.tiltmeter.contracts..", "org.tiltmeter.outbox..")
            .because("events are the service's edge, not its model");

    @ArchTest
    static final ArchRule theTimeOfDayIsHandedIn = noClasses()
            .that()
            .doNotHaveSimpleName("ServiceClock")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .because("tests and replays choose the time");
}
