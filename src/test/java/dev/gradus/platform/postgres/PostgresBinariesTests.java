package dev.gradus.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresBinariesTests {

    @TempDir
    Path temp;

    @Test
    void theProgramsAreUnpackedWholeIntoTheDataFolder() throws IOException {
        ServerFolder folder = ServerFolder.in(temp);
        Path programs = PostgresBinaries.unpackedIn(folder).folder();
        assertThat(programs).isEqualTo(temp.toRealPath().resolve("postgres/bin-18.6.0"));
        assertThat(programs.resolve("bin/postgres")).isExecutable();
        assertThat(programs.resolve("share/postgresql/postgres.bki")).isNotEmptyFile();
        assertThat(programs.resolve("lib/libpq.so.5")).isSymbolicLink();
        assertThat(folder.root()).isDirectoryNotContaining("glob:**unpacking-*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "bin/../../outside"})
    void aFileOutsideTheFolderIsRefused(String name) throws IOException {
        InputStream archive = archive(tar -> file(tar, name));
        assertRefused(archive);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../..", "/etc/passwd"})
    void aLinkOutOfTheFolderIsRefused(String goal) throws IOException {
        InputStream archive = archive(tar -> link(tar, "lib/link", goal));
        assertRefused(archive);
    }

    @Test
    void aFileThroughAChainOfLinksIsRefused() throws IOException {
        InputStream archive = archive(tar -> {
            link(tar, "a/up", "..");
            link(tar, "out", "a/up/..");
            file(tar, "out/outside");
        });
        assertRefused(archive);
    }

    private void assertRefused(InputStream archive) throws IOException {
        Path target = Files.createDirectory(temp.resolve("target"));
        assertThatThrownBy(() -> PostgresBinaries.unpack(archive, target))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("The archive points outside its folder");
        assertThat(temp.resolve("outside")).doesNotExist();
    }

    private interface Content {
        void writeTo(TarArchiveOutputStream tar) throws IOException;
    }

    private static InputStream archive(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new XZCompressorOutputStream(bytes))) {
            content.writeTo(tar);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static void file(TarArchiveOutputStream tar, String name) throws IOException {
        byte[] text = "text".getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(text.length);
        tar.putArchiveEntry(entry);
        tar.write(text);
        tar.closeArchiveEntry();
    }

    private static void link(TarArchiveOutputStream tar, String name, String goal) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
        entry.setLinkName(goal);
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
    }
}
