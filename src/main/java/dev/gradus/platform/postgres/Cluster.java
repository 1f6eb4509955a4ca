package dev.gradus.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The server's data directory: made once, then started by {@code pg_ctl} with settings nobody can edit away. */
record Cluster(ServerFolder folder, PostgresBinaries binaries, RunAs runAs) {

    /** The superuser; the application itself signs in as somebody with fewer rights. */
    static final String ADMINISTRATOR = "postgres";

    private static final Duration INITDB_LIMIT = Duration.ofMinutes(3);

    /** Replaying the log after a crash can take a while; the server is not given up before. */
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private static final long LOG_LIMIT_BYTES = 5_000_000;

    /** For a laptop; written once into {@code postgresql.conf}, where an operator may tune them. */
    private static final Map<String, String> TUNING = Map.of(
            "max_connections", "60",
            "shared_buffers", "128MB",
            "effective_cache_size", "512MB",
            "maintenance_work_mem", "64MB",
            "max_wal_size", "512MB",
            "jit", "off",
            "timezone", "UTC");

    /** Refuses a data directory this server could not read, before anything is touched. */
    static void refuseOtherVersion(ServerFolder folder) throws IOException {
        if (!Files.exists(folder.data())) {
            return;
        }
        Path version = folder.data().resolve("PG_VERSION");
        String found = Files.exists(version) ? Files.readString(version).strip() : "of an unknown version";
        if (!found.equals(PostgresBinaries.MAJOR)) {
            throw new DataFolderOfOtherVersion(folder.home(), found, PostgresBinaries.MAJOR);
        }
    }

    /** Makes the data directory under another name and renames it when whole, so that a half-made one is never used. */
    void createIfMissing(String password) throws IOException {
        if (Files.exists(folder.data())) {
            return;
        }
        Path fresh = folder.root().resolve("data-unfinished");
        if (Files.exists(fresh)) {
            PostgresBinaries.deleteTree(fresh);
        }
        Files.createDirectory(fresh);
        runAs.give(fresh);
        Path secret = folder.secretFile("initdb-", password);
        try {
            runAs.give(secret);
            refuseFailure(runAs.run(initdb(fresh, secret), folder, INITDB_LIMIT), "could not be set up");
        } finally {
            Files.deleteIfExists(secret);
        }
        Files.move(fresh, folder.data(), StandardCopyOption.ATOMIC_MOVE);
        ServerFolder.sync(folder.root());
    }

    void start(int port, Durability durability) throws IOException {
        if (Files.exists(folder.logFile()) && Files.size(folder.logFile()) > LOG_LIMIT_BYTES) {
            Files.move(folder.logFile(), folder.log().resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> command = List.of(
                binaries.program("pg_ctl"),
                "start",
                "--silent",
                "--wait",
                "--timeout=" + START_LIMIT.toSeconds(),
                "--pgdata=" + folder.data(),
                "--log=" + folder.logFile(),
                "--options=" + settings(port, durability));
        refuseFailure(runAs.run(command, folder, START_LIMIT.plusSeconds(10)), "did not start");
    }

    private List<String> initdb(Path target, Path secret) {
        List<String> command = new ArrayList<>(List.of(
                binaries.program("initdb"),
                "--pgdata=" + target,
                "--username=" + ADMINISTRATOR,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums"));
        TUNING.forEach((name, value) -> command.add("--set=" + name + "=" + value));
        return command;
    }

    /** The command line outranks {@code postgresql.conf} and {@code ALTER SYSTEM}: these hold whatever is edited. */
    private static String settings(int port, Durability durability) {
        List<String> settings = new ArrayList<>();
        Stream.of("fsync", "synchronous_commit", "full_page_writes")
                .forEach(name -> settings.add(name + "=" + durability.setting()));
        settings.add("listen_addresses=127.0.0.1");
        settings.add("port=" + port);
        settings.add("unix_socket_directories=");
        settings.add("password_encryption=scram-sha-256");
        return "-c " + String.join(" -c ", settings);
    }

    private void refuseFailure(ProgramRun run, String what) {
        if (run.succeeded()) {
            return;
        }
        String log = lastLogLines();
        String known = DataFolderNotUsable.knownReason(folder.home(), run.output() + log);
        if (known != null) {
            throw new DataFolderNotUsable(known, null);
        }
        throw new PostgresNotStarted("The embedded PostgreSQL in %s %s: %s (its log: %s)."
                .formatted(folder.root(), what, reason(run.output() + "\n" + log), folder.logFile()));
    }

    /** The server's own word for what went wrong, else the last thing said. */
    private static String reason(String output) {
        List<String> lines = output.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.stream()
                .filter(line -> line.contains("FATAL:") || line.contains("error:"))
                .reduce((first, second) -> second)
                .map(line -> line.substring(line.indexOf(": ") + 1).strip())
                .orElse(lines.isEmpty() ? "no reason given" : lines.getLast());
    }

    private String lastLogLines() {
        try (Stream<String> lines = Files.lines(folder.logFile())) {
            List<String> all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - 20), all.size()));
        } catch (IOException e) {
            return "";
        }
    }
}
