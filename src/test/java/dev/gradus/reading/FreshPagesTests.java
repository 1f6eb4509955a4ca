package dev.gradus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.Curricula;
import dev.gradus.curriculum.Lessons;
import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.Programmes;
import dev.gradus.lesson.CompleteLesson;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.lesson.LessonText;
import dev.gradus.people.TestPeople;
import dev.gradus.platform.Slug;
import dev.gradus.platform.Texts;
import dev.gradus.testing.IntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages are kept over changes of others; whatever they show of those others is right on the very next request. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FreshPagesTests {

    private final Press press;
    private final LessonDesk desk;
    private final Curricula curricula;
    private final Lessons lessons;
    private final Programmes programmes;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    FreshPagesTests(
            Press press,
            LessonDesk desk,
            Curricula curricula,
            Lessons lessons,
            Programmes programmes,
            @LocalServerPort int port) {
        this.press = press;
        this.desk = desk;
        this.curricula = curricula;
        this.lessons = lessons;
        this.programmes = programmes;
        this.port = port;
    }

    @AfterEach
    void close() {
        client.close();
    }

    private String page(LessonText text) {
        var address = URI.create("http://localhost:" + port + press.path(text));
        try {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private LessonText titled(LessonText text, String title, String frontMatter) {
        var source =
                CompleteLesson.source(title, "Words of " + title + ".\n\n:::recap\nKnown from " + title + ".\n:::");
        var saved = press.saveSource(text, source.replace("minutes: 40\n", "minutes: 40\n" + frontMatter));
        press.publish(saved);
        return saved;
    }

    @Test
    void aLessonShowsItsNeighboursAsTheyAreNow() {
        var one = press.published("Words.");
        assertThat(page(one)).doesNotContain("The second");
        var two = titled(press.another(one), "The second", "");
        assertThat(page(one)).contains("The second", press.path(two));

        var renamed = titled(two, "The other", "");
        assertThat(page(one)).contains("The other").doesNotContain("The second");

        var before = press.path(renamed);
        curricula.changed(TestPeople.BEN, () -> lessons.changeSlug(two.lesson(), new Slug("moved-here")));
        assertThat(page(one)).contains("/moved-here\"").doesNotContain(before);

        assertThat(page(one)).contains("lesson 1 of 2");
        curricula.changed(
                TestPeople.BEN,
                () -> lessons.move(two.lesson(), press.place(two).unit().id(), 1));
        assertThat(page(one)).contains("lesson 2 of 2");

        press.withdraw(renamed);
        assertThat(page(one)).doesNotContain("The other", "/moved-here");
        press.publish(renamed);
        assertThat(page(one)).contains("The other");
        curricula.changed(TestPeople.BEN, () -> lessons.archive(two.lesson()));
        assertThat(page(one)).doesNotContain("The other");
    }

    @Test
    void aLessonShowsItsProgrammeAsItIsNow() {
        var one = press.published("Words.");
        var programme = press.place(one).programme();
        assertThat(page(one)).doesNotContain("Named anew");
        curricula.changed(
                TestPeople.BEN,
                () -> programmes.change(new Programme(
                        programme.id(),
                        programme.school(),
                        programme.slug(),
                        programme.licence(),
                        programme.languages(),
                        Texts.of("en", "Named anew"),
                        programme.aim(),
                        programme.version(),
                        programme.archived())));
        assertThat(page(one)).contains("Named anew");
    }

    @Test
    void aLessonShowsWhatItStandsOnInAnotherProgrammeAsItIsNow() {
        var ground = titled(desk.text(), "Old ground", "");
        var path = press.path(ground).substring("/en/".length());
        var on = titled(desk.text(), "Above", "buildsOn:\n  - " + path + "\n");
        assertThat(page(on)).contains("Old ground", "Known from Old ground.");

        var changed = titled(ground, "New ground", "");
        assertThat(page(on)).contains("New ground", "Known from New ground.").doesNotContain("Old ground");

        press.withdraw(changed);
        assertThat(page(on)).doesNotContain("New ground");
        press.publish(changed);
        assertThat(page(on)).contains("New ground");
    }

    @Test
    void aLessonShowsWhatIsBuiltOnItElsewhereAsItIsNow() {
        var ground = press.published("Words.");
        var path = press.path(ground).substring("/en/".length());
        var begun = press.published("Words.");
        var place = press.place(begun);
        var high = curricula.map(place.programme().id()).rows().stream()
                .flatMap(row -> row.cells().stream())
                .reduce((_, later) -> later)
                .orElseThrow()
                .unit();
        curricula.changed(TestPeople.BEN, () -> lessons.move(begun.lesson(), high.id(), 1));
        assertThat(page(ground)).doesNotContain("Far above");
        var above = titled(begun, "Far above", "buildsOn:\n  - " + path + "\n");
        assertThat(page(ground)).contains("Far above", press.path(above));
        var renamed = titled(above, "Further above", "buildsOn:\n  - " + path + "\n");
        assertThat(page(ground)).contains("Further above").doesNotContain("Far above");
        press.withdraw(renamed);
        assertThat(page(ground)).doesNotContain("Further above");
    }
}
