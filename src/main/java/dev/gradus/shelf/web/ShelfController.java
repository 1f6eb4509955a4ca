package dev.gradus.shelf.web;

import dev.gradus.curriculum.LessonId;
import dev.gradus.media.MediaDelivery;
import dev.gradus.media.MediaDelivery.Audience;
import dev.gradus.media.MediaName;
import dev.gradus.media.Sha256;
import dev.gradus.platform.NotFound;
import dev.gradus.shelf.Shelf;
import dev.gradus.shelf.ShelfFile;
import dev.gradus.shelf.ShelfQuery;
import dev.gradus.shelf.ShelfQuery.Sort;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** What the editor asks the library for, and its files to look at. */
@RestController
@RequestMapping("/studio-api/media")
class ShelfController {

    private static final int PAGE = 24;

    private final Shelf shelf;

    ShelfController(Shelf shelf) {
        this.shelf = shelf;
    }

    /** A file to choose; {@code small} is the address of a small picture of it, nothing for sound and captions. */
    record Choice(
            String id, String name, String kind, @Nullable String small, String alt, String credit) {}

    /** @param next where to go on, nothing at the end */
    record Choices(List<Choice> files, @Nullable Integer next) {}

    /** As after an upload: by what name the text shows the file, and where it can be seen. */
    record Attached(
            String name,
            String sha,
            String url,
            @Nullable Integer width,
            @Nullable Integer height) {}

    @GetMapping
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
    ResponseEntity<Choices> list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "ALL") Sort sort,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "0") int offset,
            HttpServletRequest request) {
        int from = Math.max(0, offset);
        var found = shelf.list(new ShelfQuery(words, sort, false, false, language), from, PAGE + 1);
        var files =
                found.stream().limit(PAGE).map(file -> choice(request, file)).toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Choices(files, found.size() > PAGE ? from + PAGE : null));
    }

    /** @param small the narrowest form of a picture */
    @GetMapping("/{original:[0-9a-f]{64}}/{name}")
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
    void show(
            @PathVariable String original,
            @PathVariable String name,
            @RequestParam(defaultValue = "false") boolean small,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var bytes = shelf.shown(new Sha256(original), small).orElseThrow(() -> new NotFound(original));
        MediaDelivery.show(request, response, bytes, MediaName.of(name), Audience.ONE_PERSON);
    }

    @PostMapping("/{original:[0-9a-f]{64}}/lessons/{lesson}")
    @PreAuthorize("hasAnyRole('LEAD', 'TEACHER')")
    Attached attach(@PathVariable String original, @PathVariable UUID lesson, HttpServletRequest request) {
        var id = new Sha256(original);
        var file = shelf.find(id).orElseThrow(() -> new NotFound(id));
        var name = shelf.attach(id, new LessonId(lesson));
        var url = address(request, "lessons", lesson.toString(), "media", original, name);
        return new Attached(name, original, url, file.width(), file.height());
    }

    private static Choice choice(HttpServletRequest request, ShelfFile file) {
        return new Choice(
                file.id().hex(),
                file.name(),
                Sort.of(file.kind()).name(),
                file.isPicture() ? address(request, "media", file.id().hex(), file.name()) + "?small=true" : null,
                file.alt(),
                file.credit());
    }

    private static String address(HttpServletRequest request, String... segments) {
        return UriComponentsBuilder.fromPath(request.getContextPath())
                .pathSegment("studio-api")
                .pathSegment(segments)
                .encode()
                .toUriString();
    }
}
