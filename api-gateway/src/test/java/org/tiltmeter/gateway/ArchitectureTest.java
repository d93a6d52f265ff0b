package org.tiltmeter.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;

@AnalyzeClasses(packages = "org.tiltmeter.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule knowsTheServicesByTheirApiAlone = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.tiltmeter.ingest..",
                    "org.tiltmeter.analysis..",
                    "org.tiltmeter.nlp..",
                    "org.tiltmeter.contracts..",
                    "org.tiltmeter.outbox..")
            .because("the gateway is released apart from the services, and its records are the public API");

    @ArchTest
    static final ArchRule storesReportsAlone = noClasses()
            .that()
            .resideOutsideOfPackage("..gateway.reports..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "jakarta.persistence..", "org.quartz..")
            .because("each datum lives in the service that owns it");

    @ArchTest
    static final ArchRule featuresHaveNoCycles = slices().matching("org.tiltmeter.gateway.(*)..")
            .should()
            .beFreeOfCycles()
            .because("the way through the gateway is read off its packages");

    @ArchTest
    static final ArchRule pagesOfComparisonsAreFunctionsOfTheRun = noClasses()
            .that()
            .resideInAPackage("..gateway.reportpage..")
            .and()
            .haveSimpleNameNotEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "java.net.http..")
            .orShould()
            .callMethod(Instant.class, "now")
            .because("a page that is made twice of one run is the same, to the byte");

    @ArchTest
    static final ArchRule theGrammarKnowsNoFeature = noClasses()
            .that()
            .resideInAnyPackage("..gateway.lists..", "..gateway.upstream..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..gateway.articles..",
                    "..gateway.readings..",
                    "..gateway.measures..",
                    "..gateway.actors..",
                    "..gateway.outlets..",
                    "..gateway.batch..")
            .because("every feature stands on it");
}
