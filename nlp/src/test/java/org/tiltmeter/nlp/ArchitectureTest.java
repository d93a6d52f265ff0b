package org.tiltmeter.nlp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;

@AnalyzeClasses(packages = "org.tiltmeter.nlp", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule KNOWS_NO_FRAMEWORK_AND_NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "java.net..", "java.sql..", "org.tiltmeter.contracts..")
            .because(
                    "the engine turns text into a reading and nothing else, so that it can run anywhere and be tested anywhere");

    @ArchTest
    static final ArchRule KNOWS_NO_CLOCK = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("the same text under the same method version gives identical bytes whenever it is read");

    @ArchTest
    static final ArchRule SENTENCES_KNOW_NOTHING_ABOVE_THEM = noClasses()
            .that()
            .resideInAPackage("org.tiltmeter.nlp.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.tiltmeter.nlp.sourcing..", "org.tiltmeter.nlp.actors..", "org.tiltmeter.nlp.language..")
            .because("everything that is found points back to sentences and tokens, never the other way");
}
