package dev.gradus.lesson;

import dev.gradus.curriculum.ChangeResult;
import dev.gradus.curriculum.Climbs;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonPlace;
import dev.gradus.curriculum.LessonSplit;
import dev.gradus.curriculum.LessonSplitting;
import dev.gradus.curriculum.Lessons;
import dev.gradus.curriculum.Programmes;
import dev.gradus.curriculum.climb.ClimbMap;
import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.curriculum.climb.LessonSays;
import dev.gradus.curriculum.climb.Terms;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.dialect.LessonRef;
import dev.gradus.dialect.TranslationOf;
import dev.gradus.lesson.HeaderEdits.Edit;
import dev.gradus.platform.NotFound;
import dev.gradus.platform.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Splits lessons: the second part becomes a lesson of its own behind the first and builds on it. */
@Service
@PreAuthorize("hasAnyRole('LEAD', 'TEACHER')")
class SplitLessons implements LessonSplitting {

    private final LessonTexts texts;
    private final LessonFiles files;
    private final Lessons lessons;
    private final Programmes programmes;
    private final Climbs climbs;
    private final HeaderEdits edits;
    private final MeasuredDrafts measure;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    SplitLessons(
            LessonTexts texts,
            LessonFiles files,
            Lessons lessons,
            Programmes programmes,
            Climbs climbs,
            HeaderEdits edits,
            MeasuredDrafts measure,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.texts = texts;
        this.files = files;
        this.lessons = lessons;
        this.programmes = programmes;
        this.climbs = climbs;
        this.edits = edits;
        this.measure = measure;
        this.transaction = transaction;
        this.events = events;
    }

