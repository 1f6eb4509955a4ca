package dev.gradus.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Judges a file without keeping it: for the checks of a content folder, which run without database and data folder. */
public final class MediaCheck {

    private MediaCheck() {}

    /**
     * What {@link MediaLibrary#store} would make of the file, short of decoding pictures.
     *
     * @throws IOException if the file cannot be read at all
     */
    public static CheckResult check(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(Signature.LENGTH);
        }
        return switch (kindOf(start)) {
            case KindResult.Known(MediaKind kind) ->
                Files.size(file) > kind.family().maxBytes() ? tooManyBytes(kind) : check(file, kind);
            case Refused refused -> refused;
        };
    }

    static KindResult kindOf(byte[] start) {
        if (start.length == 0) {
            return Refused.because(RefusalReason.EMPTY);
        }
        return switch (Signature.of(start)) {
            case Signature.Taken(MediaKind kind) -> new KindResult.Known(kind);
            case Signature.NotTaken(String type) -> Refused.because(RefusalReason.TYPE_NOT_TAKEN, type);
            case Signature.Unknown() -> Refused.because(RefusalReason.UNKNOWN_TYPE);
        };
    }

    static Refused tooManyBytes(MediaKind kind) {
        return Refused.because(RefusalReason.TOO_MANY_BYTES, kind, kind.family().megabytes());
    }

    private static CheckResult check(Path file, MediaKind kind) throws IOException {
        return switch (kind.family()) {
            case DRAWING ->
                switch (SvgCleaner.clean(Files.readAllBytes(file))) {
                    case SvgResult.Cleaned cleaned -> new CheckResult.Sound(kind, cleaned.removals());
                    case Refused refused -> refused;
                };
            case PICTURE ->
                switch (PictureRenditions.check(file, kind)) {
                    case PictureResult.Rendered rendered -> sound(kind);
                    case Refused refused -> refused;
                };
            case CAPTIONS ->
                CaptionsCheck.fault(Files.readAllBytes(file))
                        .<CheckResult>map(refused -> refused)
                        .orElseGet(() -> sound(kind));
            case SOUND, FILM -> sound(kind);
        };
    }

    private static CheckResult sound(MediaKind kind) {
        return new CheckResult.Sound(kind, List.of());
    }
}
