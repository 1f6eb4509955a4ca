package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code ./gradus} in a checkout of its own, with a Maven and a Java that only write down their calls. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
class LauncherTests {

    private static final String MAVEN = """
            #!/bin/sh
            here=$(dirname "$0")
            case "$*" in *-v) echo "Apache Maven 3.9.11"; exit 0 ;; esac
            echo "$@" >> "$here/maven-calls"
            if [ -f "$here/broken" ]; then echo "[ERROR] Main.java: something is wrong"; exit 1; fi
            mkdir -p "$here/target"
            echo jar > "$here/target/gradus.jar"
            """;

    private static final String JAVA = """
            #!/bin/sh
            for argument in "$@"; do
              case $argument in -XX:AOTCacheOutput=*) touch "${argument#*=}"; exit 0 ;; esac
              last=$argument
            done
            case "$*" in *-Djarmode=tools*) mkdir "$last"; echo unpacked > "$last/gradus.jar"; exit 0 ;; esac
            echo "in $(pwd)"
            echo "home $GRADUS_HOME"
            for argument in "$@"; do echo "- $argument"; done
            """;

    @TempDir
    Path temp;

    private Path checkout;
    private Path elsewhere;

    @BeforeEach
    void checkOut() throws IOException {
        temp = temp.toRealPath();
        checkout = Files.createDirectories(temp.resolve("a school's 课 checkout"));
        elsewhere = Files.createDirectories(temp.resolve("else where"));
        program(checkout.resolve("gradus"), Files.readString(Path.of("gradus")));
        program(checkout.resolve("mvnw"), MAVEN);
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Files.createDirectories(checkout.resolve("src/main/java"));
        Files.writeString(checkout.resolve("src/main/java/Main.java"), "class Main {}");
        jdk("jdk-25", "25.0.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h"})
    void helpNamesEveryCommand(String word) throws Exception {
        Run run = gradus(word);
        assertThat(run.exit()).isZero();
        assertThat(run.output())
                .contains("serve [--demo]", "import", "export", "check", "grade", "test", "GRADUS_HOME");
    }

