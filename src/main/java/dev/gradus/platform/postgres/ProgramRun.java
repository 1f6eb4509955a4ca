package dev.gradus.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a finished outside program left: its exit code and all it wrote, in English whatever the machine speaks. */
record ProgramRun(int exit, String output) {

    /** The shell's code for a program that is not there. */
    private static final int NOT_FOUND = 127;

    /** The code of the {@code timeout} program. */
    private static final int TOO_LONG = 124;

    static ProgramRun of(List<String> command, Path directory, Duration limit) {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command))
                .directory(directory.toFile())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        try {
            return finished(builder.start(), limit);
        } catch (IOException e) {
            return new ProgramRun(NOT_FOUND, String.valueOf(e.getMessage()));
        }
    }

    boolean succeeded() {
        return exit == 0;
    }

    private static ProgramRun finished(Process process, Duration limit) throws IOException {
        process.getOutputStream().close();
        Callable<String> reading =
                () -> new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        FutureTask<String> output = new FutureTask<>(reading);
        Thread.ofVirtual().start(output);
        try {
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            // A grandchild may keep the pipe open after the program's end; then its words are not waited for.
            String text = output.get(5, TimeUnit.SECONDS);
            return new ProgramRun(ended ? process.exitValue() : TOO_LONG, text);
        } catch (TimeoutException e) {
            return new ProgramRun(process.isAlive() ? TOO_LONG : process.exitValue(), "");
        } catch (ExecutionException e) {
            throw new UncheckedIOException(new IOException(e.getCause()));
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return new ProgramRun(TOO_LONG, "interrupted");
        }
    }
}
