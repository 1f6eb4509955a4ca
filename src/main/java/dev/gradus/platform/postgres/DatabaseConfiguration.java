package dev.gradus.platform.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Chooses the server and pools connections to it. The pool is made from the server's bean, so Spring closes the pool
 * first and stops the server last, after everything that still wrote.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseConfiguration.Outside.class)
class DatabaseConfiguration {

    /** A laptop's embedded server allows 60; a request holds a connection only while it talks to the database. */
    private static final int CONNECTIONS = 20;

    private static final int IDLE_CONNECTIONS = 2;

    private static final long MILLIS_TO_WAIT_FOR_A_CONNECTION = 10_000;

    /** The outside server, when one is named; a blank value is the same as none. */
    @ConfigurationProperties("gradus.database")
    record Outside(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password) {}

    @Bean
    DatabaseServer databaseServer(@Value("${gradus.home:data}") Path home, Outside outside) {
        String url = outside.url();
        return url == null || url.isBlank()
                ? EmbeddedPostgres.start(home)
                : OutsidePostgres.named(url.strip(), outside.user(), outside.password())
                        .reachable();
    }

    @Bean
    HikariDataSource dataSource(DatabaseServer server) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("gradus");
        pool.setJdbcUrl(server.jdbcUrl());
        if (!server.user().isEmpty()) {
            pool.setUsername(server.user());
            pool.setPassword(server.password());
        }
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(IDLE_CONNECTIONS);
        pool.setConnectionTimeout(MILLIS_TO_WAIT_FOR_A_CONNECTION);
        pool.addDataSourceProperty("ApplicationName", "gradus");
        return pool;
    }
}