    @Test
    void anUnknownCommandIsNamedAndTheUsageShown() throws Exception {
        Run run = gradus("nonsense");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.output()).startsWith("There is no command \"nonsense\".").contains("Usage: ./gradus COMMAND");
    }

    @Test
    void aJavaTooOldIsOneSentence() throws Exception {
        Path old = jdk("jdk-17", "17.0.15");
        Run run = gradus(
                Map.of(
                        "JAVA_HOME",
                        old.toString(),
                        "GRADUS_JDK_FOLDERS",
                        temp.resolve("nowhere").toString()),
                "serve");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output().strip())
                .isEqualTo("Gradus needs a JDK 25 or newer and found none in JAVA_HOME, on the path or in the usual"
                        + " folders: install one, or set JAVA_HOME to where it is.");
    }

    @Test
    void theJavaNearestToTheOneWeTestWithIsTakenFromTheUsualFolders() throws Exception {
        Path newest = jdk("jdk-21-but-newer", "30");
        jdk("jdk-17", "17.0.15");
        assertThat(gradus("check").output()).contains("- check").doesNotContain("Gradus needs");
        Files.delete(newest.resolveSibling("jdk-25").resolve("bin/java"));
        assertThat(gradus("check").output()).contains("- check");
        Files.delete(newest.resolve("bin/java"));
        assertThat(gradus("check").output()).contains("Gradus needs a JDK 25");
    }

    @Test
    void aCommandRunsWhereItWasCalledWithItsArgumentsUntouched() throws Exception {
        Run run = gradus("import", "my lessons/水", "*", "$HOME", "");
        assertThat(run.exit()).isZero();
        assertThat(run.lines())
                .contains("in " + elsewhere, "home " + checkout.resolve("data"))
                .endsWith(
                        "- -jar",
                        "- " + checkout.resolve("target/app/gradus.jar"),
                        "- import",
                        "- my lessons/水",
                        "- *",
                        "- $HOME",
                        "- ");
    }

    @Test
    void theDataFolderOfTheCallerWins() throws Exception {
        assertThat(gradus(Map.of("GRADUS_HOME", "my data"), "serve").lines()).contains("home my data");
    }

    @Test
    void itWorksThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(
                elsewhere.resolve("gradus"), Path.of("../" + checkout.getFileName() + "/gradus"));
        assertThat(run(link, Map.of(), List.of("serve")).lines()).contains("- serve");
    }

    @Test
    void itBuildsOnceAndAgainOnlyWhenSourcesAreNewer() throws Exception {
        assertThat(gradus("serve").output()).contains("Building Gradus (first time takes a few minutes)…");
        assertThat(gradus("serve").output()).doesNotContain("Building");
        assertThat(mavenCalls()).singleElement().asString().contains("package", "-Dmaven.test.skip=true");

        Files.createDirectories(checkout.resolve("src/test"));
        touchLater(checkout.resolve("src/test"));
        assertThat(gradus("serve").output()).doesNotContain("Building");
        for (String source : List.of("pom.xml", "src/main/java/Main.java", "src/main/java")) {
            touchLater(checkout.resolve(source));
            assertThat(gradus("serve").output()).as(source).contains("Building");
            touchEarlier(checkout.resolve(source));
        }
        assertThat(mavenCalls()).hasSize(4);
    }

    @Test
    void aBuildThatFailsShowsWhyAndRunsNothing() throws Exception {
        gradus("serve");
        Path broken = Files.createFile(checkout.resolve("broken"));
        touchLater(checkout.resolve("pom.xml"));
        Run run = gradus("serve");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output())
                .contains("[ERROR] Main.java: something is wrong", "Gradus could not be built")
                .doesNotContain("- serve");
        assertThat(checkout.resolve("target/launcher.lock")).doesNotExist();
        Files.delete(broken);
        assertThat(gradus("serve").lines()).contains("- serve");
    }

    @Test
    void aFasterStartIsPreparedOnceAndCanBeDeclined() throws Exception {
        assertThat(gradus("serve").output()).contains("Preparing faster starts").contains("-XX:AOTCache=");
        touchLater(checkout.resolve("pom.xml"));
        assertThat(gradus("serve").output()).contains("Building").doesNotContain("AOTCache");

        Files.delete(checkout.resolve("target/launcher-trained"));
        touchLater(checkout.resolve("pom.xml"));
        assertThat(gradus(Map.of("GRADUS_FAST_START", "no"), "serve").output())
                .contains("Building")
                .doesNotContain("Preparing", "AOTCache");
    }

    @Test
    void twoLaunchersDoNotBuildAtOnce() throws Exception {
        List<Process> both = List.of(start(List.of("serve")), start(List.of("serve")));
        for (Process process : both) {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        }
        assertThat(mavenCalls()).hasSize(1);
    }

    @Test
    void theLockOfALauncherThatWasKilledHoldsNobodyUp() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        assertThat(gone.waitFor()).isZero();
        Path lock = Files.createDirectories(checkout.resolve("target/launcher.lock"));
        Files.writeString(lock.resolve("pid"), gone.pid() + "\n");
        assertThat(gradus("serve").lines()).contains("- serve");
    }

    @Test
    void testRunsEveryCheckAndPassesOptionsOn() throws Exception {
        Path browser = program(temp.resolve("chromium"), "#!/bin/sh\n");
        Run run = gradus(Map.of("GRADUS_CHROMIUM", browser.toString()), "test", "-Dtest=One Test");
        assertThat(run.exit()).isZero();
        assertThat(mavenCalls()).containsExactly("-B -ntp verify -Dtest=One Test");
    }

    @Test
    void withoutAWrapperThatWorksTheMavenOnThePathIsUsed() throws Exception {
        program(checkout.resolve("mvnw"), "#!/bin/sh\necho 'cannot download' >&2\nexit 1\n");
        Path bin = Files.createDirectories(temp.resolve("bin"));
        String path = bin + ":/usr/bin:/bin";
        program(bin.resolve("mvn"), "#!/bin/sh\necho 'Apache Maven 3.6.3'\n");
        Run refused = gradus(Map.of("PATH", path), "serve");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.output()).contains("no Maven 3.8 or newer").contains("cannot download");

        program(
                bin.resolve("mvn"),
                MAVEN.replace("3.9.11", "3.8.7").replace("$(dirname \"$0\")", "'" + shellQuoted(checkout) + "'"));
        assertThat(gradus(Map.of("PATH", path), "serve").lines()).contains("- serve");
    }

    private static String shellQuoted(Path path) {
        return path.toString().replace("'", "'\\''");
    }

    private record Run(int exit, String output) {
        List<String> lines() {
            return output.lines().toList();
        }
    }

    private Run gradus(String... arguments) throws Exception {
        return gradus(Map.of(), arguments);
    }

    private Run gradus(Map<String, String> settings, String... arguments) throws Exception {
        return run(checkout.resolve("gradus"), settings, List.of(arguments));
    }

    private Run run(Path script, Map<String, String> settings, List<String> arguments) throws Exception {
        Process process = start(script, settings, arguments);
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), output);
    }

    private Process start(List<String> arguments) throws IOException {
        return start(checkout.resolve("gradus"), Map.of(), arguments);
    }

    private Process start(Path script, Map<String, String> settings, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(elsewhere.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("GRADUS_JDK_FOLDERS", temp.resolve("jdks").toString());
        builder.environment().putAll(settings);
        return builder.start();
    }

    private Path jdk(String name, String version) throws IOException {
        Path jdk = temp.resolve("jdks").resolve(name);
        Files.createDirectories(jdk.resolve("bin"));
        program(jdk.resolve("bin/java"), JAVA);
        program(jdk.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"us\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    private static Path program(Path file, String text) throws IOException {
        Files.writeString(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private List<String> mavenCalls() throws IOException {
        return Files.readAllLines(checkout.resolve("maven-calls"));
    }

    private static void touchLater(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().plus(1, ChronoUnit.HOURS)));
    }

    private static void touchEarlier(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(1, ChronoUnit.HOURS)));
    }
}
