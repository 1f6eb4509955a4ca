package dev.gradus.review;

import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonState;
import dev.gradus.curriculum.LessonStates;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.lesson.RevisionId;
import dev.gradus.people.CurrentPerson;
import dev.gradus.publishing.PublicationState;
import dev.gradus.publishing.Publications;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts draft, submission and publication of each lesson together into the one state that the map shows. */
@Service
@Transactional(readOnly = true)
class MapStates implements LessonStates {

    private final LessonTexts texts;
    private final SubmissionRows submissions;
    private final Publications publications;
    private final CurrentPerson current;

    MapStates(LessonTexts texts, SubmissionRows submissions, Publications publications, CurrentPerson current) {
        this.texts = texts;
        this.submissions = submissions;
        this.publications = publications;
        this.current = current;
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
    public Map<LessonId, Card> of(ProgrammeId programme, String language) {
        var newest = submissions.newestOfProgramme(current.get().school(), programme, language);
        var published = publications.states(programme, language);
        var cards = new HashMap<LessonId, Card>();
        texts.drafts(programme, language)
                .forEach((lesson, draft) -> cards.put(
                        lesson,
                        new Card(
                                draft.title(),
                                draft.minutes(),
                                state(draft.head(), newest.get(draft.text()), published.get(lesson)))));
        return cards;
    }

    static LessonState state(RevisionId head, @Nullable Asked newest, @Nullable PublicationState published) {
        boolean live = published != null && published.live();
        if (published != null && published.live() && published.revision().equals(head)) {
            return LessonState.PUBLISHED;
        }
        if (newest != null) {
            if (newest.outcome() == null) {
                return LessonState.IN_REVIEW;
            }
            boolean ofThisDraft = newest.revision().equals(head);
            boolean neverPublished = published == null || newest.revision().compareTo(published.revision()) > 0;
            if (newest.outcome() == Decision.Outcome.CHANGES_REQUESTED && neverPublished) {
                return LessonState.CHANGES_REQUESTED;
            }
            if (newest.outcome() == Decision.Outcome.APPROVED && ofThisDraft && neverPublished) {
                return LessonState.APPROVED;
            }
        }
        if (live) {
            return LessonState.PUBLISHED_CHANGED;
        }
        return published != null && published.revision().equals(head) ? LessonState.WITHDRAWN : LessonState.DRAFT;
    }
}
