package dev.gradus.curriculum.climb;

import dev.gradus.curriculum.Stage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, or doubtful, on a map.
 *
 * @param variant empty, or which of the code's sentences says it
 * @param about what in that place it is about: a term, the path of a lesson, a language, a slug; may be empty
 * @param arguments of the sentence: {@link LessonPath}, {@link Loop}, {@link Language}, {@link Stage},
 *     {@link dev.gradus.curriculum.Depth}, texts and numbers
 */
public record MapFinding(FindingCode code, String variant, Place place, String about, List<Object> arguments) {

    public MapFinding {
        arguments = List.copyOf(arguments);
    }

    /**
     * Where it is: a strand, a unit, a lesson, or one language of a lesson.
     *
     * @param strand its slug
     * @param lesson its slug
     */
    public record Place(
            String strand,
            @Nullable Stage stage,
            @Nullable String lesson,
            @Nullable String language) {

        static Place of(String strand, @Nullable Stage stage) {
            return new Place(strand, stage, null, null);
        }

        static Place of(LessonPath path, @Nullable String language) {
            return new Place(path.strand(), path.stage(), path.lesson(), language);
        }

        public Optional<LessonPath> lessonPath() {
            return stage == null || lesson == null
                    ? Optional.empty()
                    : Optional.of(new LessonPath(strand, stage, lesson));
        }

        /** {@code strand}, {@code strand/stage} or {@code strand/stage/lesson}. */
        public String path() {
            return strand + (stage == null ? "" : "/" + stage.key()) + (lesson == null ? "" : "/" + lesson);
        }
    }

    /** Lessons that build on each other, each on the next and the last on the first. */
    public record Loop(List<LessonPath> lessons) {
        public Loop {
            lessons = List.copyOf(lessons);
        }
    }

    /** A language by its tag. */
    public record Language(String tag) {}

    /** The same finding, however often the map is checked: its code, place and what it is about. */
    public String identity() {
        var language = place.language() == null ? "" : place.language();
        return String.join("|", code.name() + variant, place.path(), language, about);
    }

    /** The paths of all places that it is found in: its own, and of a circle every lesson. */
    public Set<String> paths() {
        return Stream.concat(
                        Stream.of(place.path()),
                        arguments.stream()
                                .filter(Loop.class::isInstance)
                                .flatMap(loop -> ((Loop) loop).lessons().stream())
                                .map(LessonPath::toString))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The key of its sentence. */
    public String messageKey() {
        return "curriculum.finding." + code + (variant.isEmpty() ? "" : "." + variant);
    }
}
