package dev.gradus.review.ui;

import dev.gradus.curriculum.Lessons;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.people.People;
import dev.gradus.platform.ui.LiveParts;
import dev.gradus.publishing.Publications;
import dev.gradus.review.Submissions;
import org.springframework.stereotype.Component;

/** All that a review takes. */
@Component
record ReviewServices(
        Submissions submissions,
        Publications publications,
        LessonTexts texts,
        Lessons lessons,
        People people,
        LiveParts live,
        ReviewHints hints) {}
