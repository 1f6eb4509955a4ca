package dev.gradus.lesson;

import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.dialect.LessonHeader;
import dev.gradus.dialect.Letters;
import dev.gradus.lesson.Revisions.NewRevision;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.SchoolId;
import dev.gradus.platform.NotFound;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The drafts of a school's lessons. A save that returns {@link SaveResult.Saved} is on disk; a save on an old revision is
 * merged with what was saved since; where both changed the same block it is refused, and both texts are kept.
 */
@Service
@Transactional
public class LessonTexts {

    private static final String STAFF = "hasAnyRole('ADMIN', 'LEAD', 'TEACHER')";
    private static final String AUTHORS = "hasAnyRole('LEAD', 'TEACHER')";
    /** Longer texts are no lesson; the editor would not stay usable. */
    public static final int LONGEST_SOURCE = 2_000_000;

    /** In characters, of the name of a revision. */
    public static final int LONGEST_NAME = 80;

    private final TextRows texts;
    private final Revisions revisions;
    private final CurrentPerson current;

    LessonTexts(TextRows texts, Revisions revisions, CurrentPerson current) {
        this.texts = texts;
        this.revisions = revisions;
        this.current = current;
    }

    @PreAuthorize(STAFF)
    public Optional<LessonText> find(LessonId lesson, String language) {
        return texts.find(school(), lesson, language).map(this::withHead);
    }

    /** @throws NotFound when there is no such text in the school */
    @PreAuthorize(STAFF)
    public LessonText get(LessonTextId id) {
        return texts.find(school(), id).map(this::withHead).orElseThrow(() -> new NotFound(id));
    }

    @PreAuthorize(STAFF)
    public List<LessonText> ofLesson(LessonId lesson) {
        return texts.ofLesson(school(), lesson).stream().map(this::withHead).toList();
    }

    @PreAuthorize(STAFF)
    public Map<LessonId, DraftSummary> drafts(ProgrammeId programme, String language) {
        return texts.drafts(school(), programme, language);
    }

    /** What the programme's drafts in that language say is wrongly believed, by slug. */
    @PreAuthorize(STAFF)
    public Map<String, String> misconceptions(ProgrammeId programme, String language) {
        var statements = new TreeMap<String, String>();
        texts.sourcesThatRaise(school(), programme, language).forEach(source -> {
            if (LessonFile.parse(source) instanceof LessonFileResult.Read(LessonFile file)) {
                file.header().raises().forEach(each -> statements.putIfAbsent(each.slug(), each.statement()));
            }
        });
        return statements;
    }

    /** Newest first. */
    @PreAuthorize(STAFF)
    public List<RevisionSummary> revisions(LessonTextId text, int offset, int limit) {
        return revisions.of(get(text).id(), false, offset, limit);
    }

    /** Only those that have a name, newest first. */
    @PreAuthorize(STAFF)
    public List<RevisionSummary> namedRevisions(LessonTextId text, int offset, int limit) {
        return revisions.of(get(text).id(), true, offset, limit);
    }

    /**
     * Gives a state of the text a name to be found by; it is never thinned out from then on. On one line, cut to
     * {@link #LONGEST_NAME}; an empty one takes the name away.
     *
     * @throws NotFound when it has been thinned out already, by a save of its author a moment ago
     */
    @PreAuthorize(AUTHORS)
    public void name(RevisionId id, String name) {
        lock(revision(id).text());
        var line = Letters.oneLine(name).strip();
        revisions.name(
                revision(id).id(),
                line.substring(0, Math.min(line.length(), LONGEST_NAME)).strip());
    }

    /** Nothing where the text has, or has no longer, such a revision. */
    @PreAuthorize(STAFF)
    public Optional<Revision> findRevision(LessonTextId text, RevisionId id) {
        var known = get(text).id();
        return revisions.find(id).filter(revision -> revision.text().equals(known));
    }

