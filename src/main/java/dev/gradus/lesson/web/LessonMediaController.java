package dev.gradus.lesson.web;

import dev.gradus.curriculum.LessonId;
import dev.gradus.lesson.AttachResult;
import dev.gradus.lesson.LessonFiles;
import dev.gradus.media.MediaDelivery;
import dev.gradus.media.MediaDelivery.Audience;
import dev.gradus.media.MediaLibrary;
import dev.gradus.media.MediaName;
import dev.gradus.media.Refused;
import dev.gradus.media.Sha256;
import dev.gradus.platform.NotFound;
import dev.gradus.platform.i18n.Messages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Takes files for a lesson and shows those it has. A name may come to stand for another file, so it only redirects to an
 * address that holds the digest and never changes its meaning.
 */
@RestController
@RequestMapping("/studio-api/lessons/{lesson}/media")
class LessonMediaController {

    private final LessonFiles files;
    private final MediaLibrary library;
    private final Messages messages;

    LessonMediaController(LessonFiles files, MediaLibrary library, Messages messages) {
        this.files = files;
        this.library = library;
        this.messages = messages;
    }

    /** A file that was stored: by what name a text shows it, and where it can be seen. */
    record Stored(
            String name,
            String sha,
            String url,
            @Nullable Integer width,
            @Nullable Integer height) {}

    @PostMapping
    @PreAuthorize("hasAnyRole('LEAD', 'TEACHER')")
    ResponseEntity<Object> upload(
            @PathVariable UUID lesson, @RequestParam MultipartFile file, HttpServletRequest request, Locale locale)
            throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream in = file.getInputStream()) {
            return switch (files.attach(new LessonId(lesson), name, in)) {
                case AttachResult.Attached attached -> ResponseEntity.ok(stored(request, lesson, attached));
                case AttachResult.Declined(Refused reason) ->
                    ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                            .body(new UploadProblem(messages.get(
                                    locale,
                                    reason.reason().messageKey(),
                                    reason.args().toArray())));
            };
        }
    }

    /** Leads to the best rendition of what the name stands for now. */
    @GetMapping("/{name}")
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
    ResponseEntity<Void> find(@PathVariable UUID lesson, @PathVariable String name, HttpServletRequest request) {
        var original = files.find(new LessonId(lesson), name).orElseThrow(() -> new NotFound(name));
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(address(request, lesson, original, name)))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .build();
    }

    @GetMapping("/{original:[0-9a-f]{64}}/{name}")
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
    void show(
            @PathVariable UUID lesson,
            @PathVariable String original,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var file = files.find(new LessonId(lesson), name)
                .filter(new Sha256(original)::equals)
                .flatMap(library::served)
                .flatMap(served -> library.rendition(served.main().sha256()))
                .orElseThrow(() -> new NotFound(name));
        MediaDelivery.show(request, response, file, MediaName.of(name), Audience.ONE_PERSON);
    }

    private static Stored stored(HttpServletRequest request, UUID lesson, AttachResult.Attached attached) {
        var file = attached.file();
        return new Stored(
                attached.name(),
                file.sha256().hex(),
                address(request, lesson, file.sha256(), attached.name()),
                file.width(),
                file.height());
    }

    private static String address(HttpServletRequest request, UUID lesson, Sha256 original, String name) {
        return UriComponentsBuilder.fromPath(request.getContextPath())
                .pathSegment("studio-api", "lessons", lesson.toString(), "media", original.hex(), name)
                .encode()
                .toUriString();
    }
}
