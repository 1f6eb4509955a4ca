package dev.gradus.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds while the server runs, on a folder whose name needs quoting everywhere. */
class EmbeddedPostgresTests {

    @TempDir
    static Path temp;

    private static Path home;
    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        home = Servers.withPrograms(temp.resolve("a school's 数据 folder"));
        server = EmbeddedPostgres.start(home);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"})
    void aCommitIsOnTheDiskBeforeItIsAcknowledged(String setting) throws SQLException {
        assertThat(Servers.ask(server, "show " + setting)).isEqualTo("on");
    }

    @Test
    void editingTheConfigurationCannotTurnDurabilityOff() throws SQLException {
        try (Connection connection = server.asAdministrator();
                var statement = connection.createStatement()) {
            statement.execute("alter system set fsync = off");
            statement.execute("select pg_reload_conf()");
            assertThat(Servers.ask(connection, "select setting || ' ' || source from pg_settings where name = 'fsync'"))
                    .isEqualTo("on command line");
            statement.execute("alter system reset fsync");
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        for (String user : List.of(server.user(), Cluster.ADMINISTRATOR)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), user, "guessed"))
                    .isInstanceOf(SQLException.class)
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo("28P01");
        }
    }

    @Test
    void everyWayInAsksForAPasswordByScram() throws SQLException {
        try (Connection connection = server.asAdministrator()) {
            assertThat(Servers.ask(connection, "select distinct auth_method from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            assertThat(Servers.ask(
                            connection, "select distinct left(rolpassword, 14) from pg_authid where rolcanlogin"))
                    .isEqualTo("SCRAM-SHA-256$");
        }
    }

    @Test
    void theApplicationIsNotASuperuser() throws SQLException {
        assertThat(Servers.ask(server, "select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void onlyThisMachineCanConnect() throws Exception {
        assertThat(Servers.ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
        try (Connection connection = server.asAdministrator()) {
            assertThat(Servers.ask(connection, "show unix_socket_directories")).isEmpty();
        }
        for (NetworkInterface card : NetworkInterface.networkInterfaces().toList()) {
            for (var address : card.inetAddresses()
                    .filter(each -> !each.isLoopbackAddress())
                    .toList()) {
                assertThatThrownBy(() -> {
                            try (Socket socket = new Socket()) {
                                socket.connect(new InetSocketAddress(address, server.port()), 2_000);
                            }
                        })
                        .as("%s", address)
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void thePasswordIsRandomAndOnlyItsOwnerCanReadIt() throws IOException {
        Path file = home.resolve("postgres/password");
        assertThat(Files.readString(file)).hasSize(32).isEqualTo(server.password());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(home.resolve("postgres")).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void theDatabaseSortsTheSameOnEveryMachine() throws SQLException {
        assertThat(Servers.ask(
                        server,
                        "select pg_encoding_to_char(encoding) || ' ' || datlocprovider::text || ' ' || datlocale"
                                + " from pg_database where datname = 'gradus'"))
                .isEqualTo("UTF8 b C.UTF-8");
        assertThat(Servers.ask(server, "select upper('água 水')")).isEqualTo("ÁGUA 水");
    }

    @Test
    void theServerIsOfTheVersionItsFolderIsNamedAfter() throws IOException, SQLException {
        assertThat(PostgresBinaries.VERSION).startsWith(Servers.ask(server, "show server_version"));
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<postgres-binaries.version>" + PostgresBinaries.VERSION + "<");
    }

    @Test
    void aSecondStartFromTheSameProgramIsRefusedAndTheFirstKeepsItsHold() throws Exception {
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                    .isInstanceOf(DataFolderInUse.class)
                    .hasMessageContaining("already in use by this very process");
        }
        assertAnotherGradusIsRefused();
    }

    @Test
    void aSecondGradusOnTheSameFolderIsToldSoInOneSentence() throws Exception {
        assertAnotherGradusIsRefused();
        assertThat(Servers.ask(server, "select 1")).isEqualTo("1");
    }

    private static void assertAnotherGradusIsRefused() throws Exception {
        Process second = Servers.machine(settings -> {}, List.of(), Servers.StartsAndStops.class, home.toString());
        assertThat(Servers.firstLine(second))
                .isEqualTo("The data folder %s is already in use by another Gradus (process %d):"
                                .formatted(
                                        home.toRealPath(),
                                        ProcessHandle.current().pid())
                        + " stop that one first, or name another folder with GRADUS_HOME.");
        assertThat(second.waitFor()).isZero();
    }
}
