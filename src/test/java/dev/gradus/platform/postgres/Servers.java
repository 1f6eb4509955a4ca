package dev.gradus.platform.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Data folders and second Java machines for the tests of the embedded server. */
final class Servers {

    /** Under the build's folder, where other tests' folders can share the programs' files. */
    private static final Path SHARED = TestServer.ofThisFork("test-postgres-programs");

    private Servers() {}

    /** A folder with the programs already unpacked, which is the slow part and tested once on its own. */
    static Path withPrograms(Path home) throws IOException {
        Path unpacked = PostgresBinaries.unpackedIn(ServerFolder.in(SHARED)).folder();
        Path programs = ServerFolder.in(home).binaries(PostgresBinaries.VERSION);
        if (!copies("-al", unpacked, programs)) { // The temporary folder may be on another disk.
            copy("-a", unpacked, programs);
        }
        return home;
    }

    /** A folder in which the server has run before and was stopped cleanly. */
    static synchronized Path withDatabase(Path home) throws IOException {
        Path used = SHARED.resolve("used");
        if (!Files.exists(used.resolve("postgres/data"))) {
            EmbeddedPostgres.start(withPrograms(used)).close();
        }
        ServerFolder source = ServerFolder.in(used);
        ServerFolder target = ServerFolder.in(withPrograms(home));
        copy("-a", source.data(), target.data());
        copy("-a", source.root().resolve("password"), target.root().resolve("password"));
        return home;
    }

    private static void copy(String how, Path from, Path to) throws IOException {
        if (!copies(how, from, to)) {
            throw new IOException("Could not copy " + from + " to " + to);
        }
    }

    private static boolean copies(String how, Path from, Path to) {
        return ProgramRun.of(List.of("cp", how, from.toString(), to.toString()), Path.of("/"), Duration.ofMinutes(1))
                .succeeded();
    }

    static Connection connect(DatabaseServer server) throws SQLException {
        return server.user().isEmpty()
                ? DriverManager.getConnection(server.jdbcUrl())
                : DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
    }

    static String ask(DatabaseServer server, String query) throws SQLException {
        try (Connection connection = connect(server)) {
            return ask(connection, query);
        }
    }

    static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return String.join(",", values);
        }
    }

    static void run(DatabaseServer server, String statement) throws SQLException {
        try (Connection connection = connect(server);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** Runs a class of this class path in a Java machine of its own, and waits until it prints a line. */
    static Process machine(Consumer<ProcessBuilder> settings, List<String> prefix, Class<?> main, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        settings.accept(builder);
        return builder.start();
    }

    static String firstLine(Process machine) throws IOException {
        BufferedReader reader = machine.inputReader();
        return String.valueOf(reader.readLine());
    }

    static long pidInFile(Path home) throws IOException {
        return Long.parseLong(
                Files.readAllLines(ServerFolder.in(home).pidFile()).getFirst().strip());
    }

    /** Starts the server in the folder, prints its port and data, and stays until killed. */
    static final class StartsAndStays {

        public static void main(String[] arguments) throws Exception {
            EmbeddedPostgres server = EmbeddedPostgres.start(Path.of(arguments[0]));
            run(server, "create table if not exists kept (line text)");
            run(server, "insert into kept values ('acknowledged')");
            System.out.println("ready " + server.port());
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    /** Starts the server, says under which user, and stops it. */
    static final class StartsAndStops {

        public static void main(String[] arguments) throws Exception {
            try (EmbeddedPostgres server = EmbeddedPostgres.start(Path.of(arguments[0]))) {
                System.out.println("ran " + ask(server, "show fsync"));
            } catch (DatabaseUnavailable e) {
                System.out.println(e.sentence());
            }
        }
    }
}
