package dev.gradus.demo;

import dev.gradus.testing.IntegrationTest;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A test in the demo school, whose server and database its classes share: each makes what it changes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@IntegrationTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gradus.demo.enabled=true", "gradus.demo.password=" + DemoPeople.PASSWORD})
@interface DemoSchoolTest {}
