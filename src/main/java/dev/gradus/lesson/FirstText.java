package dev.gradus.lesson;

import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonStarter;
import dev.gradus.curriculum.Lessons;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.dialect.LessonHeader;
import dev.gradus.platform.NotFound;
import dev.gradus.platform.i18n.Messages;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a lesson that was just added on the map its first text. */
@Component
class FirstText implements LessonStarter {

    private final LessonTexts texts;
    private final Lessons lessons;
    private final Messages messages;

    FirstText(LessonTexts texts, Lessons lessons, Messages messages) {
        this.texts = texts;
        this.lessons = lessons;
        this.messages = messages;
    }

    @Override
    @Transactional
    @PreAuthorize("hasAnyRole('LEAD', 'TEACHER')")
    public void start(LessonId lesson, String language, String title, int minutes) {
        texts.start(lesson, language, title, minutes);
    }

    /** Only the terms and definitions of the language come along; where there is no text in it, the lesson begins blank. */
    @Override
    @Transactional
    @PreAuthorize("hasAnyRole('LEAD', 'TEACHER')")
    public void startNext(LessonId lesson, LessonId from, String language, String title, int minutes) {
        var begun = texts.start(lesson, language, title, minutes);
        var place = lessons.place(from).orElseThrow(() -> new NotFound(from));
        var stage = lessons.place(lesson)
                .orElseThrow(() -> new NotFound(lesson))
                .unit()
                .stage();
        texts.find(from, language)
                .map(text -> LessonFile.parse(text.head().source()))
                .ifPresent(result -> {
                    if (result instanceof LessonFileResult.Read(LessonFile file)) {
                        var wished = LessonHeader.of(title, minutes);
                        var next = NextStage.of(file, place, stage, wished, messages, language);
                        texts.save(begun.id(), begun.head().id(), next.source());
                    }
                });
    }
}
