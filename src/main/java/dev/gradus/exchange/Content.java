package dev.gradus.exchange;

import dev.gradus.curriculum.ImportedLesson;
import dev.gradus.curriculum.ImportedProgramme;
import dev.gradus.curriculum.ImportedUnit;
import dev.gradus.curriculum.Stage;
import dev.gradus.dialect.LessonFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A content folder as it was read: one programme with all that lies below.
 *
 * @param acceptedFile word for word; null where there is none
 */
record Content(
        Path folder,
        ImportedProgramme programme,
        @Nullable String acceptedFile,
        List<AcceptedYaml.Entry> accepted,
        List<UnitFolder> units) {

    Content {
        accepted = List.copyOf(accepted);
        units = List.copyOf(units);
    }

    /**
     * A unit's folder.
     *
     * @param unit null where there is no {@code unit.yaml}
     */
    record UnitFolder(
            Path folder,
            String strand,
            Stage stage,
            @Nullable ImportedUnit unit,
            List<LessonFolder> lessons) {

        UnitFolder {
            lessons = List.copyOf(lessons);
        }
    }

    /**
     * A lesson's folder.
     *
     * @param texts by language
     * @param files what lies beside the texts, by name
     */
    record LessonFolder(Path folder, ImportedLesson lesson, Map<String, LessonFile> texts, Map<String, Path> files) {

        LessonFolder {
            texts = Map.copyOf(texts);
            files = Map.copyOf(files);
        }

        Path textPath(String language) {
            return folder.resolve("lesson." + language + ".md");
        }
    }

    /** A lesson with the unit around it. */
    record Place(UnitFolder unit, LessonFolder lesson) {

        /** {@code strand/stage/slug}. */
        String path() {
            return unit.strand() + "/" + unit.stage().key() + "/"
                    + lesson.lesson().slug();
        }
    }

    String slug() {
        return programme.programme().slug().value();
    }

    String sourceLanguage() {
        return programme.programme().languages().getFirst();
    }

    /** Every lesson, strand by strand as the programme orders them, stage by stage. */
    Stream<Place> places() {
        return units.stream().flatMap(unit -> unit.lessons().stream().map(lesson -> new Place(unit, lesson)));
    }
}
