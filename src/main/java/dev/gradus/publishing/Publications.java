package dev.gradus.publishing;

import dev.gradus.curriculum.CurriculumChanged;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonPlace;
import dev.gradus.curriculum.Lessons;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.dialect.Letters;
import dev.gradus.lesson.LessonFiles;
import dev.gradus.lesson.LessonText;
import dev.gradus.lesson.LessonTextId;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.lesson.Revision;
import dev.gradus.lesson.RevisionId;
import dev.gradus.people.CurrentPerson;
import dev.gradus.platform.NotFound;
import dev.gradus.publishing.PublicationRows.NewPublication;
import dev.gradus.publishing.SiteVersion.SiteChanged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes approved revisions and takes publications back; one transaction each. */
@Service
@Transactional
public class Publications {

    private static final int LONGEST_MESSAGE = 4_000;
    private static final String STAFF = "hasAnyRole('ADMIN', 'LEAD', 'TEACHER')";

    private final PublicationRows rows;
    private final SiteAddresses addresses;
    private final SearchIndex search;
    private final LessonTexts texts;
    private final LessonFiles files;
    private final Lessons lessons;
    private final ObjectProvider<Approvals> approvals;
    private final ObjectProvider<Credits> credits;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    Publications(
            PublicationRows rows,
            SiteAddresses addresses,
            SearchIndex search,
            LessonTexts texts,
            LessonFiles files,
            Lessons lessons,
            ObjectProvider<Approvals> approvals,
            ObjectProvider<Credits> credits,
            CurrentPerson current,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.addresses = addresses;
        this.search = search;
        this.texts = texts;
        this.files = files;
        this.lessons = lessons;
        this.approvals = approvals;
        this.credits = credits;
        this.current = current;
        this.events = events;
    }

    /** Students see this revision from now on, in place of the one before. */
    @PreAuthorize("hasRole('LEAD')")
    public PublishResult publish(LessonTextId id, RevisionId revisionId) {
        var text = texts.get(id);
        var revision = texts.revision(revisionId);
        if (!revision.text().equals(id)) {
            throw new NotFound(revisionId);
        }
        var place = place(text);
        if (place.archived()) {
            return new PublishResult.Archived();
        }
        if (!approvals.getObject().isApproved(revisionId)) {
            return new PublishResult.NotApproved();
        }
        return switch (LessonFile.parse(revision.source())) {
            case LessonFileResult.Broken broken -> new PublishResult.Faulty(broken.problems());
            case LessonFileResult.Read read -> {
                var problems = read.file().parseBody().problems();
                yield problems.isEmpty()
                        ? new PublishResult.Published(publish(text, place, revision, read.file()))
                        : new PublishResult.Faulty(problems);
            }
        };
    }

    /** Keeping the revision locks its text: of two leads who publish at once one comes after the other. */
    private Publication publish(LessonText text, LessonPlace place, Revision revision, LessonFile file) {
        var by = current.get().id();
        texts.keep(revision.id());
        rows.end(text.lesson(), text.language(), "SUPERSEDED", by, "");
        var publication = rows.add(
                new NewPublication(
                        text.lesson(),
                        text.language(),
                        revision.id(),
                        revision.title(),
                        revision.minutes(),
                        revision.source(),
                        buildsOn(file, place),
                        by),
                shownFiles(text.lesson(), file));
        search.put(publication, file);
        changed(place.programme().id());
        events.publishEvent(new LessonPublished(text.lesson(), text.language()));
        return publication;
    }

    /**
     * Students no longer see it.
     *
     * @param message to the author; may be empty
     * @return whether there was something to take back
     */
    @PreAuthorize("hasRole('LEAD')")
    public boolean withdraw(LessonId lesson, String language, String message) {
        var text = texts.find(lesson, language).orElseThrow(() -> new NotFound(lesson));
        boolean ended = rows.end(
                text.lesson(),
                text.language(),
                "WITHDRAWN",
                current.get().id(),
                Letters.message(message, LONGEST_MESSAGE));
        if (ended) {
            search.remove(text.lesson().value(), text.language());
            changed(place(text).programme().id());
            events.publishEvent(new LessonWithdrawn(text.lesson(), text.language()));
        }
        return ended;
    }

    @PreAuthorize(STAFF)
    public Optional<Publication> live(LessonId lesson, String language) {
        return texts.find(lesson, language).flatMap(text -> rows.live(text.lesson(), text.language()));
    }

    /** Whether students see this draft already, word for word and with the same pictures. */
    @PreAuthorize(STAFF)
    public boolean isLive(LessonTextId id) {
        var text = texts.get(id);
        var shown = LessonFile.parse(text.head().source()) instanceof LessonFileResult.Read(LessonFile file)
                ? shownFiles(text.lesson(), file)
                : Map.<String, ShownFile>of();
        return rows.live(text.lesson(), text.language())
                .filter(live -> live.source().equals(text.head().source()))
                .filter(live -> rows.files(live.id()).equals(originals(shown)))
                .isPresent();
    }

    private static Map<String, String> originals(Map<String, ShownFile> shown) {
        return shown.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().original().hex()));
    }

    /** What was published last before that moment, whether students still see it or not. */
    @PreAuthorize(STAFF)
    public Optional<Publication> lastBefore(LessonId lesson, String language, Instant moment) {
        return texts.find(lesson, language).flatMap(text -> rows.lastBefore(text.lesson(), text.language(), moment));
    }

    /** What is live and what was live before it; nothing for a first publication. */
    @PreAuthorize(STAFF)
    public Optional<Replacement> replacement(LessonId lesson, String language) {
        return live(lesson, language)
                .flatMap(now -> rows.before(now)
                        .map(before -> new Replacement(before, now, rows.files(before.id()), rows.files(now.id()))));
    }

    /** The newest publication of a lesson in a language, live or ended. */
    @PreAuthorize(STAFF)
    public Optional<PublicationState> state(LessonId lesson, String language) {
        return texts.find(lesson, language).flatMap(text -> rows.state(text.lesson(), text.language()));
    }

    /** The newest publication of each lesson of the programme in that language, live or ended. */
    @PreAuthorize(STAFF)
    public Map<LessonId, PublicationState> states(ProgrammeId programme, String language) {
        return rows.states(current.get().school(), programme, language);
    }

    /** What the own school's students see, newest first. */
    @PreAuthorize(STAFF)
    public List<RecentPublication> recent(int limit) {
        return rows.recent(current.get().school(), limit);
    }

    @EventListener
    void onCurriculumChange(CurriculumChanged change) {
        changed(change.programme());
    }

    private void changed(ProgrammeId programme) {
        addresses.note(programme);
        rows.countChange(programme);
        events.publishEvent(new SiteChanged());
    }

    private LessonPlace place(LessonText text) {
        return lessons.place(text.lesson()).orElseThrow(() -> new NotFound(text.lesson()));
    }

    private Map<String, ShownFile> shownFiles(LessonId lesson, LessonFile file) {
        var present = files.of(lesson);
        var known = credits.getObject().of(lesson, present.values());
        var shown = new TreeMap<String, ShownFile>();
        file.parseBody().document().media().forEach(name -> {
            var content = present.get(name);
            if (content != null) {
                shown.put(name, new ShownFile(content, known.getOrDefault(content, "")));
            }
        });
        return shown;
    }

    private static List<String> buildsOn(LessonFile file, LessonPlace place) {
        return file.header().buildsOn().stream()
                .map(ref -> ref.programme() == null ? place.programme().slug() + "/" + ref : ref.toString())
                .toList();
    }
}
