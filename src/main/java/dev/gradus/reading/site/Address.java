package dev.gradus.reading.site;

import dev.gradus.curriculum.Stage;
import dev.gradus.platform.Slug;
import dev.gradus.platform.i18n.Languages;
import java.util.List;
import java.util.Optional;

/**
 * What a path of the student site means:
 *
 * <pre>
 * /{language}                                              the start page
 * /{language}/search                                       what there is on some words
 * /{language}/mine                                         what the reader's device keeps
 * /{language}/stage/{stage}                                what there is for one stage, in all programmes
 * /{language}/{programme}
 * /{language}/{programme}/feed                             what is new in it
 * /{language}/{programme}/{stage}
 * /{language}/{programme}/{strand}
 * /{language}/{programme}/{strand}/{stage}/{lesson}
 * /{language}/{programme}/{strand}/{stage}/{lesson}/check  the answer to an answer
 * </pre>
 *
 * <p>So no programme can be called {@code stage}, {@code search} or {@code mine}, and no strand {@code feed}, {@code primary}, {@code
 * middle} or {@code high}.
 */
public sealed interface Address {

    String language();

    record Home(String language) implements Address {}

    record StageHome(String language, Stage stage) implements Address {}

    record SearchAt(String language) implements Address {}

    record MineAt(String language) implements Address {}

    record ProgrammeAt(String language, String programme) implements Address {}

    record FeedOf(String language, String programme) implements Address {}

    record StageAt(String language, String programme, Stage stage) implements Address {}

    record StrandAt(String language, String programme, String strand) implements Address {}

    record LessonAt(String language, String programme, String strand, Stage stage, String lesson) implements Address {

        /** As {@code Place.path()} spells it. */
        public String path() {
            return programme + "/" + strand + "/" + stage.key() + "/" + lesson;
        }
    }

    record CheckAt(LessonAt lesson) implements Address {
        @Override
        public String language() {
            return lesson.language();
        }
    }

    /** Reads a path, undecoded: no address of ours needs an escape, so a path with one is none of ours. */
    static Optional<Address> parse(String path) {
        if (!path.startsWith("/") || path.length() > 500) {
            return Optional.empty();
        }
        var parts = List.of(path.substring(1).split("/", -1));
        var language = parts.getFirst();
        if (!Languages.isKnown(language) || !parts.stream().skip(1).allMatch(Slug::isSlug)) {
            return Optional.empty();
        }
        return switch (parts.size()) {
            case 1 -> Optional.of(new Home(language));
            case 2 -> Optional.of(inLanguage(language, parts.get(1)));
            case 3 -> inProgramme(language, parts.get(1), parts.get(2));
            case 5 -> lesson(parts).map(lesson -> lesson);
            case 6 -> "check".equals(parts.get(5)) ? lesson(parts).map(CheckAt::new) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Address inLanguage(String language, String name) {
        return switch (name) {
            case "search" -> new SearchAt(language);
            case "mine" -> new MineAt(language);
            default -> new ProgrammeAt(language, name);
        };
    }

    private static Optional<Address> inProgramme(String language, String first, String second) {
        var stage = Stage.ofKey(second);
        if ("stage".equals(first)) {
            return stage.map(each -> new StageHome(language, each));
        }
        if ("feed".equals(second)) {
            return Optional.of(new FeedOf(language, first));
        }
        return Optional.of(
                stage.isPresent() ? new StageAt(language, first, stage.get()) : new StrandAt(language, first, second));
    }

    private static Optional<LessonAt> lesson(List<String> parts) {
        return Stage.ofKey(parts.get(3))
                .map(stage -> new LessonAt(parts.get(0), parts.get(1), parts.get(2), stage, parts.get(4)));
    }
}
