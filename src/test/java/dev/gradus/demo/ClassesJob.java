package dev.gradus.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.gradus.testing.Studio.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** What teachers and pupils do about classes, step by step, in a browser and over HTTP. */
final class ClassesJob {

    private static final Pattern QUESTION =
            Pattern.compile("action=\"([^\"]+/check)\">\\s*<input type=\"hidden\" name=\"q\" value=\"(\\d+)\"");

    private final String address;

    ClassesJob(String address) {
        this.address = address;
    }

    /** A slip of the sheet. */
    record Slip(String nickname, List<String> pictures) {}

    record Made(String url, String code, List<Slip> slips) {}

    Made make(Page teacher) {
        teacher.navigate(address + "/studio/classes");
        button(teacher, "New class").click();
        teacher.getByLabel("Name of the class").fill("3b");
        teacher.locator("vaadin-dialog").getByLabel("Water").check();
        button(teacher, "Save").click();
        teacher.waitForURL(Pattern.compile(".*/classes/.+"));
        var url = teacher.url();
        var letters = teacher.locator(".c-code-value").first().textContent();
        button(teacher, "Add pupils").click();
        teacher.locator("vaadin-text-area textarea").fill("Rain\nSnow <b>\nHail");
        button(teacher, "Add them").click();
        assertThat(teacher.locator(".g-objection").last()).containsText("Line 2");
        teacher.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "3b.csv",
                        "text/csv",
                        "\uFEFFnickname;seat\nRain;1\n\"Snow\";2\nHail;3\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(teacher.locator("vaadin-text-area textarea")).hasValue(Pattern.compile("Hail;3"));
        button(teacher, "Add them").click();
        assertThat(teacher.locator(".c-slip")).hasCount(3);
        assertThat(teacher.locator(".c-slip").first())
                .containsText(URI.create(address).getAuthority() + "/en/class");
        teacher.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(button(teacher, "Print")).not().isVisible();
        teacher.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        var slips = teacher.locator(".c-slip").all().stream()
                .map(slip -> new Slip(
                        slip.locator(".c-slip-name").textContent(),
                        slip.locator(".c-slip-secret [role=img]").all().stream()
                                .map(picture -> picture.getAttribute("aria-label"))
                                .toList()))
                .toList();
        return new Made(url, letters, slips);
    }

    /** As a seven-year-old does: reads the code, finds the tile, taps three pictures. */
    void comeIn(Page pupil, Made made, Slip slip) {
        pupil.navigate(address + "/en");
        pupil.getByText("With a class").click();
        pupil.getByLabel("Code").fill(made.code());
        pupil.keyboard().press("Enter");
        tile(pupil.locator(".tiles"), slip.nickname()).click();
        slip.pictures()
                .forEach(picture -> tile(pupil.locator(".pictures"), picture).click());
        assertThat(pupil.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("You are in")))
                .isVisible();
    }

    /** By keyboard; whoever gave the class away does not see it any more. */
    void handOver(Page teacher, Made made, String to) {
        teacher.navigate(made.url());
        button(teacher, "Hand over").click();
        var dialog = teacher.locator("vaadin-dialog[opened]");
        dialog.locator("vaadin-select-value-button").press("Enter");
        teacher.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(to))
                .press("Enter");
        button(dialog, "Hand over").press("Enter");
        teacher.waitForURL(Pattern.compile(".*/studio/classes$"));
        assertThat(teacher.getByText("3b now belongs to")).isVisible();
    }

    /** The first choice of the first question of the first lesson. */
    void answerFirst(Page pupil) {
        pupil.locator("main .kept a").first().click();
        var question = pupil.locator("form.question:has(input[type=radio])").first();
        question.locator("input[type=radio]").first().check();
        question.locator("button").click();
        assertThat(pupil.locator(".feedback").first()).isVisible();
    }

    /** Says that a lesson is finished, and waits until the school knows. */
    void finishFirst(Page pupil) {
        pupil.locator("main .kept a").first().click();
        pupil.waitForResponse(
                response -> response.url().endsWith("/class/progress")
                        && response.request().method().equals("POST")
                        && response.request().postData().contains("\"done\":true"),
                () -> pupil.locator("[data-done]").click());
    }

    /**
     * Answers question after question of the whole programme, with a few browsers at once, until so many answers are
     * acknowledged; then, while answers are still on their way, does what is given.
     *
     * @return all that were acknowledged, each as {@code path#question}
     */
    Collection<String> answerUntil(String cookie, int acknowledged, Runnable then) throws Exception {
        var questions = new ConcurrentLinkedQueue<>(questions());
        var done = new ConcurrentLinkedQueue<String>();
        var enough = new CountDownLatch(acknowledged);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 4; i++) {
            threads.add(Thread.ofVirtual().start(() -> {
                for (var question = questions.poll(); question != null; question = questions.poll()) {
                    if (!isAcknowledged(question, cookie)) {
                        return;
                    }
                    done.add(question.replaceAll("/en/(.*)/check\\?q=(\\d+).*", "$1#$2"));
                    enough.countDown();
                }
            }));
        }
        enough.await(1, TimeUnit.MINUTES);
        then.run();
        for (var thread : threads) {
            thread.join();
        }
        return List.copyOf(done);
    }

    private boolean isAcknowledged(String question, String cookie) {
        try {
            return get(question, "Cookie", cookie, "Sec-Fetch-Site", "same-origin")
                            .statusCode()
                    == 200;
        } catch (IOException killed) {
            return false;
        }
    }

    /** All single choices of the water programme, each answered with its first choice. */
    private List<String> questions() throws IOException {
        var all = new ArrayList<String>();
        var lessons = Pattern.compile("<loc>[^<]*(/en/water/[^<]+/[^<]+/[^<]+)</loc>")
                .matcher(get("/sitemap/water.xml").body());
        while (lessons.find()) {
            for (var form : get(lessons.group(1)).body().split("<form class=\"box ")) {
                var question = QUESTION.matcher(form);
                if (form.contains("type=\"radio\"") && question.find()) {
                    all.add(question.group(1) + "?q=" + question.group(2) + "&c=0&part=1");
                }
            }
        }
        return all;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its name may say more than the word beside the picture. */
    private static Locator tile(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
