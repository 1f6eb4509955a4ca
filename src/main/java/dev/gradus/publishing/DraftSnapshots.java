package dev.gradus.publishing;

import dev.gradus.curriculum.LessonPlace;
import dev.gradus.curriculum.Lessons;
import dev.gradus.lesson.LessonFiles;
import dev.gradus.lesson.LessonText;
import dev.gradus.lesson.Revision;
import dev.gradus.media.MediaLibrary;
import dev.gradus.platform.NotFound;
import dev.gradus.publishing.PublishedProgramme.Entry;
import dev.gradus.publishing.PublishedProgramme.Heading;
import dev.gradus.publishing.PublishedProgramme.Place;
import dev.gradus.publishing.PublishedProgramme.PublishedStrand;
import dev.gradus.publishing.PublishedProgramme.PublishedUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a revision would be if it were published now, among all that is published already. For staff only. */
@Service
@Transactional(readOnly = true)
public class DraftSnapshots {

    private final Lessons lessons;
    private final LessonFiles files;
    private final MediaLibrary media;
    private final PublishedSite site;
    private final ObjectProvider<Credits> credits;

    DraftSnapshots(
            Lessons lessons,
            LessonFiles files,
            MediaLibrary media,
            PublishedSite site,
            ObjectProvider<Credits> credits) {
        this.lessons = lessons;
        this.files = files;
        this.media = media;
        this.site = site;
        this.credits = credits;
    }

    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
    public PublishedLesson of(LessonText text, Revision revision) {
        var place = lessons.place(text.lesson()).orElseThrow(() -> new NotFound(text.lesson()));
        var shown = new HashMap<String, PublishedFile>();
        var present = files.of(text.lesson());
        var known = credits.getObject().of(text.lesson(), present.values());
        present.forEach((name, content) -> media.served(content)
                .ifPresent(served -> shown.put(name, PublishedFile.of(name, served, known.getOrDefault(content, "")))));
        return new PublishedLesson(
                place(place, text.language(), revision),
                text.language(),
                revision.title(),
                revision.minutes(),
                revision.source(),
                shown,
                revision.savedAt());
    }

    private Place place(LessonPlace place, String language, Revision revision) {
        var programme = programme(place);
        var strand = programme.strand(place.strand().slug().value()).orElseGet(() -> strand(place));
        var unit = strand.unit(place.unit().stage()).orElseGet(() -> unit(place));
        var heading = new Heading(revision.title(), revision.minutes(), List.of(), revision.savedAt());
        var entry = new Entry(place.lesson().slug().value(), place.lesson().position(), Map.of(language, heading));
        return new Place(programme, strand, unit, entry);
    }

    private PublishedProgramme programme(LessonPlace place) {
        var programme = place.programme();
        return site.programmes().stream()
                .filter(each -> each.slug().equals(programme.slug().value()))
                .findFirst()
                .orElseGet(() -> new PublishedProgramme(
                        programme.slug().value(),
                        "",
                        programme.licence(),
                        programme.languages(),
                        programme.title(),
                        programme.aim(),
                        List.of()));
    }

    private static PublishedStrand strand(LessonPlace place) {
        var strand = place.strand();
        return new PublishedStrand(strand.slug().value(), strand.title(), strand.bigIdea(), List.of());
    }

    private static PublishedUnit unit(LessonPlace place) {
        var unit = place.unit();
        return new PublishedUnit(
                unit.stage(),
                unit.title(),
                unit.grades(),
                unit.concreteStart(),
                unit.outcome(),
                unit.depth(),
                List.of());
    }
}
