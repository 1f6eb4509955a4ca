package dev.gradus.platform.postgres;

import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a Spring context a database and a data folder that nobody else has, and takes them back when it closes. */
public class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase database = TestDatabase.migrated();
        TestServer.stopAfterSpring();
        TestPropertyValues.of(
                        "gradus.home=" + Path.of("target", "test-home", database.name()),
                        "gradus.database.url=" + database.jdbcUrl(),
                        "gradus.database.user=" + database.user(),
                        "gradus.database.password=" + database.password())
                .applyTo(context);
        // Registered before any bean, so destroyed after all of them: the pool is closed by then.
        if (context.getBeanFactory() instanceof DefaultListableBeanFactory beans) {
            beans.registerDisposableBean("testDatabase", database::close);
        }
    }
}
