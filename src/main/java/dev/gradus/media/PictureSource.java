package dev.gradus.media;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A raster picture opened far enough to know its size; nothing is decoded before {@link #decode}, so a few bytes that
 * claim billions of pixels cost nothing. Readers throw anything on hostile bytes: callers treat every
 * {@link IOException} and {@link RuntimeException} from here as a broken picture.
 */
final class PictureSource implements AutoCloseable {

    static final int MAX_MEGAPIXELS = 50;

    /** The most a decoded picture may take, in bytes; above that only every second, third… pixel is read. */
    private static final long MAX_DECODED_BYTES = 96L * 1024 * 1024;

    private final ImageInputStream bytes;
    private final ImageReader reader;
    private final int width;
    private final int height;

    /** Takes over the stream. */
    PictureSource(ImageInputStream bytes, MediaKind kind) throws IOException {
        this.bytes = bytes;
        this.reader = readerFor(kind);
        reader.setInput(bytes, true, true);
        this.width = reader.getWidth(0);
        this.height = reader.getHeight(0);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isTooLarge() {
        return (long) width * height > MAX_MEGAPIXELS * 1_000_000L;
    }

    /** The first frame; smaller than {@link #width} × {@link #height} where the whole would take too much memory. */
    BufferedImage decode() throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        int step = step();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private int step() throws IOException {
        int bitsPerPixel = reader.getImageTypes(0).next().getColorModel().getPixelSize();
        long decoded = (long) width * height * bitsPerPixel / 8;
        return Math.max(1, (int) Math.ceil(Math.sqrt((double) decoded / MAX_DECODED_BYTES)));
    }

    /** WebP's reader is named, not looked up: a lookup depends on which class loader asks first. */
    private static ImageReader readerFor(MediaKind kind) throws IOException {
        return kind == MediaKind.WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT))
                        .next();
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        bytes.close();
    }
}
