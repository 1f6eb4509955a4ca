package dev.gradus.platform.postgres;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** The running server's first process, which all others obey. */
record Postmaster(ProcessHandle process, PostgresBinaries binaries) {

    /** Enough for the closing checkpoint of a busy server on a slow disk. */
    private static final Duration FAST_LIMIT = Duration.ofSeconds(30);

    private static final Duration IMMEDIATE_LIMIT = Duration.ofSeconds(10);

    /** Java's own notice of a foreign process's end comes up to two seconds late. */
    private static final Duration LOOK = Duration.ofMillis(10);

    private static final System.Logger LOG = System.getLogger(Postmaster.class.getName());

    static Postmaster of(ServerFolder folder, PostgresBinaries binaries) throws IOException {
        String pid = Files.readAllLines(folder.pidFile()).getFirst().strip();
        ProcessHandle process = ProcessHandle.of(Long.parseLong(pid))
                .orElseThrow(() -> new PostgresNotStarted("The embedded PostgreSQL ended as soon as it had started."));
        return new Postmaster(process, binaries);
    }

    /**
     * A fast shutdown: open transactions are rolled back, everything committed is on the disk. When that takes too long,
     * an immediate one, which loses nothing either but replays its log at the next start.
     */
    void stop() {
        if (!stopped("INT", FAST_LIMIT)) {
            LOG.log(Level.WARNING, "The embedded PostgreSQL did not stop in {0}; stopping it at once.", FAST_LIMIT);
            if (!stopped("QUIT", IMMEDIATE_LIMIT)) {
                LOG.log(Level.ERROR, "The embedded PostgreSQL (process {0}) does not stop.", process.pid());
            }
        }
    }

    /**
     * Whether a process still does anything. A dead one whose parent has not asked for its exit code counts as alive for
     * Java and for the server; where Gradus is a container's first process, nobody ever asks.
     */
    static boolean runs(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return !stat.substring(stat.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (IOException e) {
            return process.isAlive(); // Only Linux has this file.
        }
    }

    private boolean stopped(String signal, Duration limit) {
        if (runs(process)) {
            send(signal);
        }
        long end = System.nanoTime() + limit.toNanos();
        while (runs(process)) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return true;
    }

    /**
     * Java itself sends only TERM, by which the server would wait for every client to leave. {@code pg_ctl} knows a way
     * where there are no signals, but refuses to be root.
     */
    private void send(String signal) {
        String pid = Long.toString(process.pid());
        List<String> command = PostgresBinaries.isWindows()
                ? List.of(binaries.program("pg_ctl"), "kill", signal, pid)
                : List.of("sh", "-c", "kill -" + signal + " " + pid);
        ProgramRun run = ProgramRun.of(command, binaries.folder(), Duration.ofSeconds(5));
        if (!run.succeeded() && runs(process)) {
            LOG.log(Level.WARNING, "The embedded PostgreSQL (process {0}) takes no signal: {1}", pid, run.output());
        }
    }
}
