package dev.gradus.publishing;

import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.Lessons;
import dev.gradus.curriculum.PublishedPlaces;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where students find a lesson now. */
@Service
@Transactional(readOnly = true)
class LivePlaces implements PublishedPlaces {

    private final Lessons lessons;
    private final PublicationRows rows;

    LivePlaces(Lessons lessons, PublicationRows rows) {
        this.lessons = lessons;
        this.rows = rows;
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
    public List<String> of(LessonId lesson) {
        return lessons.place(lesson).stream()
                .flatMap(place -> place.programme().languages().stream()
                        .filter(language -> rows.live(lesson, language).isPresent())
                        .map(language ->
                                "/" + language + "/" + place.programme().slug() + "/" + place.path()))
                .toList();
    }
}
