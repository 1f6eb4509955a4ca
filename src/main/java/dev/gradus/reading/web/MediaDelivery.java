package dev.gradus.reading.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.gradus.platform.FileAnswer;
import dev.gradus.publishing.PublishedSite;
import dev.gradus.publishing.ServedFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Pictures, sound and film of live publications at {@code /media/{sha256}/{name}}. Only the digest finds the file; the
 * name is for those who save it. A file that no live publication shows is not there.
 */
final class MediaDelivery {

    /** A drawing opened by itself runs nothing and asks nobody. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private static final Pattern PATH = Pattern.compile("/media/([0-9a-f]{64})/[^/]{1,600}");
    private static final long MOST_TEXT = 1 << 20;

    /** Which files a version of the site shows; found ones only. */
    private record Key(long version, String sha256) {}

    private final PublishedSite published;
    private final PageCache texts;
    private final String caching;
    private final Cache<Key, ServedFile> files =
            Caffeine.newBuilder().maximumSize(20_000).build();

    MediaDelivery(PublishedSite published, PageCache texts, String caching) {
        this.published = published;
        this.texts = texts;
        this.caching = caching;
    }

    /** Whether there was such a file; where there is none, nothing has been answered yet. */
    boolean answer(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        var match = PATH.matcher(path);
        var file = match.matches() ? find(match.group(1)) : Optional.<ServedFile>empty();
        if (file.isEmpty()) {
            return false;
        }
        Replies.guard(response, POLICY);
        if (isText(file.get())) {
            Replies.send(request, response, 200, text(file.get()), caching);
        } else {
            response.setHeader("Cache-Control", caching);
            response.setContentType(file.get().mime());
            new FileAnswer(file.get().path(), file.get().bytes(), file.get().sha256()).send(request, response);
        }
        return true;
    }

    private Optional<ServedFile> find(String sha256) {
        var key = new Key(published.version(), sha256);
        var known = files.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        var found = published.file(sha256);
        found.ifPresent(file -> files.put(key, file));
        return found;
    }

    /** Drawings and captions shrink to a third, so they travel as pages do. */
    private static boolean isText(ServedFile file) {
        return file.bytes() <= MOST_TEXT
                && (file.mime().equals("image/svg+xml") || file.mime().startsWith("text/"));
    }

    /** Kept beside the pages: content cannot change under a digest, so it is right in all versions. */
    private ReadyBytes text(ServedFile file) {
        var key = new PageCache.Key(published.version(), file.sha256());
        var type = file.mime() + ";charset=UTF-8";
        return texts.get(key, () -> Optional.of(new MadePage(ReadyBytes.of(bytes(file), type), Set.of())))
                .orElseThrow();
    }

    private static byte[] bytes(ServedFile file) {
        try {
            return Files.readAllBytes(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
