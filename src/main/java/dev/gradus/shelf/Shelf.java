package dev.gradus.shelf;

import dev.gradus.curriculum.LessonId;
import dev.gradus.dialect.Letters;
import dev.gradus.lesson.LessonFiles;
import dev.gradus.media.ActiveParts;
import dev.gradus.media.MediaBytes;
import dev.gradus.media.MediaLibrary;
import dev.gradus.media.MediaName;
import dev.gradus.media.Sha256;
import dev.gradus.media.StoreResult;
import dev.gradus.media.SubRip;
import dev.gradus.people.AccountId;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.SchoolId;
import dev.gradus.platform.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The media library of the school of whoever acts. */
@Service
@Transactional
public class Shelf {

    private static final String STAFF = "hasAnyRole('ADMIN', 'LEAD', 'TEACHER')";
    private static final String AUTHORS = "hasAnyRole('LEAD', 'TEACHER')";
    /** In characters: a credit is a line under a picture. */
    public static final int LONGEST_CREDIT = 300;

    private final ShelfRows rows;
    private final ShelfDrafts drafts;
    private final Exchange exchange;
    private final MediaLibrary media;
    private final LessonFiles lessonFiles;
    private final CurrentPerson current;

    Shelf(
            ShelfRows rows,
            ShelfDrafts drafts,
            Exchange exchange,
            MediaLibrary media,
            LessonFiles lessonFiles,
            CurrentPerson current) {
        this.rows = rows;
        this.drafts = drafts;
        this.exchange = exchange;
        this.media = media;
        this.lessonFiles = lessonFiles;
        this.current = current;
    }

    /** Newest first. */
    @PreAuthorize(STAFF)
    public List<ShelfFile> list(ShelfQuery query, int offset, int limit) {
        if (offset == 0) {
            drafts.refresh(school());
        }
        return rows.list(school(), query, offset, limit);
    }

    @PreAuthorize(STAFF)
    public int count(ShelfQuery query) {
        drafts.refresh(school());
        return rows.count(school(), query);
    }

    @PreAuthorize(STAFF)
    public Optional<ShelfFile> find(Sha256 id) {
        drafts.refresh(school());
        return rows.find(school(), id);
    }

    /** By path of the lesson; the draft before the publication. */
    @PreAuthorize(STAFF)
    public List<ShelfUse> uses(Sha256 id) {
        drafts.refresh(school());
        return rows.uses(school(), id);
    }

    /** What the file has taken the place of, and what has taken its place; newest first. */
    @PreAuthorize(STAFF)
    public List<Replacement> replacements(Sha256 id) {
        return rows.replacements(school(), id);
    }

    /** What a page shows of it. */
    @PreAuthorize(STAFF)
    public Optional<MediaBytes> shown(Sha256 id, boolean small) {
        return rows.find(school(), id)
                .flatMap(file -> media.served(id))
                .flatMap(served -> media.rendition((small ? served.choices().getFirst() : served.main()).sha256()));
    }

    /**
     * Takes a file in. Outside of a transaction, because reading and scaling a picture takes seconds that no connection
     * should wait for.
     *
     * @throws IOException when the stream cannot be read or the disk not written
     */
    @PreAuthorize(AUTHORS)
    @Transactional(propagation = Propagation.SUPPORTS)
    public StoreResult add(String name, InputStream in) throws IOException {
        var person = current.get();
        var result = media.store(
                SubRip.asWebVtt(in),
                SubRip.named(name),
                ActiveParts.REMOVE,
                person.id().value(),
                person.school().value());
        if (result instanceof StoreResult.Stored stored) {
            var file = stored.file();
            rows.add(person.school(), file.sha256(), MediaName.of(name).as(file.kind()), account());
        }
        return result;
    }

    /** Puts it beside a lesson; gives the name by which the lesson's texts can show it. */
    @PreAuthorize(AUTHORS)
    public String attach(Sha256 id, LessonId lesson) {
        var file = get(id);
        return lessonFiles.add(lesson, file.name(), media.find(id).orElseThrow(() -> new NotFound(id)));
    }

    /** Says what the school calls it, who made it and under which licence; each on one line, cut to what fits. */
    @PreAuthorize(AUTHORS)
    public ShelfFile change(Sha256 id, String name, String credit, String licence) {
        var file = get(id);
        rows.change(school(), id, MediaName.of(name).as(file.kind()), line(credit), line(licence));
        return get(id);
    }

    /** Out of sight; the bytes stay, and so does what old revisions show. */
    @PreAuthorize(AUTHORS)
    public RemoveResult remove(Sha256 id) {
        if (get(id).isUsed()) {
            return new RemoveResult.StillUsed();
        }
        rows.setRemoved(school(), id, true);
        return new RemoveResult.Removed();
    }

    @PreAuthorize(AUTHORS)
    public void bringBack(Sha256 id) {
        rows.setRemoved(school(), get(id).id(), false);
    }

    /**
     * Puts {@code by} wherever a draft shows {@code id}. Each such draft gets a new revision; old revisions and live
     * publications stay as they are.
     */
    @PreAuthorize(AUTHORS)
    public ReplaceResult replace(Sha256 id, Sha256 by) {
        drafts.refresh(school());
        return replace(id, by, rows.uses(school(), id));
    }

    /**
     * Takes a replacement back in the drafts it had changed. One that showed {@code by} before is left as it is: putting
     * {@code id} wherever it shows {@code by} now would change what the replacement had not.
     */
    @PreAuthorize(AUTHORS)
    public ReplaceResult takeBack(Sha256 id, Sha256 by, ReplaceResult.Replaced done) {
        drafts.refresh(school());
        var uses = rows.uses(school(), by).stream()
                .filter(use -> done.drafts().contains(use.text()))
                .toList();
        var mixed = uses.stream()
                .filter(use -> !use.published() && done.mixed().contains(use.text()))
                .map(ShelfUse::title)
                .distinct()
                .toList();
        var others =
                uses.stream().filter(use -> !done.mixed().contains(use.text())).toList();
        return switch (replace(by, id, others)) {
            case ReplaceResult.Replaced back -> back.leaving(mixed);
            case ReplaceResult.OtherKind other -> other;
        };
    }

    private ReplaceResult replace(Sha256 id, Sha256 by, List<ShelfUse> uses) {
        var old = get(id);
        var young = get(by);
        if (!young.canStandFor(old) || id.equals(by)) {
            return new ReplaceResult.OtherKind();
        }
        var known = rows.uses(school(), by).stream()
                .filter(use -> !use.published())
                .map(ShelfUse::text)
                .collect(Collectors.toSet());
        var replaced = exchange.of(media.find(by).orElseThrow(() -> new NotFound(by)), young.name(), uses, known);
        if (!replaced.drafts().isEmpty()) {
            rows.addReplacement(school(), id, by, replaced.drafts().size(), account());
        }
        return replaced;
    }

    private ShelfFile get(Sha256 id) {
        drafts.refresh(school());
        return rows.find(school(), id).orElseThrow(() -> new NotFound(id));
    }

    private static String line(String text) {
        var line = Letters.oneLine(text).strip();
        return line.substring(0, Math.min(line.length(), LONGEST_CREDIT)).strip();
    }

    private @Nullable AccountId account() {
        return current.get().isOperator() ? null : current.get().id();
    }

    private SchoolId school() {
        return current.get().school();
    }
}
