package dev.gradus.hints;

import dev.gradus.grading.Grader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** One grader for all; its word data is read when somebody first asks, not while the application starts. */
@Configuration(proxyBeanMethods = false)
class GraderConfiguration {

    @Bean
    @Lazy
    Grader grader() {
        return Grader.load();
    }
}
