package dev.gradus.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureRenditionsTest {

    @TempDir
    Path root;

    private ContentFolder folder;
    private PictureRenditions pictures;

    @BeforeEach
    void open() {
        folder = new ContentFolder(root.resolve("media"));
        pictures = new PictureRenditions(folder);
    }

    @Test
    void aLargePictureComesInFourWidths() throws IOException {
        PictureResult.Rendered rendered = rendered(Samples.jpeg(3000, 2000), MediaKind.JPEG);

        assertThat(rendered.width()).isEqualTo(3000);
        assertThat(rendered.height()).isEqualTo(2000);
        assertThat(rendered.renditions()).extracting(Rendition::width).containsExactly(480, 960, 1440, 2400);
        assertThat(rendered.renditions()).extracting(Rendition::height).containsExactly(320, 640, 960, 1600);
        for (Rendition rendition : rendered.renditions()) {
            BufferedImage picture = decoded(rendition);
            assertThat(picture.getWidth()).isEqualTo(rendition.width());
            assertThat(picture.getHeight()).isEqualTo(rendition.height());
            assertThat(Files.size(folder.find(rendition.sha256()).orElseThrow()))
                    .isEqualTo(rendition.byteSize());
        }
    }

    @Test
    void aSmallPictureIsNeverMadeLarger() throws IOException {
        assertThat(rendered(Samples.png(300, 200), MediaKind.PNG).renditions())
                .extracting(Rendition::width)
                .containsExactly(300);
        assertThat(rendered(Samples.png(960, 1), MediaKind.PNG).renditions())
                .extracting(Rendition::width)
                .containsExactly(480, 960);
    }

    @Test
    void aTallPictureStaysReadable() throws IOException {
        assertThat(rendered(Samples.png(800, 12_000), MediaKind.PNG).renditions())
                .extracting(Rendition::width, Rendition::height)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(480, 7200),
                        org.assertj.core.api.Assertions.tuple(640, 9600));
    }

    @Test
    void noMetadataGetsThrough() throws IOException {
        byte[] photograph = Samples.photograph(600, 400, 1);
        assertThat(new String(photograph, StandardCharsets.ISO_8859_1)).contains(Samples.SECRET_PLACE);

        for (Rendition rendition : rendered(photograph, MediaKind.JPEG).renditions()) {
            byte[] served = Files.readAllBytes(folder.find(rendition.sha256()).orElseThrow());
            assertThat(new String(served, StandardCharsets.ISO_8859_1)).doesNotContain(Samples.SECRET_PLACE, "Exif");
        }
    }

    /** The scene is red left, blue right; the table says which colours stand in the corner and at the opposite one. */
    @ParameterizedTest
    @CsvSource({
        "1, 60, 40, RED, BLUE",
        "2, 60, 40, BLUE, RED",
        "3, 60, 40, BLUE, RED",
        "4, 60, 40, RED, BLUE",
        "5, 40, 60, RED, BLUE",
        "6, 40, 60, RED, BLUE",
        "7, 40, 60, BLUE, RED",
        "8, 40, 60, BLUE, RED"
    })
    void aPictureStandsUpright(int orientation, int width, int height, String first, String last) throws IOException {
        PictureResult.Rendered rendered = rendered(Samples.photograph(60, 40, orientation), MediaKind.JPEG);

        BufferedImage picture = decoded(rendered.renditions().getLast());
        assertThat(rendered.width()).isEqualTo(width).isEqualTo(picture.getWidth());
        assertThat(rendered.height()).isEqualTo(height).isEqualTo(picture.getHeight());
        assertThat(nearest(picture.getRGB(2, 2))).isEqualTo(first);
        assertThat(nearest(picture.getRGB(width - 3, height - 3))).isEqualTo(last);
    }

    @Test
    void transparencyStays() throws IOException {
        Rendition rendition = rendered(Samples.cutOutPng(600, 600), MediaKind.PNG)
                .renditions()
                .getFirst();

        assertThat(rendition.kind()).isEqualTo(MediaKind.PNG);
        assertThat(decoded(rendition).getRGB(0, 0) >>> 24).isZero();
        assertThat(decoded(rendition).getRGB(240, 240)).isEqualTo(Color.RED.getRGB());
    }

    @Test
    void aDiagramStaysSharpAndSmall() throws IOException {
        BufferedImage diagram = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        diagram.setRGB(10, 10, 0xff8800);
        byte[] png = Samples.encoded(diagram, "png");

        Rendition rendition = rendered(png, MediaKind.PNG).renditions().getFirst();

        assertThat(rendition.kind()).isEqualTo(MediaKind.PNG);
        assertThat(rendition.byteSize()).isLessThan(png.length);
        assertThat(decoded(rendition).getRGB(10, 10)).isEqualTo(0xffff8800);
    }

    @Test
    void gifAndWebpAreServedAsWhatEveryBrowserKnows() throws IOException {
        assertThat(rendered(Samples.gif(20, 10), MediaKind.GIF).renditions())
                .extracting(Rendition::kind)
                .allMatch(kind -> kind == MediaKind.PNG || kind == MediaKind.JPEG);
        assertThat(rendered(Samples.webp(), MediaKind.WEBP).renditions())
                .extracting(Rendition::kind)
                .allMatch(kind -> kind == MediaKind.PNG || kind == MediaKind.JPEG);
    }

    @Test
    void theSameBytesAlwaysGiveTheSameRenditions() throws IOException {
        byte[] jpeg = Samples.jpeg(1000, 700);

        assertThat(rendered(jpeg, MediaKind.JPEG)).isEqualTo(rendered(jpeg, MediaKind.JPEG));
    }

    @Test
    void aHeaderThatClaimsBillionsOfPixelsIsRefusedWithoutDecoding() {
        Path bomb = Samples.file(root, Samples.pngHeader(60_000, 60_000));

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(15), () -> pictures.render(bomb, MediaKind.PNG)))
                .isEqualTo(Refused.because(RefusalReason.TOO_MANY_PIXELS, 60_000, 60_000, 50));
    }

    @Test
    void aPictureWithThousandsOfScansIsRefused() {
        byte[] plain = Samples.jpeg(10, 10);
        byte[] scans = Samples.joined(out -> {
            out.write(plain);
            for (int i = 0; i < 200; i++) {
                out.writeShort(0xffda);
            }
        });

        assertThat(PictureRenditions.check(Samples.file(root, scans), MediaKind.JPEG))
                .isEqualTo(Refused.because(RefusalReason.BROKEN_PICTURE, MediaKind.JPEG));
    }

    @Test
    void damagedPicturesAreRefusedAndNeverThrow() throws IOException {
        List<byte[]> whole = List.of(
                Samples.jpeg(40, 30),
                Samples.png(40, 30),
                Samples.gif(40, 30),
                Samples.webp(),
                Samples.photograph(40, 30, 6));
        List<MediaKind> kinds = List.of(MediaKind.JPEG, MediaKind.PNG, MediaKind.GIF, MediaKind.WEBP, MediaKind.JPEG);
        for (int i = 0; i < whole.size(); i++) {
            byte[] bytes = whole.get(i);
            for (int length = 0; length < bytes.length; length += 1 + bytes.length / 40) {
                assertThat(pictures.render(Samples.file(root, Arrays.copyOf(bytes, length)), kinds.get(i)))
                        .isNotNull();
            }
        }
        assertThat(pictures.render(Samples.file(root, Samples.pngHeader(10, 10)), MediaKind.PNG))
                .isEqualTo(Refused.because(RefusalReason.BROKEN_PICTURE, MediaKind.PNG));
    }

    private PictureResult.Rendered rendered(byte[] bytes, MediaKind kind) throws IOException {
        return (PictureResult.Rendered) pictures.render(Samples.file(root, bytes), kind);
    }

    private BufferedImage decoded(Rendition rendition) {
        return Samples.decoded(folder.find(rendition.sha256()).orElseThrow());
    }

    private static String nearest(int rgb) {
        Color colour = new Color(rgb);
        return colour.getRed() > colour.getBlue() ? "RED" : "BLUE";
    }
}
