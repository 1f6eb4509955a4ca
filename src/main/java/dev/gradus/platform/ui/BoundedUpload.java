package dev.gradus.platform.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.BiConsumer;

/** Takes a file into memory, if it is not too large: the limit of the upload field holds in the browser only. */
public class BoundedUpload implements UploadHandler {

    private static final long serialVersionUID = 1;

    /** The browser's part knows only that the server refused; why stands in the answer. */
    private static final String SHOW_REASON = """
            this.addEventListener('upload-error', ({ detail }) => {
              if (detail.xhr.status !== 422) return;
              detail.file.error = JSON.parse(detail.xhr.responseText).rejected[0].reason;
              this.files = [...this.files];
            });""";

    private final int mostBytes;
    private final String tooLarge;
    private final transient BiConsumer<String, byte[]> taken;

    /**
     * @param tooLarge what is answered when there are more bytes
     * @param taken hears the name and the bytes, while it may change components
     */
    public BoundedUpload(int mostBytes, String tooLarge, BiConsumer<String, byte[]> taken) {
        this.mostBytes = mostBytes;
        this.tooLarge = tooLarge;
        this.taken = taken;
    }

    /** Says beside each file that the server has refused why it has. */
    public static void showReasons(Upload field) {
        field.addAttachListener(attached -> field.getElement().executeJs(SHOW_REASON));
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var in = event.getInputStream()) {
            bytes = in.readNBytes(mostBytes + 1);
        }
        if (bytes.length > mostBytes) {
            event.reject(tooLarge);
            return;
        }
        var _ = event.getUI().access(() -> taken.accept(event.getFileName(), bytes));
    }
}
