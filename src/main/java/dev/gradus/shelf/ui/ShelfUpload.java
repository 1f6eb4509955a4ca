package dev.gradus.shelf.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.gradus.media.MediaFile;
import dev.gradus.media.MediaKind;
import dev.gradus.media.Refused;
import dev.gradus.media.StoreResult;
import dev.gradus.platform.ui.BoundedUpload;
import dev.gradus.shelf.Shelf;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes files in, several at once, each with its progress; what is refused says why beside its name. */
class ShelfUpload extends Upload {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(ShelfUpload.class);
    private static final int BYTES_PER_MEGABYTE = 1024 * 1024;

    private final transient Shelf shelf;
    private final transient Consumer<MediaFile> stored;
    private final Locale reader;

    /** @param stored hears of each file that is in the library now */
    ShelfUpload(Shelf shelf, Locale reader, Consumer<MediaFile> stored) {
        this.shelf = shelf;
        this.reader = reader;
        this.stored = stored;
        addClassName("sh-upload");
        var button = new Button(getTranslation("shelf.upload"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        setUploadButton(button);
        setDropLabel(new Span(getTranslation("shelf.upload.drop")));
        setMaxFileSize(Stream.of(MediaKind.Family.values())
                        .mapToInt(MediaKind.Family::megabytes)
                        .max()
                        .orElseThrow()
                * BYTES_PER_MEGABYTE);
        setI18n(words());
        setUploadHandler((UploadHandler) this::take);
        BoundedUpload.showReasons(this);
    }

    /** One file only, for where one is asked for. */
    ShelfUpload one() {
        setMaxFiles(1);
        return this;
    }

    private void take(UploadEvent event) throws IOException {
        try (var in = event.getInputStream()) {
            switch (shelf.add(event.getFileName(), in)) {
                case StoreResult.Stored(MediaFile file, var _) -> {
                    var _ = event.getUI().access(() -> stored.accept(file));
                }
                case Refused refused ->
                    event.reject(getTranslation(
                            reader,
                            refused.reason().messageKey(),
                            refused.args().toArray()));
            }
        } catch (RuntimeException trouble) {
            LOG.error("A file could not be taken into the library", trouble);
            event.reject(getTranslation(reader, "shelf.upload.trouble"));
        }
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("shelf.upload.drop"))
                        .setMany(getTranslation("shelf.upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(getTranslation("shelf.upload.one"))
                        .setMany(getTranslation("shelf.upload")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("shelf.upload.tooMany"))
                        .setFileIsTooBig(getTranslation("lesson.upload.tooLarge"))
                        .setIncorrectFileType(getTranslation("media.refused.UNKNOWN_TYPE")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("shelf.upload.waiting"))
                                .setStalled(getTranslation("shelf.upload.stalled"))
                                .setProcessing(getTranslation("shelf.upload.processing"))
                                .setHeld(getTranslation("shelf.upload.waiting")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("shelf.upload.remaining") + " ")
                                .setUnknown(getTranslation("shelf.upload.remainingUnknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("shelf.upload.offline"))
                                .setUnexpectedServerError(getTranslation("shelf.upload.trouble"))
                                .setForbidden(getTranslation("shelf.upload.forbidden"))))
                .setFile(new UploadI18N.File()
                        .setRetry(getTranslation("shelf.upload.retry"))
                        .setStart(getTranslation("shelf.upload.start"))
                        .setRemove(getTranslation("shelf.upload.clear")))
                .setUnits(List.of("B", "KB", "MB", "GB"));
    }
}