    /** @throws NotFound when there is no such revision in the school */
    @PreAuthorize(STAFF)
    public Revision revision(RevisionId id) {
        var revision = revisions.find(id).orElseThrow(() -> new NotFound(id));
        if (texts.find(school(), revision.text()).isEmpty()) {
            throw new NotFound(id);
        }
        return revision;
    }

    /** The text that exists already, or a new one with nothing but title and minutes. */
    @PreAuthorize(AUTHORS)
    public LessonText start(LessonId lesson, String language, String title, int minutes) {
        return find(lesson, language)
                .orElseGet(() -> begin(
                        lesson, language, LessonFile.of(LessonHeader.of(title, minutes), ""), Revision.Kind.SAVED));
    }

    /**
     * The text that exists already, or a new one that knows which text, in which state, it is a translation of.
     *
     * @param withText whether it begins as a copy, to be written over; otherwise it takes no more than title, minutes,
     *     builds-on and the misconceptions it answers
     */
    @PreAuthorize(AUTHORS)
    public LessonText translate(LessonTextId source, String language, boolean withText) {
        var original = get(source);
        return find(original.lesson(), language).orElseGet(() -> {
            // So that one can say later what has changed since.
            keep(original.head().id());
            return begin(
                    original.lesson(),
                    language,
                    Translation.of(file(original.head()), original.language(), withText),
                    Revision.Kind.SAVED);
        });
    }

    /** @param source the whole file, front matter and body */
    @PreAuthorize(AUTHORS)
    public SaveResult save(LessonTextId id, RevisionId base, String source) {
        var ground = findRevision(id, base).map(LessonTexts::file);
        return put(id, base, ground, source, Revision.Kind.SAVED);
    }

    /**
     * @param base the revision that the writer last knew
     * @param ground what {@code mine} was made from, whether or not it was ever a revision; without it, two texts that
     *     differ are never merged
     */
    @PreAuthorize(AUTHORS)
    public SaveResult save(LessonTextId id, RevisionId base, Optional<LessonFile> ground, LessonFile mine) {
        return put(id, base, ground, mine.source(), Revision.Kind.SAVED);
    }

    /** As {@link #save}, of a text that another program's file was taken into: the draft before it stays in the list. */
    @PreAuthorize(AUTHORS)
    public SaveResult takeIn(LessonTextId id, RevisionId base, LessonFile ground, LessonFile mine) {
        return put(id, base, Optional.of(ground), mine.source(), Revision.Kind.IMPORTED);
    }

    /** Makes an old revision the draft again; the draft so far stays in the list. */
    @PreAuthorize(AUTHORS)
    public SaveResult restore(LessonTextId id, RevisionId base, RevisionId old) {
        var wanted = revision(old);
        if (!wanted.text().equals(id)) {
            throw new NotFound(old);
        }
        return put(id, base, Optional.empty(), wanted.source(), Revision.Kind.RESTORED);
    }

    /**
     * What a content folder says becomes the draft, unless the draft says it already and shows it, too.
     *
     * @param replaced names of files that stand for another content than before
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD')")
    public LessonText importText(LessonId lesson, String language, LessonFile file, Set<String> replaced) {
        var present = texts.find(school(), lesson, language);
        if (present.isEmpty()) {
            return begin(lesson, language, file, Revision.Kind.IMPORTED);
        }
        var row = lock(present.get().id());
        // The same words with another picture are another state: to be reviewed, and to be published.
        boolean otherPicture = !Collections.disjoint(file.parseBody().document().media(), replaced);
        if (otherPicture || !headOf(row).source().equals(file.source())) {
            add(row.id(), row.head(), Revision.Kind.IMPORTED, file);
        }
        return get(row.id());
    }

    /**
     * Something refers to this revision from now on: it is never thinned out.
     *
     * @throws NotFound when it has been thinned out already, by a save of its author a moment ago
     */
    @PreAuthorize(AUTHORS)
    public void keep(RevisionId id) {
        lock(revision(id).text());
        revisions.keep(revision(id).id());
    }

