package org.tiltmeter.outbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.tiltmeter.outbox", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theOutboxKnowsNoEvent = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.tiltmeter.contracts..", "org.tiltmeter.article..")
            .because("it carries whatever a service says");

    @ArchTest
    static final ArchRule onlyAddingIsPublic = classes()
            .that()
            .arePublic()
            .should()
            .haveSimpleName("Outbox")
            .orShould()
            .haveSimpleName("OutboxEvent")
            .because("a service adds events and leaves the rest to the relay");
}
