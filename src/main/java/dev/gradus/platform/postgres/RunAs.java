package dev.gradus.platform.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a PostgreSQL program is run, which refuses to be root. An ordinary user runs it directly. Root steps down first:
 * to a system user without rights where that user can reach the folder, else into a user namespace where root has
 * another number (a home below {@code /root} is reached only so; containers mostly forbid it).
 *
 * @param prefix the words before the program's own
 * @param owner the user who must own the server's files
 */
record RunAs(List<String> prefix, String owner) {

    private static final Duration PROBE_LIMIT = Duration.ofSeconds(20);

    private static final String NOT_ROOT_AND_REACHABLE = "test \"$(id -u)\" != 0 && exec \"$0\" --version";

    /** Asks for the user's group, whose name differs between systems. */
    private static final String SETPRIV =
            "exec setpriv --reuid \"$0\" --regid \"$(id -g \"$0\")\" --clear-groups -- \"$@\"";

    RunAs {
        prefix = List.copyOf(prefix);
    }

    /** The ways worth trying for the user who runs this program, the best first. */
    static List<RunAs> ways() {
        if (PostgresBinaries.isWindows() || new UnixSystem().getUid() != 0) {
            return List.of(directly());
        }
        List<RunAs> ways = new ArrayList<>();
        for (String user : List.of("postgres", "nobody")) {
            ways.add(user(user));
            ways.add(login(user));
            ways.add(sudo(user));
        }
        ways.add(namespace());
        return ways;
    }

    /** The first way that works in this folder, with the server's files given to the user it needs. */
    static RunAs firstOf(List<RunAs> ways, ServerFolder folder, PostgresBinaries binaries) {
        for (RunAs way : ways) {
            if (way.isDirect() || (way.reaches(folder, binaries) && way.owns(folder))) {
                return way;
            }
        }
        throw new PostgresNotStarted(
                ("PostgreSQL refuses to run as root, and no other user of this machine can reach %s:"
                                + " start Gradus as an ordinary user, or name a folder such as /var/lib/gradus with GRADUS_HOME,"
                                + " or a server of your own with GRADUS_DATABASE_URL.")
                        .formatted(folder.home()));
    }

    static RunAs directly() {
        return new RunAs(List.of(), System.getProperty("user.name", ""));
    }

    static RunAs user(String name) {
        return new RunAs(List.of("sh", "-c", SETPRIV, name), name);
    }

    static RunAs login(String name) {
        return new RunAs(List.of("su", "-s", "/bin/sh", "-c", "exec \"$0\" \"$@\"", "--", name), name);
    }

    static RunAs sudo(String name) {
        return new RunAs(List.of("sudo", "-n", "-u", name, "--"), name);
    }

    static RunAs namespace() {
        return new RunAs(List.of("unshare", "--user", "--"), "root");
    }

    ProgramRun run(List<String> command, ServerFolder folder, Duration limit) {
        List<String> words = new ArrayList<>(prefix);
        words.addAll(command);
        return ProgramRun.of(words, folder.root(), limit);
    }

    /** Gives a file or a whole tree to the owner; a tree whose top is already theirs is left alone. */
    void give(Path tree) throws IOException {
        if (isDirect() || !Files.exists(tree)) {
            return;
        }
        UserPrincipal user =
                tree.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        if (!Files.getOwner(tree).equals(user)) {
            Files.walkFileTree(tree, new Giving(user));
        }
    }

    private boolean isDirect() {
        return prefix.isEmpty();
    }

    private boolean reaches(ServerFolder folder, PostgresBinaries binaries) {
        List<String> probe = List.of("sh", "-c", NOT_ROOT_AND_REACHABLE, binaries.program("postgres"));
        return run(probe, folder, PROBE_LIMIT).succeeded();
    }

    private boolean owns(ServerFolder folder) {
        try {
            give(folder.data());
            give(folder.log());
            return true;
        } catch (IOException e) {
            // A shared or squashed disk may refuse to change owners; the next way may need no change.
            System.getLogger(RunAs.class.getName()).log(Level.DEBUG, "owner not changed", e);
            return false;
        }
    }

    /** Changes owners bottom up, so that a walk cut short is done again; links themselves, never what they point to. */
    private static final class Giving extends SimpleFileVisitor<Path> {

        private final UserPrincipal user;

        Giving(UserPrincipal user) {
            this.user = user;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.getFileAttributeView(file, FileOwnerAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .setOwner(user);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.setOwner(folder, user);
            return FileVisitResult.CONTINUE;
        }
    }
}
