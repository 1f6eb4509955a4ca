package dev.gradus.shelf.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dev.gradus.shelf.ShelfFile;
import dev.gradus.shelf.ShelfQuery.Sort;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How people speak of a file. */
final class FileWords {

    private static final long KILO = 1024;

    private FileWords() {}

    /** “Picture · 800 × 600 · 120 KB”. */
    static String what(Component reader, ShelfFile file) {
        var words = new StringBuilder(
                reader.getTranslation("shelf.sort.one." + Sort.of(file.kind()).name()));
        if (file.width() != null && file.height() != null) {
            words.append(" · ").append(file.width()).append(" × ").append(file.height());
        }
        return words.append(" · ").append(size(reader, file.byteSize())).toString();
    }

    static String uses(Component reader, ShelfFile file) {
        if (!file.isUsed()) {
            return reader.getTranslation("shelf.unused");
        }
        return Stream.of(
                        some(reader, "shelf.used.drafts", file.drafts()),
                        some(reader, "shelf.used.published", file.publications()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> some(Component reader, String key, int count) {
        return count == 0 ? Optional.empty() : Optional.of(reader.getTranslation(key, count));
    }

    /** The small picture of a picture, as the studio addresses it. */
    static String address(ShelfFile file, boolean small) {
        return "/studio-api/media/" + file.id().hex() + "/" + encoded(file.name()) + (small ? "?small=true" : "");
    }

    static String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(UI.getCurrent().getLocale())
                .format(moment.atZone(ZoneId.systemDefault()));
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String size(Component reader, long bytes) {
        return bytes < KILO * KILO
                ? reader.getTranslation("shelf.kilobytes", Math.max(1, bytes / KILO))
                : reader.getTranslation("shelf.megabytes", (double) bytes / (KILO * KILO));
    }
}
