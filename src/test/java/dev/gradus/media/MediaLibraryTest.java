package dev.gradus.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.platform.postgres.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class MediaLibraryTest {

    private static final UUID ANNA = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final UUID SCHOOL = UUID.fromString("019a0000-0000-7000-8000-000000000002");

    @TempDir
    Path root;

    private TestDatabase database;
    private MediaLibrary library;

    @BeforeEach
    void openLibrary() {
        database = TestDatabase.migrated();
        DataSource source = new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
        MediaFiles files = new MediaFiles(JdbcClient.create(source), new DataSourceTransactionManager(source));
        library = new MediaLibrary(files, new ContentFolder(root));
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void aPictureIsOnRecordWithItsRenditions() throws IOException {
        byte[] jpeg = Samples.photograph(1200, 800, 6);

        MediaFile file = stored(jpeg, "Our yard.JPG");

        assertThat(file.kind()).isEqualTo(MediaKind.JPEG);
        assertThat(file.byteSize()).isEqualTo(jpeg.length);
        assertThat(file.width()).isEqualTo(800);
        assertThat(file.height()).isEqualTo(1200);
        assertThat(file.originalName()).isEqualTo(new MediaName("Our-yard.JPG"));
        assertThat(file.cleaned()).isFalse();
        assertThat(file.uploadedBy()).isEqualTo(ANNA);
        assertThat(file.schoolId()).isEqualTo(SCHOOL);
        assertThat(library.find(file.sha256())).contains(file);
        ServedMedia served = library.served(file.sha256()).orElseThrow();
        assertThat(served.choices()).extracting(Rendition::width).containsExactly(480, 800);
        assertThat(served.main().width()).isEqualTo(800);
        assertThat(library.rendition(served.main().sha256()).orElseThrow().path())
                .hasSize(served.main().byteSize());
        assertThat(library.originalsOf(served.main().sha256())).containsExactly(file.sha256());
    }

    @Test
    void theOriginalIsKeptToTheByteAndIsNoRendition() throws IOException {
        byte[] svg = Samples.svg("<script>alert(1)</script><rect/>");

        StoreResult.Stored stored = (StoreResult.Stored) store(svg, "a.svg");
        Sha256 original = stored.file().sha256();

        assertThat(stored.removals()).containsExactly(new Removal(1, Removal.Part.ELEMENT, "script"));
        assertThat(stored.file().cleaned()).isTrue();
        assertThat(library.original(original).orElseThrow().path()).hasBinaryContent(svg);
        assertThat(library.rendition(original)).isEmpty();
        Sha256 served = library.served(original).orElseThrow().main().sha256();
        assertThat(library.rendition(served).orElseThrow().path())
                .content(UTF_8)
                .doesNotContain("script");
    }

    @Test
    void soundIsServedAsItIs() throws IOException {
        byte[] sound = Samples.latin1("RIFF\0\0\0\0WAVEfmt ");

        MediaFile file = stored(sound, "rain.wav");

        Rendition main = library.served(file.sha256()).orElseThrow().main();
        assertThat(main).isEqualTo(new Rendition(file.sha256(), MediaKind.WAV, null, null, sound.length));
        assertThat(library.rendition(file.sha256())).isPresent();
    }

    @Test
    void anImportMayRefuseWhatAPersonMayClean() throws IOException {
        StoreResult result = library.store(in(Samples.svg("\n<script/>")), "a.svg", ActiveParts.REFUSE, null, null);

        assertThat(result).isEqualTo(Refused.because(RefusalReason.SVG_ACTIVE, 2, "script"));
        store(Samples.svg("\n<script/>"), "a.svg");
        assertThat(library.store(in(Samples.svg("\n<script/>")), "a.svg", ActiveParts.REFUSE, null, null))
                .isEqualTo(result);
    }

    @Test
    void whatIsRefusedLeavesNothing() throws IOException {
        for (byte[] bytes : List.of(
                Samples.latin1("%PDF-1.7"),
                new byte[0],
                Samples.pngHeader(60_000, 60_000),
                Samples.pngHeader(10, 10),
                "<svg><g></svg>".getBytes(UTF_8),
                Samples.latin1("WEBVTT\n\u00ff"))) {
            assertThat(store(bytes, "x.png")).isInstanceOf(Refused.class);
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void aTooLargeUploadIsCutOffAtItsLimit() throws IOException {
        InputStream large = new SequenceInputStream(in(Samples.svg("")), in(new byte[2_000_000]));

        assertThat(library.store(large, "a.svg", ActiveParts.REMOVE, null, null))
                .isEqualTo(Refused.because(RefusalReason.TOO_MANY_BYTES, MediaKind.SVG, 1));
        assertThat(files()).isEmpty();
    }

    @Test
    void theSameFileTwiceIsOneFileUnderItsFirstName() throws IOException {
        MediaFile first = stored(Samples.png(30, 20), "first.png");
        int files = files().size();

        assertThat(stored(Samples.png(30, 20), "second.png")).isEqualTo(first);
        assertThat(files()).hasSize(files);
    }

    @Test
    void aLostRenditionIsMadeAgain() throws IOException {
        MediaFile file = stored(Samples.png(30, 20), "a.png");
        Rendition main = library.served(file.sha256()).orElseThrow().main();
        Files.delete(library.rendition(main.sha256()).orElseThrow().path());
        assertThat(library.rendition(main.sha256())).isEmpty();

        stored(Samples.png(30, 20), "a.png");

        assertThat(library.rendition(main.sha256())).isPresent();
        assertThat(library.served(file.sha256()).orElseThrow().main()).isEqualTo(main);
    }

    @Test
    void manyFilesAreAskedForAtOnce() throws IOException {
        Sha256 one = stored(Samples.png(30, 20), "a.png").sha256();
        Sha256 two = stored(Samples.svg("<rect/>"), "b.svg").sha256();
        Sha256 unknown = new Sha256("0".repeat(64));

        assertThat(library.served(List.of(one, two, unknown))).containsOnlyKeys(one, two);
        assertThat(library.served(List.of())).isEmpty();
        assertThat(library.find(unknown)).isEmpty();
        assertThat(library.original(unknown)).isEmpty();
        assertThat(library.served(unknown)).isEmpty();
        assertThat(library.rendition(unknown)).isEmpty();
    }

    @Test
    void theSameFileFromManyAtOnceIsOneFile() throws Exception {
        byte[] png = Samples.png(700, 500);
        List<Future<MediaFile>> uploads = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                uploads.add(people.submit(() -> stored(png, "a.png")));
            }
        }
        for (Future<MediaFile> upload : uploads) {
            assertThat(upload.get()).isEqualTo(uploads.getFirst().get());
        }
        assertThat(library.served(uploads.getFirst().get().sha256())
                        .orElseThrow()
                        .choices())
                .hasSize(2);
        assertThat(files()).hasSize(3);
    }

    private MediaFile stored(byte[] bytes, String name) throws IOException {
        return ((StoreResult.Stored) store(bytes, name)).file();
    }

    private StoreResult store(byte[] bytes, String name) throws IOException {
        return library.store(in(bytes), name, ActiveParts.REMOVE, ANNA, SCHOOL);
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
