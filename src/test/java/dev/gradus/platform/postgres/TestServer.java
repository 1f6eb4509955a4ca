package dev.gradus.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/**
 * The server of a test run: the one {@code GRADUS_DATABASE_URL} names, whose user may create databases, else an embedded
 * one in {@code target/}, which stays there for the next run. That one alone forgoes syncing, for speed.
 */
final class TestServer {

    static final String PREFIX = "gradus_test_";

    private static final Path HOME = ofThisFork("test-postgres");
    private static final AtomicBoolean STOPPED_BY_SPRING = new AtomicBoolean();

    private static @Nullable DatabaseServer running;

    private TestServer() {}

    /** A folder in {@code target/}; the build runs tests in several Java machines at once, each with its own. */
    static Path ofThisFork(String name) {
        return Path.of("target", name + "-" + System.getProperty("gradus.fork", "1"));
    }

    static synchronized DatabaseServer running() {
        DatabaseServer server = running;
        if (server == null) {
            server = started();
            running = server;
        }
        return server;
    }

    /** A connection to the server's own database, from which others are made. */
    static Connection connect() throws SQLException {
        return Servers.connect(running());
    }

    /** Lets the contexts close before the server does. */
    static void stopAfterSpring() {
        if (STOPPED_BY_SPRING.compareAndSet(false, true)) {
            SpringApplication.getShutdownHandlers().add(() -> running().close());
        }
    }

    private static DatabaseServer started() {
        String url = System.getenv("GRADUS_DATABASE_URL");
        if (url != null && !url.isBlank()) {
            return OutsidePostgres.named(
                            url, System.getenv("GRADUS_DATABASE_USER"), System.getenv("GRADUS_DATABASE_PASSWORD"))
                    .reachable();
        }
        EmbeddedPostgres embedded = embedded();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!STOPPED_BY_SPRING.get()) {
                embedded.close();
            }
        }));
        return embedded;
    }

    private static EmbeddedPostgres embedded() {
        try {
            return prepared(EmbeddedPostgres.start(HOME, Durability.NONE_FOR_TESTS, RunAs.ways()));
        } catch (DataFolderInUse e) {
            throw e;
        } catch (DatabaseUnavailable | SQLException e) {
            // Left broken by a run that was cut short: without syncing that may happen, and nothing in it is dear.
            return fromNothing();
        }
    }

    private static EmbeddedPostgres fromNothing() {
        try {
            if (Files.exists(HOME)) {
                PostgresBinaries.deleteTree(HOME);
            }
            return prepared(EmbeddedPostgres.start(HOME, Durability.NONE_FOR_TESTS, RunAs.ways()));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("No database for the tests in " + HOME, e);
        }
    }

    /** Lets the application's user make databases, as an outside server's user may, and drops what was left over. */
    private static EmbeddedPostgres prepared(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.asAdministrator();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role %s createdb".formatted(server.user()));
            String leftovers = Servers.ask(
                    connection, "select datname from pg_database where starts_with(datname, '%s')".formatted(PREFIX));
            for (String name : leftovers.isEmpty() ? new String[0] : leftovers.split(",", -1)) {
                statement.execute("drop database %s with (force)".formatted(name));
            }
            return server;
        } catch (SQLException e) {
            server.close();
            throw e;
        }
    }
}