    /** A lesson’s text in one language, read. */
    private record Draft(LessonText text, LessonFile file) {
        Document body() {
            return file.parseBody().document();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Choices choices(LessonId lesson, String language) {
        var drafts = drafts(place(lesson));
        if (drafts.isEmpty()
                || drafts.stream()
                        .anyMatch(each -> !each.file().parseBody().problems().isEmpty())) {
            return new Choices("", language, List.of(), List.of(), List.of(), List.of());
        }
        var source = drafts.getFirst();
        var shown = drafts.stream()
                .filter(draft -> draft.text().language().equals(language) && isOfOneShape(source, draft))
                .findFirst()
                .orElse(source);
        var steps = shown.body().steps().steps();
        var words = shown.file().header().introduces();
        var terms = source.file().header().introduces();
        return new Choices(
                state(drafts),
                shown.text().language(),
                IntStream.range(1, steps.size())
                        .mapToObj(number -> new Step(number, steps.get(number).title()))
                        .toList(),
                shown.file().header().objectives(),
                IntStream.range(0, terms.size())
                        .mapToObj(number ->
                                term(terms.get(number).word(), words.get(number).word(), source))
                        .toList(),
                drafts.stream().map(draft -> draft.text().language()).toList());
    }

    private static Term term(String word, String shown, Draft source) {
        return new Term(word, shown, firstStep(source.body(), word));
    }

    @Override
    @Transactional(readOnly = true)
    public Preview preview(Wish wish) {
        var place = place(wish.lesson());
        var drafts = drafts(place);
        var parts = parts(wish, place, drafts);
        var second = second(place, wish.slug());
        var programme = place.programme().slug().value();
        var checked = climbs.of(place.programme().id()).checked();
        var before = new ArrayList<LessonSays>();
        var after = new ArrayList<LessonSays>();
        for (var draft : drafts) {
            var language = draft.text().language();
            var split = parts.get(language);
            if (split == null) {
                before.add(LessonOnMap.of(draft.file(), language, programme, level(checked, place, language)));
            } else {
                before.add(measured(split.first(), language, programme));
                after.add(measured(split.second(), language, programme));
            }
        }
        var onBoth = onBoth(wish, place, checked);
        return new Preview(
                climbs.ifSplit(wish.lesson(), before, second, after, onBoth),
                onBoth,
                drafts.stream()
                        .map(draft -> draft.text().language())
                        .filter(language -> !parts.containsKey(language))
                        .toList());
    }

    /** A part may be easier or harder to read than the whole. */
    private LessonSays measured(LessonFile part, String language, String programme) {
        return LessonOnMap.of(part, language, programme, measure.levelOf(part, language));
    }

    @Override
    public ChangeResult<Lesson> split(Wish wish) {
        return transaction.execute(status -> {
            var result = inTransaction(wish);
            if (!(result instanceof ChangeResult.Changed<Lesson>)) {
                status.setRollbackOnly();
            }
            return result;
        });
    }

    private ChangeResult<Lesson> inTransaction(Wish wish) {
        var place = place(wish.lesson());
        var drafts = drafts(place);
        var onBoth = onBoth(wish, place, climbs.of(place.programme().id()).checked());
        if (!state(drafts).equals(wish.state())) {
            return new ChangeResult.Stale<>(place.lesson());
        }
        var added = lessons.add(place.unit().id(), wish.slug());
        if (!(added instanceof ChangeResult.Changed<Lesson>(Lesson lesson))) {
            return added;
        }
        var parts = parts(wish, place, drafts);
        for (var draft : drafts) {
            var split = parts.get(draft.text().language());
            if (split != null && !isSaved(draft, split, lesson.id())) {
                return new ChangeResult.Stale<>(place.lesson());
            }
        }
        link(onBoth, place, lesson);
        var moved = lessons.move(lesson.id(), place.unit().id(), place.lesson().position() + 1);
        events.publishEvent(new LessonSplit(place.programme().id(), place.lessonPath(), second(place, wish.slug())));
        return moved;
    }

    /** Not where somebody has just written in the text: what is in hand is no longer the whole of it. */
    private boolean isSaved(Draft draft, SplitText split, LessonId second) {
        texts.keep(draft.text().head().id());
        var first = texts.save(draft.text().id(), draft.text().head().id(), Optional.of(draft.file()), split.first());
        if (!(first instanceof SaveResult.Saved)) {
            return false;
        }
        var known = files.of(draft.text().lesson());
        for (var name : split.second().parseBody().document().media()) {
            var media = known.get(name);
            if (media != null) {
                files.put(second, name, media);
            }
        }
        var header = split.second().header();
        var begun = texts.start(second, draft.text().language(), header.title(), header.minutes());
        return texts.save(begun.id(), begun.head().id(), split.second().source()) instanceof SaveResult.Saved;
    }

    private void link(List<LessonPath> onBoth, LessonPlace place, Lesson second) {
        var ref = ref(place, second.slug().value());
        var map = programmes.map(place.programme().id());
        edits.apply(map.rows().stream()
                .flatMap(row -> row.cells().stream()
                        .flatMap(cell -> cell.lessons().stream()
                                .map(lesson -> new LessonPlace(map.programme(), row.strand(), cell.unit(), lesson))))
                .filter(other -> onBoth.contains(other.lessonPath()))
                .flatMap(other -> texts.ofLesson(other.lesson().id()).stream())
                .map(text -> new Edit(
                        text.id(),
                        file -> buildingOn(
                                file, ref(place, place.lesson().slug().value()), ref)))
                .toList());
    }

    private static LessonFile buildingOn(LessonFile file, LessonRef first, LessonRef second) {
        var refs = new ArrayList<LessonRef>(file.header().buildsOn());
        int at = refs.indexOf(first);
        if (at < 0 || refs.contains(second)) {
            return file;
        }
        refs.add(at + 1, second);
        return file.withHeader(file.header().with().buildsOn(refs).header());
    }

    /** By language. A translation is split where it has the same shape and somebody has named its second part. */
    private Map<String, SplitText> parts(Wish wish, LessonPlace place, List<Draft> drafts) {
        var source = drafts.getFirst();
        var header = source.file().header();
        var terms = IntStream.range(0, header.introduces().size())
                .filter(number ->
                        wish.terms().contains(header.introduces().get(number).word()))
                .boxed()
                .collect(Collectors.toSet());
        var first = ref(place, place.lesson().slug().value());
        var parts = new LinkedHashMap<String, SplitText>();
        for (var draft : drafts) {
            var language = draft.text().language();
            var title = wish.titles().getOrDefault(language, "").strip();
            if (!title.isEmpty() && isOfOneShape(source, draft)) {
                var split = SplitText.of(draft.file(), wish.fromStep(), title, wish.objectives(), terms, first);
                parts.put(language, draft.equals(source) ? split : translation(split, draft, source, parts));
            }
        }
        return parts;
    }

    /** What was up to date stays so; what was not is no more so than before. */
    private static SplitText translation(SplitText split, Draft draft, Draft source, Map<String, SplitText> parts) {
        var of = draft.file().header().translationOf();
        var sourceParts = parts.get(source.text().language());
        if (of == null
                || sourceParts == null
                || !of.digest().equals(source.file().digest())) {
            return split;
        }
        return split.as(
                new TranslationOf(of.language(), sourceParts.first().digest()),
                new TranslationOf(of.language(), sourceParts.second().digest()));
    }

    private static boolean isOfOneShape(Draft source, Draft other) {
        var one = source.file().header();
        var two = other.file().header();
        return source.body().steps().steps().size()
                        == other.body().steps().steps().size()
                && one.objectives().size() == two.objectives().size()
                && one.introduces().size() == two.introduces().size();
    }

    /** Those that build on the whole and use a term that moves. */
    private static List<LessonPath> onBoth(Wish wish, LessonPlace place, ClimbMap map) {
        var moving = wish.terms().stream().map(Terms::sameForm).collect(Collectors.toSet());
        return map.strands().stream()
                .flatMap(strand -> strand.units().stream()
                        .flatMap(unit -> unit.lessons().stream()
                                .filter(lesson -> lesson.texts().stream()
                                        .anyMatch(says -> says.buildsOn().contains(place.lessonPath())
                                                && says.uses().stream()
                                                        .anyMatch(word -> moving.contains(Terms.sameForm(word)))))
                                .map(lesson -> new LessonPath(strand.slug(), unit.stage(), lesson.slug()))))
                .toList();
    }

    private static @Nullable Double level(ClimbMap map, LessonPlace place, String language) {
        return map.strands().stream()
                .filter(strand -> strand.slug().equals(place.strand().slug().value()))
                .flatMap(strand -> strand.units().stream())
                .filter(unit -> unit.stage() == place.unit().stage())
                .flatMap(unit -> unit.lessons().stream())
                .filter(lesson -> lesson.slug().equals(place.lesson().slug().value()))
                .flatMap(lesson -> lesson.texts().stream())
                .filter(says -> says.language().equals(language))
                .findFirst()
                .map(LessonSays::level)
                .orElse(null);
    }

    private static int firstStep(Document body, String word) {
        var steps = body.steps().steps();
        if (SplitText.names(new Document(body.steps().opening()), word)) {
            return 0;
        }
        return IntStream.range(0, steps.size())
                .filter(number -> SplitText.names(new Document(steps.get(number).blocks()), word))
                .findFirst()
                .orElse(0);
    }

    /** The source language first; those that nobody can read are left out. */
    private List<Draft> drafts(LessonPlace place) {
        var written = texts.ofLesson(place.lesson().id());
        return place.programme().languages().stream()
                .flatMap(language ->
                        written.stream().filter(text -> text.language().equals(language)))
                .flatMap(
                        text -> LessonFile.parse(text.head().source()) instanceof LessonFileResult.Read(LessonFile file)
                                ? Optional.of(new Draft(text, file)).stream()
                                : Optional.<Draft>empty().stream())
                .toList();
    }

    private static String state(List<Draft> drafts) {
        return drafts.stream().map(draft -> draft.text().head().id().toString()).collect(Collectors.joining(" "));
    }

    private static LessonPath second(LessonPlace place, Slug slug) {
        return new LessonPath(place.strand().slug().value(), place.unit().stage(), slug.value());
    }

    private static LessonRef ref(LessonPlace place, String lesson) {
        return new LessonRef(
                null, place.strand().slug().value(), place.unit().stage().key(), lesson);
    }

    private LessonPlace place(LessonId lesson) {
        return lessons.place(lesson)
                .filter(place -> !place.lesson().archived())
                .orElseThrow(() -> new NotFound(lesson));
    }
}
