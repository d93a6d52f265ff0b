package org.tiltmeter.problems;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.tiltmeter.problems", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule knowsNoOtherModule = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.tiltmeter.contracts..",
                    "org.tiltmeter.article..",
                    "org.tiltmeter.nlp..",
                    "org.tiltmeter.gateway..",
                    "org.tiltmeter.ingest..",
                    "org.tiltmeter.analysis..")
            .because("every service uses it, whatever the service is about");

    @ArchTest
    static final ArchRule quotesNoException = noClasses()
            .should()
            .callMethod(Throwable.class, "getMessage")
            .because("a message may hold the client's text or our internals, and all that is written here goes out");
}
