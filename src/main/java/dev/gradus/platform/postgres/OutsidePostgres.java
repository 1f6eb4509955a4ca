package dev.gradus.platform.postgres;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A server that somebody else runs, named by {@code GRADUS_DATABASE_URL}: {@code jdbc:postgresql://host:5432/name} with
 * user and password beside it, or the {@code postgres://user:password@host/name} that hosting providers hand out.
 */
public record OutsidePostgres(String jdbcUrl, String user, String password) implements DatabaseServer {

    /** We lean on {@code uuidv7()}, which came with version 18. */
    private static final int OLDEST = 18;

    private static final String SECONDS_TO_CONNECT = "10";

    static OutsidePostgres named(String url, @Nullable String user, @Nullable String password) {
        if (url.startsWith("jdbc:postgresql:")) {
            return new OutsidePostgres(url, user == null ? "" : user, password == null ? "" : password);
        }
        if (url.startsWith("postgres://") || url.startsWith("postgresql://")) {
            return fromUri(url, user, password);
        }
        throw new OutsideDatabaseNotUsable(
                "GRADUS_DATABASE_URL must look like jdbc:postgresql://host:5432/gradus, but it begins with \"%s\"."
                        .formatted(url.substring(0, Math.min(url.length(), url.indexOf(':') + 1))),
                null);
    }

    /** Connects once, so that what is wrong is said in a sentence before a pool fills the console with it. */
    OutsidePostgres reachable() {
        Properties properties = new Properties();
        properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
        properties.setProperty("loginTimeout", SECONDS_TO_CONNECT);
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
        try (Connection connection = DriverManager.getConnection(jdbcUrl, properties);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show server_version_num")) {
            row.next();
            refuseOlder(row.getInt(1) / 10_000);
            return this;
        } catch (SQLException e) {
            throw new OutsideDatabaseNotUsable(sentence(e), e);
        }
    }

    void refuseOlder(int major) {
        if (major < OLDEST) {
            throw new OutsideDatabaseNotUsable(
                    "The database at %s is PostgreSQL %d, but Gradus needs PostgreSQL %d or newer."
                            .formatted(address(), major, OLDEST),
                    null);
        }
    }

    private String sentence(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith("28")) {
            return "The database at %s refuses user \"%s\": check GRADUS_DATABASE_USER and GRADUS_DATABASE_PASSWORD."
                    .formatted(address(), user);
        }
        if (state.equals("3D000")) {
            return "The server at %s has no such database: create it, or correct GRADUS_DATABASE_URL."
                    .formatted(address());
        }
        if (state.startsWith("08")) {
            return "No database answers at %s: start it, or correct GRADUS_DATABASE_URL.".formatted(address());
        }
        return "The database at %s cannot be used: %s.".formatted(address(), e.getMessage());
    }

    /** The address without its parameters, which may hold a password. */
    private String address() {
        return jdbcUrl.split("\\?", 2)[0];
    }

    private static OutsidePostgres fromUri(String url, @Nullable String user, @Nullable String password) {
        try {
            URI uri = URI.create(url);
            String[] signIn = uri.getRawUserInfo() == null
                    ? new String[0]
                    : uri.getRawUserInfo().split(":", 2);
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return new OutsidePostgres(
                    "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                    user != null ? user : decoded(signIn, 0),
                    password != null ? password : decoded(signIn, 1));
        } catch (IllegalArgumentException e) {
            throw new OutsideDatabaseNotUsable(
                    "GRADUS_DATABASE_URL is not a valid address: write it as jdbc:postgresql://host:5432/gradus.", e);
        }
    }

    private static String decoded(String[] parts, int index) {
        return index < parts.length ? URLDecoder.decode(parts[index].replace("+", "%2B"), StandardCharsets.UTF_8) : "";
    }

    @Override
    public void close() {
        // Whoever started it stops it.
    }

    @Override
    public String toString() {
        return "PostgreSQL at " + address();
    }
}
