package dev.gradus.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.platform.Slug;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldersTests {

    private static final UnitId UNIT = new UnitId(UUID.randomUUID());

    @Test
    void importedNamesStayAsTheyWere() {
        assertThat(names(List.of("puddle", "clouds"), "1-puddle", "007-clouds"))
                .containsExactly("1-puddle", "007-clouds");
    }

    @Test
    void newLessonsGetTheNextNumber() {
        assertThat(names(List.of("puddle", "clouds", "rain"), "01-puddle", "04-clouds", ""))
                .containsExactly("01-puddle", "04-clouds", "05-rain");
    }

    @Test
    void aNameThatTellsAnotherOrderIsReplaced() {
        assertThat(names(List.of("puddle", "clouds"), "02-puddle", "01-clouds"))
                .containsExactly("02-puddle", "03-clouds");
    }

    @Test
    void aNameThatTellsAnotherSlugIsReplaced() {
        assertThat(names(List.of("puddle", "clouds"), "01-pond", "02-more-clouds"))
                .containsExactly("01-puddle", "02-clouds");
    }

    private static List<String> names(List<String> slugs, String... imported) {
        var lessons = IntStream.range(0, slugs.size())
                .mapToObj(i -> new Lesson(new LessonId(UUID.randomUUID()), UNIT, new Slug(slugs.get(i)), i + 1, false))
                .toList();
        var known = new HashMap<LessonId, String>();
        for (int i = 0; i < imported.length; i++) {
            if (!imported[i].isEmpty()) {
                known.put(lessons.get(i).id(), imported[i]);
            }
        }
        var names = Folders.of(lessons, known);
        return Arrays.asList(lessons.stream().map(Lesson::id).map(names::get).toArray(String[]::new));
    }
}
