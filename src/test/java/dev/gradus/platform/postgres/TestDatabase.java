package dev.gradus.platform.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * A database of a test's own, cloned in milliseconds from one that was migrated once in this run. Migrating anew each
 * run keeps the template true to the migrations whatever branch was tested before.
 */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static @Nullable String template;

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** With all of Gradus's tables, empty. */
    public static TestDatabase migrated() {
        return copyOf(template());
    }

    /** Without any table. */
    public static TestDatabase empty() {
        return copyOf("template0");
    }

    public String name() {
        return name;
    }

    public String jdbcUrl() {
        String server = TestServer.running().jdbcUrl();
        int query = server.indexOf('?');
        String address = query < 0 ? server : server.substring(0, query);
        return address.substring(0, address.lastIndexOf('/') + 1) + name + (query < 0 ? "" : server.substring(query));
    }

    public String user() {
        return TestServer.running().user();
    }

    public String password() {
        return TestServer.running().password();
    }

    /** Drops the database, with whoever is still connected. */
    @Override
    public void close() {
        execute("drop database if exists %s with (force)".formatted(name));
    }

    private static synchronized String template() {
        String made = template;
        if (made == null) {
            TestDatabase fresh = empty();
            Flyway.configure()
                    .dataSource(fresh.jdbcUrl(), fresh.user(), fresh.password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            if (TestServer.running() instanceof OutsidePostgres) {
                Runtime.getRuntime().addShutdownHook(new Thread(fresh::close));
            }
            made = fresh.name();
            template = made;
        }
        return made;
    }

    private static TestDatabase copyOf(String source) {
        String name = TestServer.PREFIX + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        execute("create database %s template %s strategy file_copy".formatted(name, source));
        return new TestDatabase(name);
    }

    private static void execute(String sql) {
        try (Connection connection = TestServer.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The test server refused: " + sql, e);
        }
    }
}
