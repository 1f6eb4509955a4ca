package dev.gradus.classes.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Texts as files, made when somebody asks for them. */
final class Downloads {

    private Downloads() {}

    static DownloadHandler of(String name, String type, Supplier<String> text) {
        return DownloadHandler.fromInputStream(event -> {
            var bytes = text.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        });
    }
}
