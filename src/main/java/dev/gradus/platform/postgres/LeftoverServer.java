package dev.gradus.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier run left behind when it was killed: a server that lives on, or only its pid file, whose number may
 * meanwhile belong to somebody else. Called with the folder's lock held, so no living Gradus owns what is found.
 */
record LeftoverServer(ServerFolder folder, PostgresBinaries binaries) {

    /** No system hands out this number: above Linux's 4194304, and above all others. */
    private static final String NOBODYS_PID = "4194305";

    /** Afterwards no server runs on the folder, and its pid file stands in nobody's way. */
    void clear() throws IOException {
        Optional<ProcessHandle> alive = processInPidFile();
        if (alive.isEmpty()) {
            return; // The server clears a dead server's file itself, and checks for children still at work.
        }
        if (!Postmaster.runs(alive.get())) {
            disown(); // Dead, but still in the system's list, where the server would take it for alive.
            return;
        }
        Path program = programOf(alive.get());
        if (program == null) {
            throw DataFolderInUse.perhapsBy(alive.get().pid(), folder.pidFile());
        }
        if (program.startsWith(folder.root())) {
            new Postmaster(alive.get(), binaries).stop();
        } else {
            disown();
        }
    }

    private Optional<ProcessHandle> processInPidFile() throws IOException {
        if (!Files.exists(folder.pidFile())) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(folder.pidFile());
        String pid = lines.isEmpty() ? "" : lines.getFirst().strip();
        if (!pid.matches("\\d{1,10}")) {
            Files.delete(folder.pidFile()); // Cut short by a full disk or a power cut before a server ever ran.
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive);
    }

    /**
     * The server's programs live in the data folder itself, so the path of the program tells ours from any other. Linux
     * hides that link of another user's process from a root without all rights, but shows the command line.
     */
    private static @Nullable Path programOf(ProcessHandle process) throws IOException {
        Optional<String> command = process.info().command();
        if (command.isPresent()) {
            return Path.of(command.get());
        }
        Path commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        if (!Files.isReadable(commandLine)) {
            return null;
        }
        String first = Files.readString(commandLine).split("\0", 2)[0];
        return first.isEmpty() ? null : Path.of(first);
    }

    /**
     * The number belongs to an unrelated or a dead process: the server would take it for a rival and refuse. The rest of the file
     * stays, for in it the server finds the shared memory by which it notices children of the dead one.
     */
    private void disown() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.pidFile()));
        lines.set(0, NOBODYS_PID);
        Files.write(folder.pidFile(), lines);
    }
}
