package dev.gradus.curriculum;

import dev.gradus.platform.Slug;
import dev.gradus.platform.Texts;
import dev.gradus.platform.i18n.Languages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the texts of a map must look like; an objection is a message key. Lengths are characters in each language. */
final class TextRules {

    private static final int TITLE = 200;
    private static final int SENTENCE = 500;
    private static final int AIM = 1000;
    private static final Pattern LICENCE = Pattern.compile("[A-Za-z0-9.+() -]{1,100}");

    /** What the student site has at the same place: {@code /en/search}, {@code /en/water/primary}. */
    private static final Set<String> NO_PROGRAMME = Set.of("stage", "search", "mine", "class", "feed");

    private static final Set<String> NO_STRAND = Set.of("primary", "middle", "high", "feed");

    private TextRules() {}

    static Optional<String> objection(NewProgramme programme) {
        return first(List.of(
                free(programme.slug(), NO_PROGRAMME),
                languages(programme.languages()),
                LICENCE.matcher(programme.licence()).matches()
                        ? Optional.empty()
                        : Optional.of("curriculum.licence.form"),
                title(programme.title(), programme.languages()),
                length(programme.aim(), AIM)));
    }

    static Optional<String> objection(NewStrand strand, Programme programme) {
        return first(List.of(
                free(strand.slug(), NO_STRAND),
                title(strand.title(), programme.languages()),
                length(strand.bigIdea(), SENTENCE)));
    }

    /** @param stage which grades it may name */
    static Optional<String> objection(Unit unit, Programme programme, Predicate<GradeRange> stage) {
        boolean described = unit.depth() != null
                || unit.grades() != null
                || Stream.of(unit.title(), unit.concreteStart(), unit.outcome()).anyMatch(text -> !text.isEmpty());
        if (described && !unit.emptyReason().isEmpty()) {
            return Optional.of("curriculum.unit.eitherOr");
        }
        return first(List.of(
                described ? title(unit.title(), programme.languages()) : Optional.empty(),
                grades(unit.grades(), stage),
                length(unit.concreteStart(), SENTENCE),
                length(unit.outcome(), SENTENCE),
                length(unit.emptyReason(), SENTENCE)));
    }

    private static Optional<String> free(Slug slug, Set<String> taken) {
        return taken.contains(slug.value()) ? Optional.of("curriculum.slug.reserved") : Optional.empty();
    }

    private static Optional<String> languages(List<String> languages) {
        boolean right = !languages.isEmpty()
                && languages.stream().allMatch(Languages::isKnown)
                && languages.stream().distinct().count() == languages.size();
        return right ? Optional.empty() : Optional.of("curriculum.languages.form");
    }

    private static Optional<String> grades(@Nullable String grades, Predicate<GradeRange> stage) {
        if (grades == null) {
            return Optional.empty();
        }
        var range = GradeRange.parse(grades);
        if (range.isEmpty()) {
            return Optional.of("curriculum.grades.form");
        }
        return range.filter(stage).isPresent() ? Optional.empty() : Optional.of("curriculum.grades.stage");
    }

    /** Required in the source language, which every other language falls back to. */
    private static Optional<String> title(Texts title, List<String> languages) {
        return title.in(languages.getFirst()).isEmpty()
                ? Optional.of("curriculum.title.missing")
                : length(title, TITLE);
    }

    private static Optional<String> length(Texts texts, int longest) {
        if (texts.byLanguage().values().stream().anyMatch(text -> text.length() > longest)) {
            return Optional.of("curriculum.text.tooLong");
        }
        return texts.byLanguage().values().stream().anyMatch(TextRules::hasControlCharacter)
                ? Optional.of("curriculum.text.form")
                : Optional.empty();
    }

    private static boolean hasControlCharacter(String text) {
        return text.chars().anyMatch(letter -> Character.isISOControl(letter) && letter != '\n');
    }

    private static Optional<String> first(List<Optional<String>> objections) {
        return objections.stream().flatMap(Optional::stream).findFirst();
    }
}
