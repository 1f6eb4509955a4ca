package dev.gradus.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {

    private static final byte[] PUDDLE = "a puddle".getBytes(UTF_8);

    @TempDir
    Path root;

    private ContentFolder folder;

    @BeforeEach
    void open() {
        folder = new ContentFolder(root);
    }

    @Test
    void aFileLiesUnderItsDigest() throws IOException {
        Sha256 digest = folder.keep(PUDDLE);

        String hex = digest.hex();
        Path expected =
                root.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
        assertThat(folder.find(digest)).contains(expected);
        assertThat(expected).hasBinaryContent(PUDDLE);
        assertThat(folder.isIntact(digest)).isTrue();
    }

    @Test
    void theSameBytesTwiceAreOneFile() throws IOException {
        assertThat(folder.keep(PUDDLE)).isEqualTo(folder.keep(PUDDLE));
        assertThat(files()).hasSize(1);
    }

    @Test
    void aReceivedFileIsSeenOnlyOnceItIsKept() throws IOException {
        try (ContentFolder.Incoming file = receive(PUDDLE)) {
            assertThat(folder.find(file.sha256())).isEmpty();
            file.keep();
            assertThat(folder.find(file.sha256())).isPresent();
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void aReceivedFileThatIsNotKeptLeavesNothing() throws IOException {
        receive(PUDDLE).close();

        assertThat(files()).isEmpty();
    }

    @Test
    void tooLongAStreamIsCutOffAndLeavesNothing() throws IOException {
        assertThat(folder.receive(new ByteArrayInputStream(new byte[200_000]), 199_999))
                .isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void aStreamThatBreaksLeavesNothing() throws IOException {
        InputStream lost = InputStream.nullInputStream();
        lost.close();
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), lost);

        assertThatThrownBy(() -> folder.receive(broken, Long.MAX_VALUE)).isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void damagedBytesAreNoticedAndMended() throws IOException {
        Sha256 digest = folder.keep(PUDDLE);
        Path file = folder.find(digest).orElseThrow();
        Files.write(file, new byte[0]);

        assertThat(folder.isIntact(digest)).isFalse();
        folder.keep(PUDDLE);
        assertThat(file).hasBinaryContent(PUDDLE);
    }

    /** A process killed while receiving leaves its part behind: nobody sees it, and the next start clears it. */
    @Test
    void whatACrashLeftIsSweptAndWhatIsStillArrivingIsNot() throws IOException {
        Path left = receive("left by a crash".getBytes(UTF_8)).path();
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        Path arriving = receive("still arriving".getBytes(UTF_8)).path();

        new ContentFolder(root).sweep(Instant.now().minus(Duration.ofHours(1)));

        assertThat(left).doesNotExist();
        assertThat(arriving).exists();
    }

    @Test
    void sweepingAFolderThatIsNotThereYetDoesNothing() throws IOException {
        new ContentFolder(root.resolve("new")).sweep(Instant.now());

        assertThat(root.resolve("new")).doesNotExist();
    }

    @Test
    void manyAtOnceNeverShowHalfAFile() throws Exception {
        byte[] bytes = new byte[300_000];
        Sha256 digest;
        try (ContentFolder.Incoming file = receive(bytes)) {
            digest = file.sha256();
        }
        List<Future<?>> tasks = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                tasks.add(threads.submit(() -> folder.keep(bytes)));
                tasks.add(threads.submit(() -> {
                    for (int look = 0; look < 50; look++) {
                        if (folder.find(digest).isPresent()) {
                            assertThat(folder.isIntact(digest)).isTrue();
                        }
                    }
                    return null;
                }));
            }
        }
        for (Future<?> task : tasks) {
            task.get();
        }
        assertThat(files()).hasSize(1);
    }

    private ContentFolder.Incoming receive(byte[] bytes) throws IOException {
        return folder.receive(new ByteArrayInputStream(bytes), bytes.length).orElseThrow();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
