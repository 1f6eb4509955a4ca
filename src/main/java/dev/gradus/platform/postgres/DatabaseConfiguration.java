package dev.gradus.platform.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Chooses the server and pools connections to it. The pool is made from the server's bean, so Spring closes the pool
 * first and stops the server last, after everything that still wrote.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseConfiguration.Settings.class)
class DatabaseConfiguration {

    /** A laptop's embedded server allows 60; a request holds a connection only while it talks to the database. */
    private static final int CONNECTIONS = 20;

    private static final int IDLE_CONNECTIONS = 2;

    private static final long MILLIS_TO_WAIT_FOR_A_CONNECTION = 10_000;

    /**
     * The outside server, when one is named; a blank value is the same as none.
     *
     * @param join whether to share the embedded server of a Gradus that runs on the folder already: right for a command
     *     that comes and goes, wrong for a second Gradus that stays
     */
    @ConfigurationProperties("gradus.database")
    record Settings(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password,
            @DefaultValue("false") boolean join) {}

    @Bean
    DatabaseServer databaseServer(@Value("${gradus.home:data}") Path home, Settings settings) {
        String url = settings.url();
        if (url != null && !url.isBlank()) {
            return OutsidePostgres.named(url.strip(), settings.user(), settings.password())
                    .reachable();
        }
        return settings.join() ? EmbeddedPostgres.startOrJoin(home) : EmbeddedPostgres.start(home);
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
        // Else a refused row, with whatever is in it, stands in the exception's message and so in the log.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }
}
