package dev.gradus.lesson;

import static dev.gradus.lesson.BlockMerge.value;

import dev.gradus.dialect.LessonHeader;
import dev.gradus.dialect.LessonHeader.Misconception;
import dev.gradus.dialect.LessonHeader.Term;
import dev.gradus.dialect.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Merges what stands in front of a text, field by field and entry by entry. */
final class HeaderMerge {

    private HeaderMerge() {}

    /** Nothing where both changed one field or one entry, each in another way. */
    static Optional<LessonHeader> merge(LessonHeader base, LessonHeader theirs, LessonHeader mine) {
        var title = value(base.title(), theirs.title(), mine.title());
        var minutes = value(base.minutes(), theirs.minutes(), mine.minutes());
        var objectives = list(LessonHeader::objectives, base, theirs, mine);
        var buildsOn = list(LessonHeader::buildsOn, base, theirs, mine);
        var introduces =
                list(LessonHeader::introduces, base, theirs, mine).filter(HeaderMerge::isEachWordIntroducedOnce);
        var uses = list(LessonHeader::uses, base, theirs, mine);
        var raises = list(LessonHeader::raises, base, theirs, mine).filter(HeaderMerge::isEachRaisedOnce);
        var answers = list(LessonHeader::answers, base, theirs, mine);
        var materials = list(LessonHeader::materials, base, theirs, mine);
        var readings = list(LessonHeader::readings, base, theirs, mine).filter(HeaderMerge::isEachReadOnce);
        var translationOf = value(
                Optional.ofNullable(base.translationOf()),
                Optional.ofNullable(theirs.translationOf()),
                Optional.ofNullable(mine.translationOf()));
        if (title.isEmpty()
                || minutes.isEmpty()
                || objectives.isEmpty()
                || buildsOn.isEmpty()
                || introduces.isEmpty()
                || uses.isEmpty()
                || raises.isEmpty()
                || answers.isEmpty()
                || materials.isEmpty()
                || readings.isEmpty()
                || translationOf.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LessonHeader(
                title.get(),
                minutes.get(),
                objectives.get(),
                buildsOn.get(),
                introduces.get(),
                uses.get(),
                raises.get(),
                answers.get(),
                materials.get(),
                readings.get(),
                translationOf.get().orElse(null)));
    }

    private static <T> Optional<List<T>> list(
            Function<LessonHeader, List<T>> field, LessonHeader base, LessonHeader theirs, LessonHeader mine) {
        return BlockMerge.agreed(ThreeWay.merge(field.apply(base), field.apply(theirs), field.apply(mine)));
    }

    private static boolean isEachWordIntroducedOnce(List<Term> terms) {
        return terms.stream().map(Term::word).distinct().count() == terms.size();
    }

    private static boolean isEachReadOnce(List<Reading> readings) {
        return readings.stream().map(Reading::word).distinct().count() == readings.size();
    }

    private static boolean isEachRaisedOnce(List<Misconception> misconceptions) {
        return misconceptions.stream().map(Misconception::slug).distinct().count() == misconceptions.size();
    }
}
