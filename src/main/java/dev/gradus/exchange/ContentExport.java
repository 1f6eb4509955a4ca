package dev.gradus.exchange;

import dev.gradus.curriculum.Acceptance;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.ProgrammeSource;
import dev.gradus.curriculum.ProgrammeSources;
import dev.gradus.hints.AcceptedHints;
import dev.gradus.lesson.LessonFiles;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.media.MediaBytes;
import dev.gradus.media.MediaLibrary;
import dev.gradus.platform.NotFound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a programme's drafts as a content folder. What came from files and has not changed goes back byte for byte. */
@Service
public class ContentExport {

    private final ProgrammeSources sources;
    private final LessonTexts texts;
    private final LessonFiles files;
    private final MediaLibrary media;
    private final AcceptedHints hints;

    ContentExport(
            ProgrammeSources sources, LessonTexts texts, LessonFiles files, MediaLibrary media, AcceptedHints hints) {
        this.sources = sources;
        this.texts = texts;
        this.files = files;
        this.media = media;
        this.hints = hints;
    }

    /**
     * @param folder made if missing; must be empty, so that no older file stays between the new ones
     * @return how many files were written
     * @throws FolderNotEmpty when there is something in it
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public int run(ProgrammeId id, Path folder) throws IOException, FolderNotEmpty {
        Files.createDirectories(folder);
        try (var present = Files.list(folder)) {
            if (present.findAny().isPresent()) {
                throw new FolderNotEmpty(folder);
            }
        }
        var source = sources.of(id);
        int written = write(folder.resolve("programme.yaml"), programmeFile(source));
        var accepted = AcceptedYaml.write(
                source.acceptedFile(),
                accepted(source),
                source.map().programme().languages());
        if (accepted.isPresent()) {
            written += write(folder.resolve(AcceptedYaml.NAME), accepted.get());
        }
        for (var row : source.map().rows()) {
            for (var cell : row.cells()) {
                var unitFolder = folder.resolve(row.strand().slug().value())
                        .resolve(cell.unit().stage().key());
                written += unit(unitFolder, cell, source);
            }
        }
        return written;
    }

    /** Warnings of the map and hints. */
    private List<Acceptance> accepted(ProgrammeSource source) {
        var ofFile = AcceptedYaml.hints(
                source.acceptedFile(), source.map().programme().languages());
        return Stream.concat(
                        source.accepted().stream(),
                        hints.of(source.map().programme().id(), ofFile).stream())
                .toList();
    }

    private int unit(Path folder, ProgrammeMap.Cell cell, ProgrammeSource source) throws IOException {
        int written = 0;
        var file = unitFile(cell, source);
        if (file.isPresent()) {
            written += write(folder.resolve("unit.yaml"), file.get());
        }
        for (var lesson : cell.lessons()) {
            written += lesson(folder.resolve(source.folders().get(lesson.id())), lesson);
        }
        return written;
    }

    private int lesson(Path folder, Lesson lesson) throws IOException {
        int written = 0;
        for (var text : texts.ofLesson(lesson.id())) {
            written += write(
                    folder.resolve("lesson." + text.language() + ".md"),
                    text.head().source());
        }
        for (var file : files.of(lesson.id()).entrySet()) {
            Files.createDirectories(folder);
            var original = media.original(file.getValue()).map(MediaBytes::path);
            Files.copy(original.orElseThrow(() -> new NotFound(file.getValue())), folder.resolve(file.getKey()));
            written++;
        }
        return written;
    }

    private static String programmeFile(ProgrammeSource source) {
        return Optional.ofNullable(source.file())
                .filter(file -> ProgrammeYaml.says(file, source.map()))
                .orElseGet(() -> ProgrammeYaml.write(source.map()));
    }

    private static Optional<String> unitFile(ProgrammeMap.Cell cell, ProgrammeSource source) {
        var languages = source.map().programme().languages();
        return source.unitFile(cell.unit().id())
                .filter(file -> UnitYaml.says(file, languages, cell.unit()))
                .or(() -> UnitYaml.write(cell.unit()));
    }

    private static int write(Path path, String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return 1;
    }
}
