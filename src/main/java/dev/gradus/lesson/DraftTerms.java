package dev.gradus.lesson;

import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.Programmes;
import dev.gradus.curriculum.TermChanges;
import dev.gradus.curriculum.climb.Terms;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.dialect.LessonHeader;
import dev.gradus.dialect.LessonHeader.Term;
import dev.gradus.lesson.HeaderEdits.Edit;
import dev.gradus.people.CurrentPerson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Renames and merges the terms of a programme in its drafts. */
@Service
@Transactional
class DraftTerms implements TermChanges {

    private final TextRows texts;
    private final Programmes programmes;
    private final HeaderEdits edits;
    private final CurrentPerson current;

    DraftTerms(TextRows texts, Programmes programmes, HeaderEdits edits, CurrentPerson current) {
        this.texts = texts;
        this.programmes = programmes;
        this.edits = edits;
        this.current = current;
    }

    @Override
    @PreAuthorize("hasAnyRole('LEAD', 'TEACHER')")
    public List<Line> preview(Change change) {
        if (isNothing(change)) {
            return List.of();
        }
        var files = files(change);
        return lessons(change).stream()
                .flatMap(lesson -> Optional.ofNullable(files.get(lesson)).stream()
                        .map(file -> new Line(lesson, passages(file, change))))
                .filter(line -> !line.passages().isEmpty())
                .toList();
    }

    @Override
    @PreAuthorize("hasAnyRole('LEAD', 'TEACHER')")
    public Optional<Runnable> apply(Change change) {
        if (isNothing(change)) {
            return Optional.empty();
        }
        var here = lessons(change);
        return edits.apply(heads(change).stream()
                .filter(head -> here.contains(head.lesson()))
                .flatMap(head -> texts.find(current.get().school(), head.lesson(), change.language()).stream())
                .map(row -> new Edit(row.id(), file -> changed(file, change)))
                .toList());
    }

    private static boolean isNothing(Change change) {
        return change.from().isBlank()
                || change.to().isBlank()
                || change.to().chars().anyMatch(Character::isISOControl)
                || change.from().equals(change.to().strip());
    }

    /** Without archived ones, in the order of the map. */
    private List<LessonId> lessons(Change change) {
        return programmes.map(change.programme()).rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(ProgrammeMap.Cell::lessons)
                .flatMap(List::stream)
                .map(lesson -> lesson.id())
                .toList();
    }

    private List<TextRows.Head> heads(Change change) {
        return texts.heads(current.get().school(), change.programme()).stream()
                .filter(head -> head.language().equals(change.language()))
                .toList();
    }

    private Map<LessonId, LessonFile> files(Change change) {
        var heads = heads(change);
        var sources = texts.sources(heads.stream().map(TextRows.Head::revision).toList());
        var files = new HashMap<LessonId, LessonFile>();
        for (var head : heads) {
            if (LessonFile.parse(sources.getOrDefault(head.revision(), ""))
                    instanceof LessonFileResult.Read(LessonFile file)) {
                files.put(head.lesson(), file);
            }
        }
        return files;
    }

    private static List<Passage> passages(LessonFile file, Change change) {
        var passages = new ArrayList<Passage>();
        var header = file.header();
        boolean both = header.introduces().stream().anyMatch(term -> isSame(term.word(), change.to()));
        header.introduces().stream()
                .filter(term -> isFrom(term.word(), change))
                .forEach(term -> passages.add(new Passage(
                        Kind.INTRODUCES,
                        term.word() + ": " + term.definition(),
                        both && !isSame(change.from(), change.to()) ? "" : change.to() + ": " + term.definition())));
        header.uses().stream()
                .filter(used -> isFrom(used, change))
                .forEach(used -> passages.add(new Passage(Kind.USES, used, change.to())));
        if (change.inTexts()) {
            word(change)
                    .places(file.body())
                    .forEach(place -> passages.add(new Passage(Kind.TEXT, place.before(), place.after())));
        }
        return passages;
    }

    static LessonFile changed(LessonFile file, Change change) {
        var to = change.to().strip();
        var header = file.header();
        var introduces = new ArrayList<Term>();
        boolean taught =
                header.introduces().stream().anyMatch(term -> !isFrom(term.word(), change) && isSame(term.word(), to));
        header.introduces().stream()
                .filter(term -> !isFrom(term.word(), change) || !taught)
                .map(term -> isFrom(term.word(), change) ? new Term(to, term.definition()) : term)
                .forEach(introduces::add);
        boolean introducesIt = introduces.stream().anyMatch(term -> isSame(term.word(), to));
        var seen = new ArrayList<String>();
        header.uses().stream()
                .map(used -> isFrom(used, change) ? to : used)
                .filter(used -> !(introducesIt && isSame(used, to)))
                .filter(used -> seen.stream().noneMatch(other -> isSame(other, used)))
                .forEach(seen::add);
        LessonHeader named = hasWord(header, change)
                ? header.with().introduces(introduces).uses(seen).header()
                : header;
        var renamed = file.withHeader(named);
        return change.inTexts() ? renamed.withBody(word(change).replaced(file.body())) : renamed;
    }

    /** A lesson that does not have the word keeps its front matter as it is spelled. */
    private static boolean hasWord(LessonHeader header, Change change) {
        return Stream.concat(header.introduces().stream().map(Term::word), header.uses().stream())
                .anyMatch(word -> isFrom(word, change));
    }

    private static WordInText word(Change change) {
        return new WordInText(change.from(), change.to().strip(), change.language());
    }

    private static boolean isFrom(String word, Change change) {
        return isSame(word, change.from());
    }

    private static boolean isSame(String one, String other) {
        return Terms.sameForm(one).equals(Terms.sameForm(other));
    }
}
