package dev.gradus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.Curricula;
import dev.gradus.curriculum.Lessons;
import dev.gradus.curriculum.NewProgramme;
import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.Programmes;
import dev.gradus.curriculum.Strand;
import dev.gradus.curriculum.Strands;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.lesson.LessonText;
import dev.gradus.people.TestPeople;
import dev.gradus.platform.Slug;
import dev.gradus.publishing.PublishedSite;
import dev.gradus.testing.IntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An address that students knew leads somewhere for ever; one that they never knew tells nothing. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AddressesLastTests {

    private final Press press;
    private final LessonDesk desk;
    private final Curricula curricula;
    private final Lessons lessons;
    private final Strands strands;
    private final Programmes programmes;
    private final PublishedSite site;
    private final int port;

    AddressesLastTests(
            Press press,
            LessonDesk desk,
            Curricula curricula,
            Lessons lessons,
            Strands strands,
            Programmes programmes,
            PublishedSite site,
            @LocalServerPort int port) {
        this.press = press;
        this.desk = desk;
        this.curricula = curricula;
        this.lessons = lessons;
        this.strands = strands;
        this.programmes = programmes;
        this.site = site;
        this.port = port;
    }

    private HttpResponse<String> get(String path) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void leads(String from, String to) {
        var response = get(from);
        assertThat(response.statusCode()).as(from).isEqualTo(301);
        assertThat(response.headers().firstValue("Location")).as(from).contains(to);
        assertThat(response.headers().firstValue("Cache-Control").orElse("")).contains("must-revalidate");
    }

    private void rename(LessonText text, String slug) {
        curricula.changed(TestPeople.BEN, () -> lessons.changeSlug(text.lesson(), new Slug(slug)));
    }

    private void rename(Strand strand, String slug) {
        curricula.changed(
                TestPeople.BEN,
                () -> strands.change(new Strand(
                        strand.id(),
                        strand.programme(),
                        new Slug(slug),
                        strand.position(),
                        strand.title(),
                        strand.bigIdea(),
                        strand.version(),
                        strand.archived())));
    }

    private Programme rename(Programme programme) {
        NewProgramme fresh = Curricula.water();
        return curricula.changed(
                TestPeople.BEN,
                () -> programmes.change(new Programme(
                        programme.id(),
                        programme.school(),
                        fresh.slug(),
                        programme.licence(),
                        programme.languages(),
                        programme.title(),
                        programme.aim(),
                        programme.version(),
                        programme.archived())));
    }

    @Test
    void aLessonIsFoundUnderEveryNameItEverHad() {
        var text = press.published("Words.");
        var first = press.path(text);
        rename(text, "second-name");
        var second = press.path(text);
        rename(text, "third-name");
        var third = press.path(text);
        leads(first, third);
        leads(second, third);
        leads(first + "/check?q=0&c=1&part=1", third + "/check?q=0&c=1&part=1");
        assertThat(get(third).body()).contains("Words.");
    }

    @Test
    void backUnderItsFirstNameItIsNotSentRoundInCircles() {
        var text = press.published("Words.");
        var first = press.path(text);
        var slug = press.place(text).lesson().slug().value();
        rename(text, "other-name");
        var other = press.path(text);
        rename(text, slug);
        assertThat(get(first).statusCode()).isEqualTo(200);
        leads(other, first);
    }

    @Test
    void aLessonIsFoundInWhicheverStrandAndStageItWasMovedTo() {
        var text = press.published("Words.");
        var before = press.path(text);
        var place = press.place(text);
        var strand = curricula.strand(place.programme().id(), "clean");
        var target = curricula.map(place.programme().id()).rows().stream()
                .filter(row -> row.strand().id().equals(strand.id()))
                .findFirst()
                .orElseThrow()
                .cells()
                .getLast()
                .unit();
        curricula.changed(TestPeople.BEN, () -> lessons.move(text.lesson(), target.id(), 1));
        assertThat(press.path(text)).contains("/clean/high/");
        leads(before, press.path(text));
        // The strand it left has nothing to read any more.
        assertThat(get(before.substring(0, before.indexOf("/primary"))).statusCode())
                .isEqualTo(410);
    }

    @Test
    void strandAndProgrammeAreFoundUnderTheirOldNamesAndAllInThem() {
        var text = press.published("Words.");
        var lesson = press.path(text);
        var strand = lesson.substring(0, lesson.indexOf("/primary"));
        var programme = strand.substring(0, strand.lastIndexOf('/'));
        rename(press.place(text).strand(), "round-and-round");
        var renamed = rename(press.place(text).programme());
        var now = "/en/" + renamed.slug();
        leads(programme, now);
        leads(programme + "/primary", now + "/primary");
        leads(strand, now + "/round-and-round");
        leads(lesson, press.path(text));
    }

    @Test
    void whatWasTakenBackSaysSoAndLeadsToWhatIsLeft() {
        var text = press.published("Words.");
        var place = press.place(text);
        var other = press.another(text);
        press.publish(other);
        press.withdraw(text);
        var gone = get(press.path(text));
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body())
                .contains(
                        "This page has been taken back",
                        "href=\"/en/" + place.programme().slug() + "/cycle\"")
                .doesNotContain("Words.");
        press.publish(press.save(text, "Mended words."));
        assertThat(get(press.path(text)).body()).contains("Mended words.");
    }

    @Test
    void whatWasArchivedIsTakenBackToo() {
        var text = press.published("Words.");
        curricula.changed(TestPeople.BEN, () -> lessons.archive(text.lesson()));
        assertThat(get(press.path(text)).statusCode()).isEqualTo(410);
        var programme = press.place(text).programme();
        curricula.changed(TestPeople.BEN, () -> programmes.archive(programme.id()));
        var gone = get("/en/" + programme.slug());
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).doesNotContain(programme.title().best("en", programme.languages()));
    }

    @Test
    void aDraftIsNotToldFromWhatIsNotThereAtAll() {
        var draft = press.save(desk.text(), "Secret words.");
        var hidden = press.path(draft);
        rename(draft, "still-a-draft");
        var nowhere = get(press.path(draft).replace("still-a-draft", "never-heard-of"));
        for (var path : new String[] {hidden, press.path(draft)}) {
            var answer = get(path);
            assertThat(answer.statusCode()).isEqualTo(404).isEqualTo(nowhere.statusCode());
            assertThat(answer.body()).isEqualTo(nowhere.body());
        }
        // A draft in a second language of a published lesson neither.
        var text = press.published("Words.");
        var chinese = press.path(text).replace("/en/", "/zh-CN/");
        var before = get(chinese);
        press.inChinese(text, "小水洼");
        assertThat(get(chinese).statusCode()).isEqualTo(404);
        assertThat(get(chinese).body()).isEqualTo(before.body());
    }

    @Test
    void aChangeInOneProgrammeLeavesTheOthersAsTheyAre() {
        var one = press.published("Words.");
        var another = press.published("Words.");
        var slug = press.place(one).programme().slug().value();
        var before = programme(slug);
        rename(another, "changed");
        assertThat(programme(slug)).isSameAs(before);
        rename(one, "changed");
        assertThat(programme(slug)).isNotSameAs(before);
    }

    private Object programme(String slug) {
        return site.programmes().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
