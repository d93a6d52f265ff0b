package org.tiltmeter.stories;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Random;

@AnalyzeClasses(packages = "org.tiltmeter.stories", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule SEES_ONLY_JAVA_AND_THE_TEXT = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "org.tiltmeter.stories..", "org.tiltmeter.article..", "org.jspecify.annotations..")
            .because("the same rules place articles in a database and in a measurement, whatever stores them");

    @ArchTest
    static final ArchRule LEAVES_NOTHING_TO_CHANCE = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .because("where an article belongs is a function of the articles and of what people corrected");

    @ArchTest
    static final ArchRule TEXTS_KNOW_NOTHING_OF_PLACES = noClasses()
            .that()
            .resideInAnyPackage("org.tiltmeter.stories.text..", "org.tiltmeter.stories.wire..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.tiltmeter.stories")
            .because("a signature is a function of one text alone, so that it can be made before anything is locked");
}
