package dev.gradus.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.Lessons;
import dev.gradus.lesson.AttachResult;
import dev.gradus.lesson.CompleteLesson;
import dev.gradus.lesson.LessonFiles;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.lesson.SaveResult;
import dev.gradus.platform.Slug;
import dev.gradus.publishing.Publications;
import dev.gradus.publishing.PublishResult;
import dev.gradus.review.SubmissionId;
import dev.gradus.review.Submissions;
import dev.gradus.review.SubmitResult;
import dev.gradus.testing.Chromium;
import dev.gradus.testing.Studio;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A lesson full of what would like to act, in title, text and picture: on no page does any of it. */
@DemoSchoolTest
class HostileTests {

    private static final String TITLE = "Drops <img src=x onerror=hit('title')>";

    private static final String BODY = """
            <script>hit('script')</script>

            <img src=x onerror=hit('image')> <svg/onload=hit('svg')> <b onmouseover=hit('over')>bold</b>

            <iframe srcdoc="<script>parent.hit('frame')</script>"></iframe>

            <style>@import 'http://elsewhere.example/a.css';</style><base href="http://elsewhere.example/">

            "><input autofocus onfocus=hit('focus')> '"--></title><script>hit('broken out')</script>

            &lt;script&gt;hit('entity')&lt;/script&gt; <scr<script>ipt>hit('nested')</scr</script>ipt>

            ```html
            </code></pre><script>hit('code')</script>
            ```

            | a<script>hit('cell')</script> | b |
            |---|---|
            | <img src=x onerror=hit('row')> | {{constructor.constructor("hit('template')")()}} ${hit('jte')} |

            ![A drop" onerror="hit('alt')](drop.svg "x' onload='hit(1)")

            :::question{type=short}
            What is </p><script>hit('prompt')</script>?

            = <script>hit('answer')</script>
            :::
            """;

