package dev.gradus.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Raster pictures within one drawing, as {@code data:} references: only real ones, and not more pixels than one file may have. */
final class SvgPictures {

    private static final Pattern DATA =
            Pattern.compile("data:image/(?:png|jpe?g|gif|webp);base64,(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private long pixels;

    /** The reference in its plainest form, with the media type that the bytes prove; empty if it may not stay. */
    Optional<String> clean(String reference) {
        Matcher data = DATA.matcher(reference.strip());
        if (!data.matches()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(data.group(1).replaceAll("\\s+", ""));
            if (Signature.of(bytes) instanceof Signature.Taken(MediaKind kind)
                    && kind.family() == MediaKind.Family.PICTURE
                    && fits(bytes, kind)) {
                byte[] plain = PictureStripping.stripped(bytes, kind);
                return Optional.of(
                        "data:" + kind.mime() + ";base64," + Base64.getEncoder().encodeToString(plain));
            }
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private boolean fits(byte[] bytes, MediaKind kind) throws IOException {
        try (PictureSource picture =
                new PictureSource(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)), kind)) {
            pixels += (long) picture.width() * picture.height();
            return pixels <= PictureSource.MAX_MEGAPIXELS * 1_000_000L;
        }
    }
}
