package dev.gradus.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PostgreSQL refuses to be root; Gradus runs as root all the same, and as anybody else. */
class EmbeddedPostgresUserTests {

    @TempDir
    Path temp;

    static Stream<RunAs> waysDownFromRoot() {
        return Stream.of(RunAs.user("nobody"), RunAs.login("nobody"), RunAs.namespace());
    }

    @ParameterizedTest
    @MethodSource("waysDownFromRoot")
    void rootStepsDown(RunAs way) throws Exception {
        assumeRoot();
        assumeTrue(works(way), "this system forbids " + way.prefix().getFirst());
        Path home = Servers.withPrograms(reachableByAll());
        try (EmbeddedPostgres server = EmbeddedPostgres.start(home, Durability.FULL, List.of(way))) {
            assertThat(server.process().info().user()).contains(way.owner());
            assertThat(Servers.ask(server, "show fsync")).isEqualTo("on");
        }
    }

    @Test
    void theNextStartMayStepDownAnotherWay() throws Exception {
        assumeRoot();
        Path home = Servers.withPrograms(reachableByAll());
        for (RunAs way : RunAs.ways().reversed()) {
            if (works(way)) {
                EmbeddedPostgres.start(home, Durability.FULL, List.of(way)).close();
            }
        }
    }

    @Test
    void aFolderOnlyRootCanReachIsServedThroughANamespace() throws Exception {
        assumeRoot();
        assumeTrue(works(RunAs.namespace()), "this system forbids user namespaces");
        Path closed = Files.createDirectory(
                temp.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (EmbeddedPostgres server = EmbeddedPostgres.start(Servers.withPrograms(closed.resolve("home")))) {
            assertThat(Servers.ask(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void whenRootCannotStepDownItIsToldWhatToDo() throws Exception {
        assumeRoot();
        Path home = Servers.withPrograms(temp.resolve("home"));
        List<RunAs> none = List.of(RunAs.user("no-such-user"), new RunAs(List.of("no-such-program"), "nobody"));
        assertThatThrownBy(() -> EmbeddedPostgres.start(home, Durability.FULL, none))
                .isInstanceOf(PostgresNotStarted.class)
                .hasMessageStartingWith("PostgreSQL refuses to run as root")
                .hasMessageContaining("GRADUS_HOME");
    }

    @Test
    void anOrdinaryUserStartsIt() throws Exception {
        List<String> prefix = isRoot() ? List.of("unshare", "--user", "--map-user=65534") : List.of();
        Path home = Servers.withPrograms(temp.resolve("home"));
        Process machine = Servers.machine(settings -> {}, prefix, Servers.StartsAndStops.class, home.toString());
        String said = Servers.firstLine(machine);
        assertThat(machine.waitFor()).isZero();
        assumeTrue(!said.startsWith("unshare:"), "this system forbids user namespaces");
        assertThat(said).isEqualTo("ran on");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamedInASentence() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "not a folder");
        assertThatThrownBy(() -> EmbeddedPostgres.start(file))
                .isInstanceOf(DataFolderNotUsable.class)
                .hasMessage(
                        "The data folder %s cannot be made because a file is in its place: name another folder with GRADUS_HOME."
                                .formatted(file));
        assertThatThrownBy(() -> EmbeddedPostgres.start(Path.of("/proc/gradus")))
                .isInstanceOf(DataFolderNotUsable.class)
                .hasMessage("The data folder /proc/gradus cannot be made there: name another folder with GRADUS_HOME.");
    }

    @Test
    void aFullDiskIsNamedInASentence() throws Exception {
        assumeRoot();
        Path small = Files.createDirectory(temp.resolve("small"));
        assumeTrue(sh("mount -t tmpfs -o size=30m none " + small), "this system forbids mounts");
        try {
            assertThatThrownBy(() -> EmbeddedPostgres.start(small))
                    .isInstanceOf(DataFolderNotUsable.class)
                    .hasMessageContaining("is full");
            assertThat(sh("mount -o remount,size=100m " + small)).isTrue();
            assertThatThrownBy(() -> EmbeddedPostgres.start(small))
                    .isInstanceOf(DataFolderNotUsable.class)
                    .hasMessageContaining("is full");
            assertThat(sh("mount -o remount,size=400m " + small)).isTrue();
            EmbeddedPostgres.start(small).close();
        } finally {
            sh("umount " + small);
        }
    }

    private boolean works(RunAs way) {
        return way.run(List.of("true"), ServerFolder.in(temp), Duration.ofMinutes(1))
                .succeeded();
    }

    private static boolean sh(String command) {
        return ProgramRun.of(List.of("sh", "-c", command), Path.of("/"), Duration.ofMinutes(1))
                .succeeded();
    }

    private Path reachableByAll() throws IOException {
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        return temp.resolve("home");
    }

    private static void assumeRoot() {
        assumeTrue(isRoot(), "only root has to step down");
    }

    private static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }
}
