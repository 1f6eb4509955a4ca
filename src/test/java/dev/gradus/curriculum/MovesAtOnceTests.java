package dev.gradus.curriculum;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.people.TestPeople;
import dev.gradus.platform.Slug;
import dev.gradus.testing.IntegrationTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Several people shape one programme at the same moment. */
@IntegrationTest
class MovesAtOnceTests {

    private final Lessons lessons;
    private final Strands strands;
    private final Curricula curricula;
    private final TestPeople people;

    MovesAtOnceTests(Lessons lessons, Strands strands, Curricula curricula, TestPeople people) {
        this.lessons = lessons;
        this.strands = strands;
        this.curricula = curricula;
        this.people = people;
    }

    @Test
    void noLessonIsLostAndNoPlaceIsTakenTwice() throws Exception {
        var map = curricula.withStrand();
        var units = map.rows().getFirst().cells().stream()
                .map(cell -> cell.unit().id())
                .toList();
        var all = IntStream.range(0, 9)
                .mapToObj(i -> curricula.lesson(units.get(i % 3), "lesson-" + i))
                .toList();
        allAtOnce(person -> {
            var random = new Random(person);
            for (int i = 0; i < 15; i++) {
                var lesson = all.get(random.nextInt(all.size())).id();
                switch (random.nextInt(4)) {
                    case 0 -> lessons.archive(lesson);
                    case 1 -> lessons.restore(lesson);
                    default -> lessons.move(lesson, units.get(random.nextInt(3)), random.nextInt(1, 6));
                }
            }
        });
        people.run(ANNA, () -> all.forEach(lesson -> lessons.restore(lesson.id())));
        assertThat(units.stream()
                        .flatMap(unit -> curricula.lessons(unit, map.programme().id()).stream()))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(lesson -> lesson.slug().value()).toList());
    }

    @Test
    void noStrandIsLostAndNoPlaceIsTakenTwice() throws Exception {
        var programme = curricula.programme().id();
        var all = Stream.of("a", "b", "c", "d", "e")
                .map(slug -> curricula.strand(programme, slug))
                .toList();
        allAtOnce(person -> {
            var random = new Random(person);
            for (int i = 0; i < 15; i++) {
                strands.move(all.get(random.nextInt(all.size())).id(), random.nextInt(1, 6));
            }
        });
        assertThat(curricula.strands(programme)).containsExactlyInAnyOrder("a", "b", "c", "d", "e");
    }

    @Test
    void lessonsAddedAtOnceAllGetAPlace() throws Exception {
        var map = curricula.withStrand();
        var unit = map.rows().getFirst().cells().getFirst().unit().id();
        allAtOnce(person -> {
            for (int i = 0; i < 5; i++) {
                lessons.add(unit, new Slug("by-" + person + "-" + i));
            }
        });
        assertThat(curricula.lessons(unit, map.programme().id())).hasSize(20);
    }

    private interface Work {
        void of(int person);
    }

    private void allAtOnce(Work work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                int person = i;
                running.add(threads.submit(() -> people.run(BEN, () -> work.of(person))));
            }
            for (var each : running) {
                each.get();
            }
        }
    }
}
