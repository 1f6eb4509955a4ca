package dev.gradus.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.imageio.stream.FileImageInputStream;

/**
 * Turns a raster picture into what browsers get: re-encoded in a few widths, upright, without metadata.
 *
 * <p>JPEG stays JPEG, a picture with transparency is PNG, any other becomes whichever is smaller. Of an animation only
 * the first frame is kept: what moves must be stoppable (WCAG 2.2.2), so it belongs in a film, which has controls.
 */
final class PictureRenditions {

    /** The widths of {@code srcset}; a picture is never made larger than it is. */
    private static final List<Integer> WIDTHS = List.of(480, 960, 1440);

    private static final int MAX_WIDTH = 2400;

    /** Room for tall pictures such as timelines, within what a JPEG can hold (65 535). */
    private static final int MAX_HEIGHT = 9600;

    /** Common progressive files have about ten scans; thousands of empty ones cost hours of decoding. */
    private static final int MAX_SCANS = 100;

    /** One picture at a time in the whole process: decoded pixels are what could exhaust the memory. */
    private static final Semaphore TURN = new Semaphore(1, true);

    private final ContentFolder folder;

    PictureRenditions(ContentFolder folder) {
        this.folder = folder;
    }

    /** Judges a picture by its header alone. */
    static PictureResult check(Path file, MediaKind kind) {
        try (PictureSource source = new PictureSource(new FileImageInputStream(file.toFile()), kind)) {
            if (source.isTooLarge()) {
                return Refused.because(
                        RefusalReason.TOO_MANY_PIXELS, source.width(), source.height(), PictureSource.MAX_MEGAPIXELS);
            }
            PictureMarks marks = PictureMarks.read(file, kind);
            if (marks.scans() > MAX_SCANS) {
                return broken(kind);
            }
            boolean lies = marks.orientation() >= 5;
            int width = lies ? source.height() : source.width();
            int height = lies ? source.width() : source.height();
            return new PictureResult.Rendered(width, height, List.of());
        } catch (IOException | RuntimeException e) {
            return broken(kind);
        }
    }

    /** Writes all renditions to the folder. */
    PictureResult render(Path file, MediaKind kind) throws IOException {
        PictureResult checked = check(file, kind);
        if (!(checked instanceof PictureResult.Rendered size)) {
            return checked;
        }
        TURN.acquireUninterruptibly();
        try {
            BufferedImage full;
            try (PictureSource source = new PictureSource(new FileImageInputStream(file.toFile()), kind)) {
                full = full(source.decode(), size, PictureMarks.read(file, kind).orientation());
            } catch (IOException | RuntimeException e) {
                return broken(kind);
            }
            return new PictureResult.Rendered(size.width(), size.height(), write(full, kind));
        } finally {
            TURN.release();
        }
    }

    private static BufferedImage full(BufferedImage decoded, PictureResult.Rendered size, int orientation) {
        double scale = Math.min(1, Math.min((double) MAX_WIDTH / size.width(), (double) MAX_HEIGHT / size.height()));
        int width = scaled(size.width(), scale);
        int height = scaled(size.height(), scale);
        boolean lies = orientation >= 5;
        BufferedImage small = Scaling.to(decoded, lies ? height : width, lies ? width : height);
        BufferedImage upright = Scaling.upright(small, orientation);
        return Scaling.isTransparent(upright) ? upright : Scaling.opaque(upright);
    }

    /** From wide to narrow, each made from the one before; listed from narrow to wide. */
    private List<Rendition> write(BufferedImage full, MediaKind kind) throws IOException {
        List<Rendition> renditions = new ArrayList<>();
        BufferedImage current = full;
        renditions.add(writeOne(current, kind));
        for (int width : WIDTHS.reversed()) {
            if (width < full.getWidth()) {
                current = Scaling.to(current, width, scaled(full.getHeight(), (double) width / full.getWidth()));
                renditions.addFirst(writeOne(current, kind));
            }
        }
        return renditions;
    }

    private Rendition writeOne(BufferedImage picture, MediaKind kind) throws IOException {
        if (picture.getColorModel().hasAlpha()) {
            return keep(MediaKind.PNG, picture, PictureEncoding.png(picture));
        }
        byte[] jpeg = PictureEncoding.jpeg(picture);
        if (kind == MediaKind.JPEG) {
            return keep(MediaKind.JPEG, picture, jpeg);
        }
        byte[] png = PictureEncoding.png(picture);
        return png.length <= jpeg.length ? keep(MediaKind.PNG, picture, png) : keep(MediaKind.JPEG, picture, jpeg);
    }

    private Rendition keep(MediaKind kind, BufferedImage picture, byte[] bytes) throws IOException {
        return new Rendition(folder.keep(bytes), kind, picture.getWidth(), picture.getHeight(), bytes.length);
    }

    private static int scaled(int length, double scale) {
        return Math.max(1, (int) Math.round(length * scale));
    }

    private static Refused broken(MediaKind kind) {
        return Refused.because(RefusalReason.BROKEN_PICTURE, kind);
    }
}
