package org.tiltmeter.analysis;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tiltmeter.embedded.testing.BackendResource;

/** A test of the whole service on a real PostgreSQL and a real Kafka. */
@QuarkusTest
@QuarkusTestResource(value = BackendResource.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AnalysisTest {}
