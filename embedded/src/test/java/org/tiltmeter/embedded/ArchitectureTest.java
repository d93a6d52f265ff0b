package org.tiltmeter.embedded;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.tiltmeter.embedded", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theBackEndKnowsNothingOfTests = noClasses()
            .that()
            .resideInAPackage("org.tiltmeter.embedded")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.tiltmeter.embedded.testing..", "io.quarkus..", "org.testcontainers..")
            .because("./tiltmeter up runs it without a test framework and without containers");
}
