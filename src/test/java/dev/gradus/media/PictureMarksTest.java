package dev.gradus.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureMarksTest {

    @TempDir
    Path root;

    @Test
    void aJpegSaysHowTheCameraWasHeld() throws IOException {
        assertThat(orientation(Samples.photograph(8, 8, 6), MediaKind.JPEG)).isEqualTo(6);
        assertThat(orientation(Samples.jpeg(8, 8), MediaKind.JPEG)).isEqualTo(1);
    }

    @Test
    void aPngSaysSoInAChunk() throws IOException {
        byte[] exif = Samples.exif(8);
        byte[] png = Samples.joined(out -> {
            out.write(Samples.pngHeader(8, 8));
            out.writeInt(exif.length);
            out.writeBytes("eXIf");
            out.write(exif);
            out.writeInt(0);
        });

        assertThat(orientation(png, MediaKind.PNG)).isEqualTo(8);
    }

    @Test
    void aWebpSaysSoInAChunkToo() throws IOException {
        byte[] exif = Samples.exif(3);
        byte[] webp = Samples.joined(out -> {
            out.writeBytes("RIFF\0\0\0\0WEBP");
            out.writeBytes("VP8X\3\0\0\0abc\0");
            out.writeBytes("EXIF");
            out.write(ByteBuffer.allocate(4)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(exif.length)
                    .array());
            out.write(exif);
        });

        assertThat(orientation(webp, MediaKind.WEBP)).isEqualTo(3);
    }

    @Test
    void nonsenseMeansUpright() throws IOException {
        assertThat(orientation(Samples.photograph(8, 8, 9), MediaKind.JPEG)).isEqualTo(1);
        assertThat(orientation(Samples.photograph(8, 8, -1), MediaKind.JPEG)).isEqualTo(1);
    }

    private int orientation(byte[] bytes, MediaKind kind) throws IOException {
        return PictureMarks.read(Samples.file(root, bytes), kind).orientation();
    }
}
