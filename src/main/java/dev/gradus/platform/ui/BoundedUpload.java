package dev.gradus.platform.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.BiConsumer;

/** Takes a file into memory, if it is not too large: the limit of the upload field holds in the browser only. */
public class BoundedUpload implements UploadHandler {

    private static final long serialVersionUID = 1;

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