    private SaveResult put(
            LessonTextId id, RevisionId base, Optional<LessonFile> ground, String source, Revision.Kind kind) {
        if (source.length() > LONGEST_SOURCE) {
            return new SaveResult.TooLong(LONGEST_SOURCE);
        }
        return switch (LessonFile.parse(source)) {
            case LessonFileResult.Broken broken -> new SaveResult.Invalid(broken.problems());
            case LessonFileResult.Read read -> put(id, base, ground, read.file(), kind);
        };
    }

    private SaveResult put(
            LessonTextId id, RevisionId base, Optional<LessonFile> ground, LessonFile file, Revision.Kind kind) {
        var head = headOf(lock(id));
        if (head.source().equals(file.source())) {
            return new SaveResult.Saved(head);
        }
        boolean upToDate = ground.map(known -> known.source().equals(head.source()))
                .orElseGet(() -> kind == Revision.Kind.RESTORED && head.id().equals(base));
        if (upToDate) {
            return new SaveResult.Saved(add(id, head.id(), kind, file));
        }
        return ground.map(known -> TextMerge.of(known, file(head), file))
                .filter(merge -> merge.disputes().isEmpty())
                .map(merge -> merged(head, merge.text(List.of())))
                .orElseGet(() -> new SaveResult.Conflict(head, setAside(id, base, file)));
    }

    private SaveResult merged(Revision head, LessonFile both) {
        if (both.source().equals(head.source())) {
            return new SaveResult.Merged(head);
        }
        return both.source().length() > LONGEST_SOURCE
                ? new SaveResult.TooLong(LONGEST_SOURCE)
                : new SaveResult.Merged(add(head.text(), head.id(), Revision.Kind.MERGED, both));
    }

    /** The same refused text is kept once, however often it is sent. */
    private Revision setAside(LessonTextId id, RevisionId base, LessonFile file) {
        var refused = newRevision(id, base, Revision.Kind.SET_ASIDE, file);
        return revisions.find(refused).orElseGet(() -> revisions.add(refused));
    }

    private Revision add(LessonTextId id, @Nullable RevisionId base, Revision.Kind kind, LessonFile file) {
        var added = revisions.add(newRevision(id, base, kind, file));
        texts.setHead(id, added.id());
        if (saysAnewWhatItTranslates(base, file)) {
            // So that one can say later what the source was at that moment.
            revisions.keep(added.id());
        }
        revisions.thinOut(id, added.id(), current.get().id());
        return added;
    }

    private boolean saysAnewWhatItTranslates(@Nullable RevisionId base, LessonFile file) {
        var said = file.header().translationOf();
        return said != null && (base == null || !revisions.get(base).source().contains(said.digest()));
    }

    private LessonText begin(LessonId lesson, String language, LessonFile file, Revision.Kind kind) {
        // Nothing is added where somebody else has begun the same text a moment ago: then theirs it is.
        texts.add(school(), lesson, language).ifPresent(id -> add(id, null, kind, file));
        return find(lesson, language).orElseThrow(() -> new NotFound(lesson));
    }

    private NewRevision newRevision(LessonTextId text, @Nullable RevisionId base, Revision.Kind kind, LessonFile file) {
        var author = current.get();
        return new NewRevision(
                text,
                base,
                kind,
                file.header().title(),
                file.header().minutes(),
                file.source(),
                author.isOperator() ? null : author.id());
    }

    private TextRows.Row lock(LessonTextId id) {
        return texts.lock(school(), id).orElseThrow(() -> new NotFound(id));
    }

    private static LessonFile file(Revision revision) {
        return switch (LessonFile.parse(revision.source())) {
            case LessonFileResult.Read read -> read.file();
            case LessonFileResult.Broken broken ->
                throw new IllegalStateException("unreadable revision: " + revision.id());
        };
    }

    private LessonText withHead(TextRows.Row row) {
        return new LessonText(row.id(), row.lesson(), row.language(), headOf(row));
    }

    private Revision headOf(TextRows.Row row) {
        return revisions
                .head(row.id())
                .orElseThrow(() -> new IllegalStateException("a lesson text without a draft: " + row.id()));
    }

    private SchoolId school() {
        return current.get().school();
    }
}
