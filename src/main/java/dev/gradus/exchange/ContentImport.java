package dev.gradus.exchange;

import dev.gradus.curriculum.ChangeResult;
import dev.gradus.curriculum.CurriculumImport;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.UnitId;
import dev.gradus.exchange.Content.LessonFolder;
import dev.gradus.exchange.Content.UnitFolder;
import dev.gradus.hints.AcceptedHints;
import dev.gradus.lesson.LessonFiles;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.media.ActiveParts;
import dev.gradus.media.MediaLibrary;
import dev.gradus.media.Refused;
import dev.gradus.media.StoreResult;
import dev.gradus.people.CurrentPerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a content folder in: all of it or, when anything is wrong, nothing of it. The texts become drafts. */
@Service
public class ContentImport {

    private final CurriculumImport curriculum;
    private final LessonTexts texts;
    private final LessonFiles files;
    private final MediaLibrary media;
    private final AcceptedHints hints;
    private final CurrentPerson current;
    private final TransactionTemplate transaction;

    ContentImport(
            CurriculumImport curriculum,
            LessonTexts texts,
            LessonFiles files,
            MediaLibrary media,
            AcceptedHints hints,
            CurrentPerson current,
            TransactionTemplate transaction) {
        this.curriculum = curriculum;
        this.texts = texts;
        this.files = files;
        this.media = media;
        this.hints = hints;
        this.current = current;
        this.transaction = transaction;
    }

    /** Something that only shows while writing; it undoes the transaction. */
    private static final class NotTaken extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient Finding finding;

        NotTaken(Finding finding) {
            this.finding = finding;
        }
    }

    /** @param folder of one programme */
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD')")
    public ImportResult run(Path folder) {
        try {
            var checked = ContentCheck.read(folder, LocaleContextHolder.getLocale());
            if (!checked.isSound()) {
                return new ImportResult.Refused(checked.findings());
            }
            var content = checked.content().orElseThrow();
            return transaction.execute(status -> take(content, checked.findings()));
        } catch (NotTaken notTaken) {
            return new ImportResult.Refused(List.of(notTaken.finding));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private ImportResult take(Content content, List<Finding> findings) {
        var file = content.folder().resolve("programme.yaml");
        var map = done(content, file, curriculum.programme(content.programme()));
        var accepted =
                content.accepted().stream().map(AcceptedYaml.Entry::acceptance).toList();
        curriculum.accepted(map.programme().id(), accepted, content.acceptedFile());
        hints.take(map.programme().id(), accepted);
        int lessons = 0;
        int written = 0;
        int stored = 0;
        for (var unit : content.units()) {
            var id = unitId(map, unit);
            if (unit.unit() != null) {
                done(content, unit.folder().resolve("unit.yaml"), curriculum.unit(id, unit.unit()));
            }
            var placed = done(
                    content,
                    unit.folder(),
                    curriculum.lessons(
                            id,
                            unit.lessons().stream().map(LessonFolder::lesson).toList()));
            for (var folder : unit.lessons()) {
                var lesson = find(placed, folder);
                lessons++;
                var replaced = store(content, lesson, folder.files());
                stored += folder.files().size();
                written += write(lesson, folder, replaced);
            }
        }
        return new ImportResult.Imported(map.programme(), lessons, written, stored, findings);
    }

    /** @return names that stood for something else before */
    private Set<String> store(Content content, LessonId lesson, Map<String, Path> beside) {
        var before = files.of(lesson);
        var replaced = new HashSet<String>();
        beside.forEach((name, path) -> {
            try (var in = Files.newInputStream(path)) {
                var by = current.get();
                var uploader = by.isOperator() ? null : by.id().value();
                switch (media.store(
                        in, name, ActiveParts.REFUSE, uploader, by.school().value())) {
                    case StoreResult.Stored stored -> {
                        var now = stored.file().sha256();
                        files.put(lesson, name, now);
                        if (!now.equals(before.getOrDefault(name, now))) {
                            replaced.add(name);
                        }
                    }
                    case Refused refused -> throw notTaken(content, findings -> findings.add(path, refused));
                }
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        });
        return replaced;
    }

    private int write(LessonId lesson, LessonFolder folder, Set<String> replaced) {
        folder.texts().forEach((language, file) -> texts.importText(lesson, language, file, replaced));
        return folder.texts().size();
    }

    private static UnitId unitId(ProgrammeMap map, UnitFolder unit) {
        return map.rows().stream()
                .filter(row -> row.strand().slug().value().equals(unit.strand()))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.unit().stage() == unit.stage())
                .map(cell -> cell.unit().id())
                .findFirst()
                .orElseThrow();
    }

    private static LessonId find(List<Lesson> placed, LessonFolder folder) {
        return placed.stream()
                .filter(lesson -> lesson.slug().equals(folder.lesson().slug()))
                .map(Lesson::id)
                .findFirst()
                .orElseThrow();
    }

    private static <T> T done(Content content, Path path, ChangeResult<T> result) {
        return switch (result) {
            case ChangeResult.Changed<T> changed -> changed.value();
            case ChangeResult.Stale<T> stale ->
                throw notTaken(content, findings -> findings.error("CHANGED_MEANWHILE", path, 1));
            case ChangeResult.Refused<T> refused ->
                throw notTaken(content, findings -> findings.refused(path, refused.messageKey()));
        };
    }

    private interface Report {
        void to(Findings findings);
    }

    private static NotTaken notTaken(Content content, Report report) {
        var findings = new Findings(content.folder(), locale());
        report.to(findings);
        return new NotTaken(findings.sorted().getFirst());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
