package org.tiltmeter.system;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.tiltmeter.system")
class ArchitectureTest {

    @ArchTest
    static final ArchRule OUTSIDE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.tiltmeter.ingest..",
                    "org.tiltmeter.analysis..",
                    "org.tiltmeter.gateway..",
                    "org.tiltmeter.outbox..",
                    "org.tiltmeter.problems..",
                    "org.tiltmeter.nlp..")
            .because("the suite is judged from outside: by its HTTP interface, its topics and its processes");
}
