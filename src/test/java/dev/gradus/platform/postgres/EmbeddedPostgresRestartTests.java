package dev.gradus.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the next start finds: a clean folder, a killed server, a server that lives on, somebody else's process. */
class EmbeddedPostgresRestartTests {

    @TempDir
    Path temp;

    private final List<Process> started = new ArrayList<>();
    private Path home;

    @BeforeEach
    void unpack() throws IOException {
        home = Servers.withDatabase(temp.resolve("home"));
    }

    @AfterEach
    void leaveNothingRunning() throws Exception {
        started.forEach(Process::destroyForcibly);
        Path pidFile = ServerFolder.in(home).pidFile();
        if (Files.exists(pidFile)) {
            ServerFolder folder = ServerFolder.in(home);
            new LeftoverServer(folder, PostgresBinaries.unpackedIn(folder)).clear();
        }
    }

    @Test
    void aSecondStartFindsTheData() throws Exception {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(home)) {
            Servers.run(first, "create table kept as select 'text' as line");
        }
        try (EmbeddedPostgres second = EmbeddedPostgres.start(home)) {
            assertThat(Servers.ask(second, "select line from kept")).isEqualTo("text");
        }
    }

    @Test
    void closingStopsTheServerWhileClientsAreStillConnected() throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.start(home);
        try (Connection lingering = Servers.connect(server)) {
            Instant before = Instant.now();
            server.close();
            server.close();
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(25));
            assertThat(Postmaster.runs(server.process())).isFalse();
            assertThat(lingering.isValid(1)).isFalse();
        }
        assertThat(Files.readString(ServerFolder.in(home).logFile())).contains("database system is shut down");
    }

    @Test
    void theServerOfAKilledGradusIsStoppedAndItsDataKept() throws Exception {
        Process killed = machine(Servers.StartsAndStays.class);
        assertThat(Servers.firstLine(killed)).startsWith("ready ");
        ProcessHandle orphan = ProcessHandle.of(Servers.pidInFile(home)).orElseThrow();
        kill(killed.toHandle());
        assertThat(orphan.isAlive()).isTrue();

        try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
            assertThat(Postmaster.runs(orphan)).isFalse();
            assertThat(server.process()).isNotEqualTo(orphan);
            assertThat(Servers.ask(server, "select line from kept")).isEqualTo("acknowledged");
        }
    }

    @Test
    void afterEverythingWasKilledTheAcknowledgedIsStillThere() throws Exception {
        Process killed = machine(Servers.StartsAndStays.class);
        assertThat(Servers.firstLine(killed)).startsWith("ready ");
        ProcessHandle server = ProcessHandle.of(Servers.pidInFile(home)).orElseThrow();
        kill(killed.toHandle());
        kill(server);
        assertThat(ServerFolder.in(home).pidFile()).exists();

        try (EmbeddedPostgres next = EmbeddedPostgres.start(home)) {
            assertThat(Servers.ask(next, "select line from kept")).isEqualTo("acknowledged");
        }
    }

    @Test
    void anUnrelatedProcessThatGotTheOldNumberLivesOn() throws Exception {
        Process bystander = new ProcessBuilder("sleep", "600").start();
        started.add(bystander);
        writePidFile(Long.toString(bystander.pid()));

        try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
            assertThat(Servers.ask(server, "select 1")).isEqualTo("1");
            assertThat(bystander.isAlive()).isTrue();
        }
        assertThat(bystander.isAlive()).isTrue();
    }

    @Test
    void aPidFileOfNoProcessOrCutShortIsInNobodysWay() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        assertThat(gone.waitFor()).isZero();
        for (String pid : List.of(Long.toString(gone.pid()), "", "half a li")) {
            writePidFile(pid);
            try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
                assertThat(Servers.ask(server, "select 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void aFolderMadeByAnotherMajorVersionIsRefusedUntouched() throws Exception {
        Path version = home.resolve("postgres/data/PG_VERSION");
        Files.writeString(version, "17\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                .isInstanceOf(DataFolderOfOtherVersion.class)
                .hasMessage("The data folder %s was made by PostgreSQL 17, but this Gradus brings PostgreSQL 18:"
                                .formatted(home.toRealPath())
                        + " start the Gradus that made it, or name another folder with GRADUS_HOME.");
        Files.writeString(version, "18\n");
        EmbeddedPostgres.start(home).close();
    }

    @Test
    void aStartCutShortInTheMiddleOfMakingTheDatabaseIsMadeGoodByTheNext() throws Exception {
        Path root = Servers.withPrograms(temp.resolve("fresh")).resolve("postgres");
        Files.createDirectories(root.resolve("data-unfinished/base"));
        Files.createDirectories(root.resolve("unpacking-18.6.0/bin"));
        Files.createDirectories(root.resolve("bin-18.1.0/bin"));
        try (EmbeddedPostgres server = EmbeddedPostgres.start(temp.resolve("fresh"))) {
            assertThat(Servers.ask(server, "select 1")).isEqualTo("1");
        }
        assertThat(root).isDirectoryNotContaining("glob:**unfinished").isDirectoryNotContaining("glob:**bin-18.1.0");
    }

    @Test
    void aLostPasswordFileIsNamed() throws Exception {
        Files.delete(home.resolve("postgres/password"));
        assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                .isInstanceOf(DataFolderNotUsable.class)
                .hasMessageContaining("postgres/password");
    }

    private void writePidFile(String pid) throws IOException {
        ServerFolder folder = ServerFolder.in(home);
        Files.writeString(folder.pidFile(), pid + "\n" + folder.data() + "\n1700000000\n5432\n\n127.0.0.1\n");
    }

    private Process machine(Class<?> main) throws IOException {
        Process process = Servers.machine(settings -> {}, List.of(), main, home.toString());
        started.add(process);
        return process;
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        await().atMost(Duration.ofMinutes(1)).until(() -> !Postmaster.runs(process));
    }
}
