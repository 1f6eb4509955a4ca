package dev.gradus.preview;

import dev.gradus.curriculum.LessonId;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.lesson.Revision;
import dev.gradus.lesson.RevisionId;
import dev.gradus.platform.NotFound;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.publishing.DraftSnapshots;
import dev.gradus.reading.LessonPages;
import dev.gradus.reading.RenderedPage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The student page of a revision, for staff: made by the renderer of the student site, never cached, never public. */
@RestController
class PreviewPages {

    private final LessonTexts texts;
    private final DraftSnapshots snapshots;
    private final LessonPages pages;

    PreviewPages(LessonTexts texts, DraftSnapshots snapshots, LessonPages pages) {
        this.texts = texts;
        this.snapshots = snapshots;
        this.pages = pages;
    }

    @GetMapping("/studio-api/preview/{lesson}/{language}")
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
    ResponseEntity<byte[]> page(
            @PathVariable UUID lesson,
            @PathVariable String language,
            @RequestParam(name = "revision", required = false) @Nullable Long revision) {
        if (!Languages.isKnown(language)) {
            throw new NotFound(language);
        }
        var text = texts.find(new LessonId(lesson), language).orElseThrow(() -> new NotFound(lesson));
        var wanted = revision == null ? text.head() : ofText(text.head(), new RevisionId(revision));
        var page = pages.render(snapshots.of(text, wanted), language, new PreviewUrls(lesson));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", RenderedPage.CONTENT_SECURITY_POLICY)
                .body(page.bytes());
    }

    private Revision ofText(Revision head, RevisionId wanted) {
        var revision = texts.revision(wanted);
        if (!revision.text().equals(head.text())) {
            throw new NotFound(wanted);
        }
        return revision;
    }
}
