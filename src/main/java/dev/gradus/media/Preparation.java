package dev.gradus.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Makes the harmless forms of a received file and keeps them in the folder. */
final class Preparation {

    private final ContentFolder folder;
    private final PictureRenditions pictures;

    Preparation(ContentFolder folder) {
        this.folder = folder;
        this.pictures = new PictureRenditions(folder);
    }

    PreparedResult prepare(ContentFolder.Incoming file, MediaKind kind, ActiveParts activeParts) throws IOException {
        return switch (kind.family()) {
            case DRAWING ->
                switch (SvgCleaner.clean(Files.readAllBytes(file.path()))) {
                    case SvgResult.Cleaned cleaned -> drawing(cleaned, activeParts);
                    case Refused refused -> refused;
                };
            case PICTURE ->
                switch (pictures.render(file.path(), kind)) {
                    case PictureResult.Rendered(int width, int height, List<Rendition> renditions) ->
                        new PreparedResult.Prepared(width, height, renditions, List.of());
                    case Refused refused -> refused;
                };
            case CAPTIONS ->
                CaptionsCheck.fault(Files.readAllBytes(file.path()))
                        .<PreparedResult>map(refused -> refused)
                        .orElseGet(() -> asItIs(file, kind));
            case SOUND, FILM -> asItIs(file, kind);
        };
    }

    private PreparedResult drawing(SvgResult.Cleaned cleaned, ActiveParts activeParts) throws IOException {
        if (activeParts == ActiveParts.REFUSE && !cleaned.removals().isEmpty()) {
            Removal first = cleaned.removals().getFirst();
            return Refused.because(RefusalReason.SVG_ACTIVE, first.line(), first.name());
        }
        byte[] bytes = cleaned.text().getBytes(UTF_8);
        Rendition served =
                new Rendition(folder.keep(bytes), MediaKind.SVG, cleaned.width(), cleaned.height(), bytes.length);
        return new PreparedResult.Prepared(cleaned.width(), cleaned.height(), List.of(served), cleaned.removals());
    }

    /** Browsers play sound, film and captions without acting on them, so the original is what they get. */
    private static PreparedResult asItIs(ContentFolder.Incoming file, MediaKind kind) {
        Rendition same = new Rendition(file.sha256(), kind, null, null, file.byteSize());
        return new PreparedResult.Prepared(null, null, List.of(same), List.of());
    }
}