    private static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 30"
                 onload="hit('drawing')"><script>hit('drawing script')</script>
              <a xlink:href="javascript:hit('link')"><circle cx="9" cy="9" r="5" onclick="hit('circle')"/></a>
              <foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="hit('foreign')"/></body></foreignObject>
              <image href="http://elsewhere.example/pixel.png"/></svg>
            """;

    /** Own scripts have a source; nothing of a lesson may be a script, a handler or an address that acts. */
    private static final String ACTIVE = """
            () => [...document.querySelectorAll('*')].filter((each) =>
                [...each.attributes].some((one) => /^on/i.test(one.name) || /^\\s*(javascript|vbscript):/i.test(one.value)
                    || /elsewhere\\.example/.test(one.name === 'content' ? '' : one.value) && one.name !== 'alt'))
              .concat([...document.querySelectorAll('.lesson script, main script, .ProseMirror script')])
              .map((each) => each.outerHTML.slice(0, 200))""";

    private static final String PASTE = """
            (html) => {
              const data = new DataTransfer();
              data.setData('text/html', html);
              document.querySelector('.ProseMirror').dispatchEvent(
                new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }""";

    private final Studio studio;
    private final DemoPeople people;
    private final Lessons lessons;
    private final LessonTexts texts;
    private final LessonFiles files;
    private final Submissions submissions;
    private final Publications publications;
    private final JdbcClient jdbc;
    private final List<String> hits = new ArrayList<>();

    HostileTests(
            @LocalServerPort int port,
            DemoPeople people,
            Lessons lessons,
            LessonTexts texts,
            LessonFiles files,
            Submissions submissions,
            Publications publications,
            JdbcClient jdbc) {
        this.studio = people.studio(port);
        this.people = people;
        this.lessons = lessons;
        this.texts = texts;
        this.files = files;
        this.submissions = submissions;
        this.publications = publications;
        this.jdbc = jdbc;
    }

    @Test
    void nothingInALessonActsAnywhere() {
        var lesson = lesson("hostile-drops");
        attached(lesson);
        var submission = written(lesson, BODY);
        try (var context = studio.signedIn("lead", "en");
                var page = watched(context)) {
            visit(page, "/studio/lessons/" + lesson.value() + "/en", ".ProseMirror");
            assertThat(page.locator(".ProseMirror").innerText()).contains("<script>hit('script')</script>");
            visit(page, "/studio/lessons/" + lesson.value() + "/en/history", "main h1");
            visit(page, "/studio/reviews/" + submission, "main h1");
            visit(page, "/studio/programmes/water", "main h1");
            visit(page, "/studio", "main h1");
            visit(page, "/studio-api/preview/" + lesson.value() + "/en", "h1");
        }
        var path = published(lesson, submission);
        try (var context = Chromium.window();
                var page = watched(context)) {
            visit(page, path, "h1");
            assertThat(page.locator("h1").innerText()).isEqualTo(TITLE);
            assertThat(page.locator("body").innerText()).contains("<script>hit('script')</script>");
            var drawing = page.locator("img[src*='/media/']").first().getAttribute("src");
            visit(page, drawing, "svg");
            visit(page, "/en/water/cycle/primary", "h1");
            visit(page, "/en/water", "h1");
        }
        assertThat(hits).isEmpty();
    }

    /** Collections that are not ours to ship: each text written, published, pasted, and uploaded where it is a drawing. */
    @Test
    @EnabledIfEnvironmentVariable(named = "GRADUS_HOSTILE_TEXTS", matches = ".+")
    void nothingOfAWholeFolderActsAnywhere() throws IOException {
        var folder = HostileFolder.of(Path.of(System.getenv("GRADUS_HOSTILE_TEXTS")));
        assertThat(folder.texts()).hasSizeGreaterThan(100);
        try (var staff = studio.signedIn("lead", "en");
                var studio = watched(staff);
                var pupils = Chromium.window();
                var site = watched(pupils)) {
            int number = 0;
            for (var body : folder.bodies()) {
                var lesson = lesson("hostile-" + ++number);
                var submission = written(lesson, body);
                visit(studio, "/studio/lessons/" + lesson.value() + "/en", ".ProseMirror");
                visit(studio, "/studio/reviews/" + submission, "main h1");
                visit(studio, "/studio-api/preview/" + lesson.value() + "/en", "h1");
                visit(site, published(lesson, submission), "h1");
            }
            var lesson = lesson("hostile-pasted");
            written(lesson, "Pasted below.");
            for (var paste : folder.pastes()) {
                visit(studio, "/studio/lessons/" + lesson.value() + "/en", ".ProseMirror");
                studio.evaluate(PASTE, paste);
                assertThat((List<?>) studio.evaluate(ACTIVE)).as("pasted").isEmpty();
            }
            uploaded(lesson, folder.drawings())
                    .forEach(name -> visit(studio, "/studio-api/lessons/" + lesson.value() + "/media/" + name, "svg"));
        }
        assertThat(hits).isEmpty();
    }

    /** The names of those that were taken. */
    private List<String> uploaded(LessonId lesson, List<String> drawings) {
        var taken = new ArrayList<String>();
        for (var drawing : drawings) {
            var name = "drawing-" + taken.size() + ".svg";
            people.as("teacher", () -> {
                try (var in = new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8))) {
                    if (files.attach(lesson, name, in) instanceof AttachResult.Attached) {
                        taken.add(name);
                    }
                } catch (IOException exception) {
                    throw new UncheckedIOException(exception);
                }
                return taken;
            });
        }
        return taken;
    }

    @Test
    void whatActsWouldBeNoticed() {
        try (var context = Chromium.window();
                var page = watched(context)) {
            page.setContent("<img src=x onerror=\"hit('seen')\"><a href=' javascript:hit(1)'>there</a>");
            page.waitForCondition(() -> !hits.isEmpty());
            assertThat((List<?>) page.evaluate(ACTIVE)).hasSize(2);
        }
    }

    private void visit(Page page, String path, String landmark) {
        page.navigate(studio.address() + path);
        page.locator(landmark).first().waitFor();
        page.evaluate("() => document.querySelectorAll('main *').forEach((each) => {each.focus?.()})");
        assertThat((List<?>) page.evaluate(ACTIVE)).as(path).isEmpty();
    }

    /** Whatever acts calls {@code hit}, opens a dialog, or asks another host. */
    private Page watched(BrowserContext context) {
        var page = context.newPage();
        page.exposeFunction("hit", arguments -> hits.add(page.url() + " " + List.of(arguments)));
        page.onDialog(dialog -> {
            if (dialog.type().equals("beforeunload")) {
                dialog.accept(); // The editor's own word before what is pasted and not saved yet is left.
                return;
            }
            hits.add(page.url() + " dialog " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (request.url().contains("elsewhere.example")) {
                hits.add(page.url() + " asked " + request.url());
            }
        });
        return page;
    }

    private LessonId lesson(String slug) {
        var place = new LessonId(jdbc.sql("select id from lesson where slug = 'where-does-the-puddle-go'")
                .query(UUID.class)
                .single());
        return people.as("teacher", () -> {
            var unit = lessons.place(place).orElseThrow().unit().id();
            lessons.add(unit, new Slug(slug));
            return new LessonId(jdbc.sql("select id from lesson where slug = :slug")
                    .param("slug", slug)
                    .query(UUID.class)
                    .single());
        });
    }

    /** As the upload brings it in. */
    private void attached(LessonId lesson) {
        people.as("teacher", () -> {
            try (var in = new ByteArrayInputStream(DRAWING.getBytes(StandardCharsets.UTF_8))) {
                return assertThat(files.attach(lesson, "drop.svg", in)).isInstanceOf(AttachResult.Attached.class);
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        });
    }

    /** As the editor brings it in. */
    private String written(LessonId lesson, String body) {
        return people.as("teacher", () -> {
            var begun = texts.start(lesson, "en", TITLE, 10);
            var front = begun.head().source().replace("minutes: 10\n", "minutes: 10\n" + CompleteLesson.OBJECTIVES);
            var saved = texts.save(begun.id(), begun.head().id(), front + CompleteLesson.body(body));
            if (!(saved instanceof SaveResult.Saved(var head))) {
                throw new AssertionError(saved);
            }
            return switch (submissions.submit(begun.id(), head.id(), "<script>hit('message')</script>")) {
                case SubmitResult.Submitted done ->
                    done.submission().id().value().toString();
                case SubmitResult other -> throw new AssertionError(other);
            };
        });
    }

    private String published(LessonId lesson, String id) {
        return people.as("lead", () -> {
            var submission = submissions.get(new SubmissionId(UUID.fromString(id)));
            submissions.approve(submission.id(), "<img src=x onerror=hit('decision')>");
            assertThat(publications.publish(submission.text(), submission.revision()))
                    .isInstanceOf(PublishResult.Published.class);
            return "/en/water/" + lessons.place(lesson).orElseThrow().path();
        });
    }
}
