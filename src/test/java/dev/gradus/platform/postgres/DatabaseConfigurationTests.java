package dev.gradus.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database as the application gets it, and what the console says when it does not. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseConfigurationTests {

    @TempDir
    Path temp;

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @org.springframework.context.annotation.Import(DatabaseConfiguration.class)
    static class OnlyTheDatabase {}

    @Test
    void withoutSettingsTheDatabaseIsMadeAndMigratedInTheDataFolder() throws IOException {
        Path home = Servers.withPrograms(temp.resolve("home"));
        EmbeddedPostgres server;
        try (ConfigurableApplicationContext context = start("--gradus.home=" + home)) {
            server = context.getBean(EmbeddedPostgres.class);
            assertThat(home.resolve("postgres/data/PG_VERSION")).exists();
            assertThat(ask(context, "select one_column from thrown_away")).isEqualTo("migrated");
            assertThat(ask(context, "show synchronous_commit")).isEqualTo("on");
        }
        assertThat(Postmaster.runs(server.process())).isFalse();
        try (ConfigurableApplicationContext context = start("--gradus.home=" + home)) {
            assertThat(ask(context, "select one_column from thrown_away")).isEqualTo("migrated");
        }
    }

    @Test
    void thePoolIsClosedBeforeTheServerStops() throws IOException {
        Path home = Servers.withDatabase(temp.resolve("home"));
        ConfigurableApplicationContext context = start("--gradus.home=" + home);
        HikariDataSource pool = context.getBean(HikariDataSource.class);
        assertThat(context.getBeanFactory().getDependentBeans("databaseServer")).contains("dataSource");
        context.close();
        assertThat(pool.isClosed()).isTrue();
        assertThat(Files.readString(ServerFolder.in(home).logFile()))
                .contains("received fast shutdown request")
                .doesNotContain("terminating connection due to administrator command");
    }

    @Test
    void anOutsideServerIsUsedAndLeftRunning() {
        try (TestDatabase database = TestDatabase.empty()) {
            try (ConfigurableApplicationContext context = startOn(database.jdbcUrl(), database.password())) {
                assertThat(context.getBean(DatabaseServer.class)).isInstanceOf(OutsidePostgres.class);
                assertThat(ask(context, "select current_database()")).isEqualTo(database.name());
                assertThat(ask(context, "select current_setting('application_name')"))
                        .isEqualTo("gradus");
            }
            try (ConfigurableApplicationContext again = startOn(database.jdbcUrl(), database.password())) {
                assertThat(ask(again, "select one_column from thrown_away")).isEqualTo("migrated");
            }
        }
        assertThat(temp.resolve("home")).doesNotExist();
    }

    @Test
    void aCommandJoinsTheServerOfARunningGradusAndLeavesItRunning() throws Exception {
        Path home = Servers.withDatabase(temp.resolve("home"));
        Process other = Servers.machine(settings -> {}, List.of(), Servers.StartsAndStays.class, home.toString());
        try {
            assertThat(Servers.firstLine(other)).startsWith("ready ");
            for (int command = 0; command < 2; command++) {
                try (ConfigurableApplicationContext context = start(
                        "--gradus.home=" + home, "--gradus.database.join=true", "--spring.flyway.enabled=false")) {
                    assertThat(ask(context, "select line from kept")).isEqualTo("acknowledged");
                }
            }
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (ConfigurableApplicationContext context =
                start("--gradus.home=" + home, "--gradus.database.join=true", "--spring.flyway.enabled=false")) {
            assertThat(context.getBean(DatabaseServer.class)).isInstanceOf(EmbeddedPostgres.class);
            assertThat(ask(context, "select line from kept")).isEqualTo("acknowledged");
        }
    }

    @Test
    void aProvidersUrlIsUnderstood() {
        OutsidePostgres server = OutsidePostgres.named(
                "postgres://anna:p%40ss+word@db.example.org:6432/gradus?sslmode=require", null, null);
        assertThat(server.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example.org:6432/gradus?sslmode=require");
        assertThat(server.user()).isEqualTo("anna");
        assertThat(server.password()).isEqualTo("p@ss+word");
        assertThat(server).asString().doesNotContain("p@ss");
    }

    @Test
    void aServerNobodyAnswersAtIsOneSentence(CapturedOutput console) {
        assertOneSentence(
                console,
                "jdbc:postgresql://127.0.0.1:1/gradus?password=hidden",
                "No database answers at jdbc:postgresql://127.0.0.1:1/gradus: start it, or correct GRADUS_DATABASE_URL.");
    }

    @Test
    void anAddressOfAnotherKindIsOneSentence(CapturedOutput console) {
        assertOneSentence(
                console,
                "mysql://localhost/gradus",
                "GRADUS_DATABASE_URL must look like jdbc:postgresql://host:5432/gradus, but it begins with \"mysql:\".");
    }

    @Test
    void aWrongPasswordIsOneSentence(CapturedOutput console) {
        try (TestDatabase database = TestDatabase.empty()) {
            assertThatThrownBy(() -> startOn(database.jdbcUrl(), "wrong")).isInstanceOf(Exception.class);
            assertThat(console.getAll())
                    .contains("refuses user \"" + database.user() + "\": check GRADUS_DATABASE_USER")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aMissingDatabaseIsOneSentence(CapturedOutput console) {
        TestDatabase dropped = TestDatabase.empty();
        dropped.close();
        assertThatThrownBy(() -> startOn(dropped.jdbcUrl(), dropped.password())).isInstanceOf(Exception.class);
        assertThat(console.getAll()).contains("has no such database: create it").doesNotContain("\tat ");
    }

    @Test
    void aServerOlderThanOurOwnIsRefused() {
        OutsidePostgres server = OutsidePostgres.named("jdbc:postgresql://db/gradus", "anna", "secret");
        assertThatThrownBy(() -> server.refuseOlder(17))
                .isInstanceOf(OutsideDatabaseNotUsable.class)
                .hasMessage("The database at jdbc:postgresql://db/gradus is PostgreSQL 17,"
                        + " but Gradus needs PostgreSQL 18 or newer.");
        server.refuseOlder(18);
    }

    @Test
    void aDataFolderInUseIsOneSentenceAndSoIsAnotherVersion(CapturedOutput console) throws IOException {
        Path home = Servers.withDatabase(temp.resolve("home"));
        try (EmbeddedPostgres first = EmbeddedPostgres.start(home)) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(() -> start("--gradus.home=" + home)).isInstanceOf(Exception.class);
        }
        Files.writeString(home.resolve("postgres/data/PG_VERSION"), "19\n");
        Instant before = Instant.now();
        assertThatThrownBy(() -> start("--gradus.home=" + home)).isInstanceOf(Exception.class);
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(25));
        assertThat(linesOf(console))
                .satisfiesExactly(
                        inUse -> assertThat(inUse)
                                .startsWith("Gradus did not start. The data folder %s is already in use by"
                                        .formatted(home.toRealPath())),
                        other -> assertThat(other)
                                .startsWith("Gradus did not start. The data folder %s was made by PostgreSQL 19"
                                        .formatted(home.toRealPath())));
    }

    private void assertOneSentence(CapturedOutput console, String url, String sentence) {
        assertThatThrownBy(() -> startOn(url, "irrelevant")).isInstanceOf(Exception.class);
        assertThat(linesOf(console)).containsExactly("Gradus did not start. " + sentence);
    }

    private static List<String> linesOf(CapturedOutput console) {
        return console.getAll().lines().filter(line -> !line.isBlank()).toList();
    }

    private ConfigurableApplicationContext startOn(String url, String password) {
        return start(
                "--gradus.database.url=" + url,
                "--gradus.database.user=" + TestServer.running().user(),
                "--gradus.database.password=" + password,
                "--gradus.home=" + temp.resolve("home"));
    }

    /** On the embedded server unless the settings name another, whatever server the tests themselves use. */
    private static ConfigurableApplicationContext start(String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("--spring.flyway.locations=classpath:thrown-away-migrations");
        if (all.stream().noneMatch(setting -> setting.startsWith("--gradus.database.url="))) {
            all.add("--gradus.database.url=");
        }
        return new SpringApplicationBuilder(OnlyTheDatabase.class)
                .web(WebApplicationType.NONE)
                .run(all.toArray(String[]::new));
    }

    private static String ask(ConfigurableApplicationContext context, String query) {
        return context.getBean(JdbcClient.class).sql(query).query(String.class).single();
    }
}
