package dev.gradus.lesson;

import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonMends;
import dev.gradus.curriculum.Mend;
import dev.gradus.curriculum.climb.Terms;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonHeader;
import dev.gradus.dialect.LessonHeader.Term;
import dev.gradus.dialect.TranslationOf;
import dev.gradus.lesson.HeaderEdits.Edit;
import dev.gradus.platform.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mends what lesson texts say of themselves. */
@Service
@Transactional
class DraftMends implements LessonMends {

    private final LessonTexts texts;
    private final HeaderEdits edits;

    DraftMends(LessonTexts texts, HeaderEdits edits) {
        this.texts = texts;
        this.edits = edits;
    }

    @Override
    @PreAuthorize("hasAnyRole('LEAD', 'TEACHER')")
    public Optional<Runnable> apply(LessonId lesson, String language, Mend mend) {
        var here = text(lesson, language);
        return switch (mend) {
            case Mend.BringTermHere(String term, LessonId from) -> bring(term, here, text(from, language));
            case Mend.Introduce(String term, String definition) -> {
                var plain = definition.replaceAll("\\s+", " ").strip();
                yield plain.isEmpty()
                        ? Optional.empty()
                        : edit(here, header -> introducing(header, new Term(term, plain)));
            }
            case Mend.UseInstead(String term) -> edit(here, header -> using(header, term));
            case Mend.Last(int minutes) ->
                edit(here, header -> header.with().minutes(minutes).header());
            case Mend.StillRight() -> stillRight(here);
            case Mend.Answer(String misconception) ->
                edit(
                        here,
                        header -> header.with()
                                .answers(Stream.concat(header.answers().stream(), Stream.of(misconception))
                                        .distinct()
                                        .toList())
                                .header());
            case Mend.AnswerNothing(String misconception) ->
                edit(
                        here,
                        header -> header.with()
                                .answers(header.answers().stream()
                                        .filter(answer -> !answer.equals(misconception))
                                        .toList())
                                .header());
        };
    }

    private Optional<Runnable> edit(LessonText text, UnaryOperator<LessonHeader> change) {
        return edits.apply(List.of(new Edit(text.id(), file -> file.withHeader(change.apply(file.header())))));
    }

    private Optional<Runnable> bring(String term, LessonText here, LessonText from) {
        return file(from).header().introduces().stream()
                .filter(each -> isSame(each.word(), term))
                .findFirst()
                .flatMap(moved -> edits.apply(List.of(
                        new Edit(here.id(), file -> file.withHeader(introducing(file.header(), moved))),
                        new Edit(from.id(), file -> file.withHeader(using(file.header(), term))))));
    }

    private Optional<Runnable> stillRight(LessonText translation) {
        return Optional.ofNullable(file(translation).header().translationOf())
                .flatMap(of -> texts.find(translation.lesson(), of.language()))
                .flatMap(source -> edit(
                        translation,
                        header -> header.as(new TranslationOf(
                                source.language(), file(source).digest()))));
    }

    private static LessonHeader introducing(LessonHeader header, Term term) {
        var introduces = new ArrayList<>(header.introduces());
        if (introduces.stream().noneMatch(each -> isSame(each.word(), term.word()))) {
            introduces.add(term);
        }
        return header.with()
                .introduces(introduces)
                .uses(header.uses().stream()
                        .filter(used -> !isSame(used, term.word()))
                        .toList())
                .header();
    }

    private static LessonHeader using(LessonHeader header, String term) {
        var uses = new ArrayList<>(header.uses());
        if (uses.stream().noneMatch(used -> isSame(used, term))) {
            uses.add(term);
        }
        return header.with()
                .introduces(header.introduces().stream()
                        .filter(each -> !isSame(each.word(), term))
                        .toList())
                .uses(uses)
                .header();
    }

    private static LessonFile file(LessonText text) {
        return HeaderEdits.file(text.head().source());
    }

    private static boolean isSame(String one, String other) {
        return Terms.sameForm(one).equals(Terms.sameForm(other));
    }

    private LessonText text(LessonId lesson, String language) {
        return texts.find(lesson, language).orElseThrow(() -> new NotFound(lesson));
    }
}
