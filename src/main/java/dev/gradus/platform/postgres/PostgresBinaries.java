package dev.gradus.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The server's programs, unpacked from the jar into the data folder. They appear there by one rename, so a folder of
 * that name is always whole; a shared temporary folder would let any local user put programs under our feet.
 */
record PostgresBinaries(Path folder) {

    /** The version of the jar in the build; a test holds the two equal. */
    static final String VERSION = "18.6.0";

    static final String MAJOR = "18";

    private static final int EXECUTABLE = 0b001_000_000;

    private static final String UNFINISHED = "unpacking-";

    static PostgresBinaries unpackedIn(ServerFolder folder) throws IOException {
        Path target = folder.binaries(VERSION);
        if (!Files.isDirectory(target)) {
            sweep(folder, UNFINISHED);
            Path fresh = Files.createDirectory(folder.root().resolve(UNFINISHED + VERSION));
            try (InputStream archive = archive()) {
                unpack(archive, fresh);
            }
            writtenToDisk(fresh);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            ServerFolder.sync(folder.root());
        }
        return new PostgresBinaries(target);
    }

    /** Removes the programs of earlier minor versions, once none of them runs any more. */
    void dropOlder(ServerFolder folder) throws IOException {
        try (Stream<Path> siblings = Files.list(folder.root())) {
            for (Path old : siblings.filter(this::isOlder).toList()) {
                deleteTree(old);
            }
        }
    }

    String program(String name) {
        String suffix = isWindows() ? ".exe" : "";
        return folder.resolve("bin").resolve(name + suffix).toString();
    }

    /** One sync for a thousand files; where there is no such program, a power cut now costs a new unpacking by hand. */
    private static void writtenToDisk(Path fresh) {
        if (!isWindows()) {
            ProgramRun.of(List.of("sync"), fresh, Duration.ofSeconds(60));
        }
    }

    /** Unpacks a tar.xz whose every entry must stay inside the target. */
    static void unpack(InputStream archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target);
            }
        }
    }

    static void deleteTree(Path tree) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path place = inside(target, target, entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(place);
            return;
        }
        Path parent = Files.createDirectories(place.resolveSibling("")).normalize();
        if (!parent.toRealPath().startsWith(target.toRealPath())) {
            throw new IOException("The archive points outside its folder: " + entry.getName());
        }
        if (entry.isSymbolicLink()) {
            inside(target, parent, entry.getLinkName());
            Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
        } else if (entry.isFile() && !entry.isLink()) {
            Files.copy(content, place);
            if ((entry.getMode() & EXECUTABLE) != 0 && !isWindows()) {
                Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        } else {
            throw new IOException("The archive holds something that is neither file, folder nor link: " + place);
        }
    }

    private static Path inside(Path target, Path from, String name) throws IOException {
        Path place = from.resolve(name).normalize();
        if (!place.startsWith(target) || Path.of(name).isAbsolute()) {
            throw new IOException("The archive points outside its folder: " + name);
        }
        return place;
    }

    private static InputStream archive() {
        String name = "postgres-%s-%s.txz".formatted(system(), processor());
        InputStream archive = PostgresBinaries.class.getResourceAsStream("/" + name);
        if (archive == null) {
            throw new PostgresNotStarted(("This Gradus was built for another kind of machine and brings no %s:"
                            + " build it here with ./gradus, or name a server of your own with GRADUS_DATABASE_URL.")
                    .formatted(name));
        }
        return archive;
    }

    private boolean isOlder(Path sibling) {
        return sibling.getFileName().toString().startsWith("bin-") && !sibling.equals(folder);
    }

    private static void sweep(ServerFolder folder, String prefix) throws IOException {
        try (Stream<Path> siblings = Files.list(folder.root())) {
            List<Path> leftovers = siblings.filter(
                            path -> path.getFileName().toString().startsWith(prefix))
                    .toList();
            for (Path leftover : leftovers) {
                deleteTree(leftover);
            }
        }
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : isWindows() ? "windows" : "linux";
    }

    private static String processor() {
        String name = System.getProperty("os.arch", "");
        return name.equals("aarch64") ? "arm_64" : "x86_64";
    }

    static boolean isWindows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }
}
