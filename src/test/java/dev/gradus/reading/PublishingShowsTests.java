package dev.gradus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.Lessons;
import dev.gradus.lesson.AttachResult.Attached;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.lesson.LessonFiles;
import dev.gradus.lesson.LessonText;
import dev.gradus.people.TestPeople;
import dev.gradus.testing.IntegrationTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the draft to the page and back, over HTTP and the whole application. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PublishingShowsTests {

    private static final String DROP = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 36" width="72" height="36"><circle cx="36" cy="18" r="9"/></svg>
        """;
    private static final Pattern PICTURE = Pattern.compile("src=\"(/media/[^\"]+)\"");

    private final LessonDesk desk;
    private final TestPeople people;
    private final LessonFiles files;
    private final Press press;
    private final Lessons lessons;
    private final int port;

    PublishingShowsTests(
            LessonDesk desk,
            TestPeople people,
            LessonFiles files,
            Press press,
            Lessons lessons,
            @LocalServerPort int port) {
        this.desk = desk;
        this.people = people;
        this.files = files;
        this.press = press;
        this.lessons = lessons;
        this.port = port;
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String pathOf(LessonText text) {
        return press.path(text);
    }

    private String programmeOf(LessonText text) {
        return pathOf(text).replaceAll("^(/en/[^/]+)/.*", "$1");
    }

    @Test
    void whatIsPublishedShowsOnTheNextRequestAndWhatIsTakenBackDoesNot() {
        var text = press.save(desk.text(), "The first words.");
        var path = pathOf(text);
        assertThat(get(path).statusCode()).isEqualTo(404);
        assertThat(get(programmeOf(text)).statusCode()).isEqualTo(404);

        press.publish(text);
        assertThat(get(path).body()).contains("The first words.");
        assertThat(get(programmeOf(text)).body()).contains("The puddle");

        var changed = press.save(text, "The second words.");
        assertThat(get(path).body()).contains("The first words.").doesNotContain("The second words.");
        press.publish(changed);
        assertThat(get(path).body()).contains("The second words.").doesNotContain("The first words.");

        press.withdraw(text);
        assertThat(get(path).statusCode()).isEqualTo(410);
        assertThat(get(path).body()).contains("This page has been taken back").doesNotContain("The second words.");
        assertThat(get(programmeOf(text)).statusCode()).isEqualTo(410);
        assertThat(get("/en").body()).doesNotContain(programmeOf(text));
    }

    @Test
    void aPictureIsThereAsLongAsALivePublicationShowsIt() {
        var begun = desk.text();
        var attached = people.as(TestPeople.ANNA, () -> attach(begun));
        var text = press.save(begun, "![A drop](" + attached + ")");
        press.publish(text);
        var found = PICTURE.matcher(get(pathOf(text)).body());
        assertThat(found.find()).isTrue();
        var picture = get(found.group(1));
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.body()).contains("<circle");
        assertThat(picture.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        press.withdraw(text);
        assertThat(get(found.group(1)).statusCode()).isEqualTo(404);
    }

    @Test
    void anArchivedLessonIsNotThereNorItsPictureNorBesideOthers() {
        var begun = desk.text();
        var attached = people.as(TestPeople.ANNA, () -> attach(begun));
        var text = press.save(begun, "Archived words. ![A drop](" + attached + ")");
        press.publish(text);
        var path = pathOf(text);
        var found = PICTURE.matcher(get(path).body());
        assertThat(found.find()).isTrue();

        people.run(TestPeople.ANNA, () -> lessons.archive(text.lesson()));
        assertThat(get(path).statusCode()).isEqualTo(410);
        assertThat(get(path).body()).doesNotContain("Archived words.");
        assertThat(get(found.group(1)).statusCode()).isEqualTo(404);
        assertThat(get(programmeOf(text)).statusCode()).isEqualTo(410);

        people.run(TestPeople.ANNA, () -> lessons.restore(text.lesson()));
        assertThat(get(path).body()).contains("Archived words.");
        assertThat(get(found.group(1)).statusCode()).isEqualTo(200);
    }

    private String attach(LessonText text) {
        try (var drop = new ByteArrayInputStream(DROP.getBytes(StandardCharsets.UTF_8))) {
            return files.attach(text.lesson(), "drop.svg", drop) instanceof Attached attached ? attached.name() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsNoPathOfAnybodyGetsTheFriendlyPageToo() {
        for (var path : List.of("/water", "/fr/water", "/wp-login.php")) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .headers("Accept", "text/html", "Accept-Language", "zh-CN");
            var response = send(request);
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(response.body()).contains("这里没有这一页").doesNotContain("Whitelabel", "Exception");
            assertThat(response.headers().map()).doesNotContainKey("set-cookie");
        }
    }

    @Test
    void theStudentSiteStandsAheadOfSecurityWithoutSessionOrCookie() {
        var text = press.save(desk.text(), "Words.");
        press.publish(text);
        var page = get(pathOf(text));
        assertThat(page.headers().map())
                .doesNotContainKeys("set-cookie", "pragma", "expires", "x-frame-options")
                .containsKeys("etag", "content-length");
        assertThat(page.headers().firstValue("Cache-Control").orElse(""))
                .isEqualTo("public, max-age=0, must-revalidate");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .isEqualTo(RenderedPage.CONTENT_SECURITY_POLICY);
    }
}
