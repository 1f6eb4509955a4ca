package dev.gradus.lesson;

import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonStarter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a lesson that was just added on the map its first text. */
@Component
class FirstText implements LessonStarter {

    private final LessonTexts texts;

    FirstText(LessonTexts texts) {
        this.texts = texts;
    }

    @Override
    @Transactional
    @PreAuthorize("hasAnyRole('LEAD', 'TEACHER')")
    public void start(LessonId lesson, String language, String title, int minutes) {
        texts.start(lesson, language, title, minutes);
    }
}
