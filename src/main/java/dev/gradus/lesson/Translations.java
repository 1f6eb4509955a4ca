package dev.gradus.lesson;

import dev.gradus.curriculum.LessonMatter;
import dev.gradus.curriculum.LessonPlace;
import dev.gradus.curriculum.Lessons;
import dev.gradus.curriculum.climb.LessonSays;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.dialect.TranslationOf;
import dev.gradus.lesson.SourceState.Basis;
import dev.gradus.lesson.SourceState.Change;
import dev.gradus.platform.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Texts that say the same in two languages, held side by side. */
@Service
@Transactional
public class Translations {

    private static final String STAFF = "hasAnyRole('ADMIN', 'LEAD', 'TEACHER')";
    private static final String AUTHORS = "hasAnyRole('LEAD', 'TEACHER')";
    /** Further back nobody looks for the state that a translation was made from. */
    private static final int NEWEST = 300;

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final LessonTexts texts;
    private final Revisions revisions;
    private final SettledBlocks settled;
    private final Lessons lessons;
    private final LessonMatter matter;

    Translations(LessonTexts texts, Revisions revisions, SettledBlocks settled, Lessons lessons, LessonMatter matter) {
        this.texts = texts;
        this.revisions = revisions;
        this.settled = settled;
        this.lessons = lessons;
        this.matter = matter;
    }

    /** Nothing where the lesson has no text in another language. */
    @PreAuthorize(STAFF)
    public Optional<SourceState> of(LessonTextId id) {
        var translation = texts.get(id);
        var file = file(translation.head());
        return source(translation, file).map(source -> state(translation, file, source));
    }

    /** The translator has been through this block; it is not marked any more until it changes again. */
    @PreAuthorize(AUTHORS)
    public void settle(LessonTextId id, String digest) {
        var translation = texts.get(id).id();
        if (DIGEST.matcher(digest).matches()) {
            settled.add(translation, digest);
        }
    }

    /** The translation says all that title, objectives and terms of its source say now. */
    @PreAuthorize(AUTHORS)
    public void settleHead(LessonTextId id) {
        of(id).ifPresent(state -> state.head().stream()
                .filter(part -> part.change() != Change.SAME)
                .forEach(part -> settled.add(id, part.digest())));
    }

    /** Takes {@link #settle} back. */
    @PreAuthorize(AUTHORS)
    public void unsettle(LessonTextId id, String digest) {
        settled.remove(texts.get(id).id(), digest);
    }

    private Optional<LessonText> source(LessonText translation, LessonFile file) {
        var said = file.header().translationOf();
        var others = texts.ofLesson(translation.lesson()).stream()
                .filter(text -> !text.language().equals(translation.language()))
                .toList();
        return others.stream()
                .filter(text -> said != null && said.language().equals(text.language()))
                .findFirst()
                .or(() -> others.stream().findFirst());
    }

    private SourceState state(LessonText translation, LessonFile file, LessonText source) {
        var now = file(source.head());
        var state = new TranslationOf(source.language(), now.digest());
        var said = file.header().translationOf();
        var document = now.parseBody().document().normalised();
        var partners = BlockPairs.of(
                document.blocks(), file.parseBody().document().normalised().blocks());
        var done = settled.of(translation.id());
        var changes = new SourceChanges(partners, done);
        var terms = terms(translation, source.language());
        if (said == null || !said.language().equals(source.language())) {
            var head = SourceHead.between(now.header(), now.header(), done);
            return new SourceState(source, Basis.NONE, head, changes.between(document, document), state, terms);
        }
        var known = revisions.withBody(source.id(), said.digest(), NEWEST);
        var head = SourceHead.between(
                translated(translation, said, known)
                        .map(Translations::file)
                        .orElse(now)
                        .header(),
                now.header(),
                done);
        var was = said.equals(state)
                ? Optional.of(document)
                : known.stream().findFirst().map(Translations::document);
        return was.map(before ->
                        new SourceState(source, Basis.KNOWN, head, changes.between(before, document), state, terms))
                .orElseGet(() ->
                        new SourceState(source, Basis.LOST, head, changes.between(document, document), state, terms));
    }

    /** The header may have changed under the same body: what counts is how it was when the translation first said this. */
    private Optional<Revision> translated(LessonText translation, TranslationOf said, List<Revision> known) {
        var since = revisions.saysSince(translation.id(), said.digest());
        return known.stream()
                .filter(revision -> since.isPresent() && !revision.savedAt().isAfter(since.get()))
                .findFirst()
                .or(() -> known.isEmpty() ? Optional.empty() : Optional.of(known.getLast()));
    }

    /** Two texts of one lesson that introduce as many terms introduce them in the same order. */
    private Map<String, String> terms(LessonText translation, String from) {
        var programme = lessons.place(translation.lesson())
                .map(LessonPlace::programme)
                .orElseThrow(() -> new NotFound(translation.lesson()));
        var terms = new LinkedHashMap<String, String>();
        matter.of(programme).values().forEach(says -> {
            var source = words(says, from);
            var target = words(says, translation.language());
            if (source.size() == target.size()) {
                for (int i = 0; i < source.size(); i++) {
                    terms.putIfAbsent(source.get(i), target.get(i));
                }
            }
        });
        return terms;
    }

    private static List<String> words(List<LessonSays> says, String language) {
        return says.stream()
                .filter(text -> text.language().equals(language))
                .findFirst()
                .map(text -> List.copyOf(text.introduces().keySet()))
                .orElse(List.of());
    }

    private static Document document(Revision revision) {
        return file(revision).parseBody().document().normalised();
    }

    private static LessonFile file(Revision revision) {
        return switch (LessonFile.parse(revision.source())) {
            case LessonFileResult.Read read -> read.file();
            case LessonFileResult.Broken _ -> throw new IllegalStateException("unreadable revision: " + revision.id());
        };
    }
}
