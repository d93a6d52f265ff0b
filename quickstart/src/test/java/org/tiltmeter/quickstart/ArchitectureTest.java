package org.tiltmeter.quickstart;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.tiltmeter.quickstart", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theServicesAreProcessesAndNotClasses = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.tiltmeter.ingest..", "org.tiltmeter.analysis..", "org.tiltmeter.gateway..")
            .because("the launcher knows the services by their jars and their API alone");

    @ArchTest
    static final ArchRule onlyTheDoorKnowsTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.tiltmeter.quickstart.bench",
                    "org.tiltmeter.quickstart.door",
                    "org.tiltmeter.quickstart.reading",
                    "org.tiltmeter.quickstart.runs")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("tests drive the suite without a command line");

    @ArchTest
    static final ArchRule theSuiteKnowsNothingOfWhatIsPrinted = classes()
            .that()
            .resideInAPackage("org.tiltmeter.quickstart.suite")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.tiltmeter.quickstart.suite", "org.tiltmeter.embedded", "java..", "org.jspecify.annotations")
            .because("fault tests start and kill its parts from elsewhere");
}
