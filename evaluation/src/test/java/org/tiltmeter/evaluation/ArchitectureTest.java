package org.tiltmeter.evaluation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.tiltmeter.evaluation", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule metricsKnowNothingButNumbers = classes()
            .that()
            .resideInAPackage("org.tiltmeter.evaluation.score")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.tiltmeter.evaluation.score", "java..", "org.jspecify.annotations")
            .because("a metric that knew a set or an engine could favour it");

    @ArchTest
    static final ArchRule theYardstickIsNotTheEnginesOwn = noClasses()
            .that()
            .resideInAPackage("org.tiltmeter.evaluation.text")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.tiltmeter.nlp..")
            .because("an engine measured by its own words and sentences would hide its faults there");

    @ArchTest
    static final ArchRule setsDoNotKnowEachOther = slices().matching("org.tiltmeter.evaluation.sets.(*)..")
            .should()
            .notDependOnEachOther()
            .because("a new set is one package, added without touching another");

    @ArchTest
    static final ArchRule onlyTheProgramKnowsTheTerminal = noClasses()
            .that()
            .resideOutsideOfPackage("org.tiltmeter.evaluation")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "me.tongfei..")
            .because("sets, metrics and reports are tested without a command line");

    @ArchTest
    static final ArchRule nothingIsFetched = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.sql..", "jakarta..", "io.quarkus..")
            .because(
                    "the sets are handed over in a folder; their terms forbid more than one of them to be fetched for others");
}
