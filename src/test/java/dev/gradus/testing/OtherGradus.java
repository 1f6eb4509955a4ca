package dev.gradus.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Gradus in a process of its own, on a data folder with an embedded PostgreSQL, which can be killed as by {@code kill -9}. */
public final class OtherGradus {

    private final Path home;
    private final Process process;

    private OtherGradus(Path home, Process process) {
        this.home = home;
        this.process = process;
    }

    /** @param main the class to run, of this class path */
    public static OtherGradus start(Class<?> main, Path home, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dstdout.encoding=UTF-8",
                // As in the jar: the bundle that ships, and nothing of a developer's machine.
                "-Dvaadin.productionMode=true",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        // Whatever server the tests use: the one to be killed is its own.
        command.addAll(List.of("--gradus.home=" + home, "--gradus.database.url="));
        return new OtherGradus(
                home,
                new ProcessBuilder(command)
                        // For whoever asks why it did not start; a pipe would fill up and stop it.
                        .redirectError(
                                ProcessBuilder.Redirect.appendTo(errors(home).toFile()))
                        .start());
    }

    /** What it and those before it on the same folder complained of, for the message of a test that fails. */
    public String complaints() throws IOException {
        return Files.readString(errors(home));
    }

    private static Path errors(Path home) {
        return home.resolve("complaints.log");
    }

    public BufferedReader output() {
        return process.inputReader();
    }

    /** What it prints from here on is read and forgotten, so that it never waits for a reader. */
    public void ignoreOutput() {
        Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(line -> {}));
    }

    /** As the machine does before it goes down: what is under way is finished. */
    public void askToStop() {
        process.toHandle().destroy();
    }

    public void waitUntilItEnded() throws InterruptedException {
        process.waitFor();
    }

    /** @param serverToo whether PostgreSQL is killed in the same moment, or left behind without its master */
    public void kill(boolean serverToo) throws Exception {
        var server = serverToo ? server() : List.<ProcessHandle>of();
        // Not through the process itself, which would close its output before it is read.
        process.toHandle().destroyForcibly();
        server.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
        for (var part : server) {
            part.onExit().get(1, TimeUnit.MINUTES);
        }
    }

    private List<ProcessHandle> server() throws IOException {
        var pidFile = home.resolve("postgres/data/postmaster.pid");
        var postmaster = Files.exists(pidFile)
                ? ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()))
                : Optional.<ProcessHandle>empty();
        return postmaster.stream()
                .flatMap(master -> Stream.concat(Stream.of(master), master.descendants()))
                .toList();
    }
}
