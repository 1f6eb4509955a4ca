package dev.gradus.classes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.lesson.AttachResult.Attached;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.lesson.LessonFiles;
import dev.gradus.lesson.LessonText;
import dev.gradus.people.TestPeople;
import dev.gradus.publishing.ProgrammeDoors;
import dev.gradus.reading.Press;
import dev.gradus.testing.IntegrationTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What pupils of a class get over HTTP, and what nobody else does. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ClassSiteTests {

    private static final Pattern PICTURE = Pattern.compile("src=\"(/media/[^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ClassRoom room;
    private final ClassDoor door;
    private final ClassReports reports;
    private final Pupils pupils;
    private final ProgrammeDoors programmes;
    private final TestPeople people;
    private final Press press;
    private final LessonDesk desk;
    private final LessonFiles files;
    private final String server;

    ClassSiteTests(
            ClassRoom room,
            ClassDoor door,
            ClassReports reports,
            Pupils pupils,
            ProgrammeDoors programmes,
            TestPeople people,
            Press press,
            LessonDesk desk,
            LessonFiles files,
            @LocalServerPort int port) {
        this.room = room;
        this.door = door;
        this.reports = reports;
        this.pupils = pupils;
        this.programmes = programmes;
        this.people = people;
        this.press = press;
        this.desk = desk;
        this.files = files;
        this.server = "http://localhost:" + port;
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(server + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers));
    }

    private HttpResponse<String> post(String path, String form, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** As a browser sends the forms of a page of ours. */
    private HttpResponse<String> ours(String path, String form, String cookies) {
        return post(path, form, "Sec-Fetch-Site", "same-origin", "Cookie", cookies);
    }

    private static String cookies(HttpResponse<?> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    private static String location(HttpResponse<?> response) {
        assertThat(response.statusCode()).isEqualTo(303);
        return response.headers().firstValue("Location").orElseThrow();
    }

    /** Straight in, without the pages. */
    private String cookieOf(SchoolClass schoolClass, FreshSecret fresh) {
        var address = "test-" + fresh.hashCode();
        var opened = (ClassDoor.Knock.Opened) door.knock(ClassRoom.code(schoolClass), address);
        var entry = door.enter(opened.code(), fresh.pupil().number(), fresh.secret(), address);
        assertThat(entry).isInstanceOf(ClassDoor.Entry.In.class);
        return "gradus_pupil=" + ((ClassDoor.Entry.In) entry).token();
    }

    private ClassReport report(SchoolClass schoolClass) {
        return people.as(TestPeople.ANNA, () -> reports.of(schoolClass.id(), "en"));
    }

    @Test
    void aYoungPupilComesInByCodeTileAndThreePicturesAndSignsOut() {
        var text = room.lesson();
        var schoolClass = room.made(SecretKind.PICTURES, room.programme(text));
        var rain = room.join(schoolClass, "Rain\n雨 & Co").getFirst();
        assertThat(get("/en/class").body()).contains("action=\"/en/class\"", "name=\"code\"");

        var knocked = ours("/en/class", "code=" + ClassRoom.code(schoolClass), "a=b");
        assertThat(location(knocked)).isEqualTo("/en/class/tiles");
        assertThat(knocked.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Max-Age", "Expires");
        var cookies = cookies(knocked);
        assertThat(get("/en/class/tiles", "Cookie", cookies).body()).contains(">Rain<", "雨 &amp; Co");
        assertThat(location(ours("/en/class/tile", "pupil=1", cookies))).isEqualTo("/en/class/secret?pupil=1");

        var wrong = rain.secret().equals("0-1-2") ? "2-1-0" : "0-1-2";
        var digits = wrong.split("-");
        var refused = ours(
                "/en/class/secret", "pupil=1&chosen=" + digits[0] + "-" + digits[1] + "&pick=" + digits[2], cookies);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("That was not it. Try again.");

        var pictures = rain.secret().split("-");
        var first = ours("/en/class/secret", "pupil=1&chosen=&pick=" + pictures[0], cookies);
        assertThat(first.body()).contains("Picture 2 of 3", "name=\"chosen\" value=\"" + pictures[0] + "\"");
        var second = ours("/en/class/secret", "pupil=1&chosen=" + pictures[0] + "&pick=" + pictures[1], cookies);
        assertThat(second.body()).contains("Picture 3 of 3");
        var entered = ours(
                "/en/class/secret",
                "pupil=1&chosen=" + pictures[0] + "-" + pictures[1] + "&pick=" + pictures[2],
                cookies);
        assertThat(location(entered)).isEqualTo("/en/class");
        assertThat(entered.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("gradus_pupil="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Max-Age", "Expires");

        var all = cookies + "; " + cookies(entered);
        var home = get("/zh-CN/class", "Cookie", all);
        assertThat(home.body()).contains("Rain", "The puddle", "退出");
        assertThat(home.headers().firstValue("Cache-Control")).contains("private, no-store");

        assertThat(location(ours("/en/class/out", "", all))).isEqualTo("/en/class");
        assertThat(get("/class/progress", "Cookie", all).statusCode()).isEqualTo(401);
    }

    @Test
    void whatAPupilAnswersAndReadsIsInTheReportAndFirstAnswersCount() {
        var text = room.lesson();
        var schoolClass = room.made(SecretKind.PIN, room.programme(text));
        var secrets = room.join(schoolClass, "=SUM(A1)\nBo\nCy");
        var path = press.path(text);
        var ann = cookieOf(schoolClass, secrets.get(0));
        var bo = cookieOf(schoolClass, secrets.get(1));

        answer(path, 0, ann);
        answer(path, 1, ann);
        answer(path, 0, bo);
        var note = "{\"lessons\":{\"%s\":{\"language\":\"en\",\"done\":true,\"ticks\":[\"0-1\",\"x\"]}}}"
                .formatted(path.substring("/en/".length()));
        var kept = post("/class/progress", note, "Sec-Fetch-Site", "same-origin", "Cookie", bo);
        assertThat(kept.body()).contains(path.substring("/en/".length()));

        var report = report(schoolClass);
        assertThat(report.questions()).singleElement().satisfies(asked -> {
            assertThat(asked.prompt()).isEqualTo("Is the puddle gone for ever?");
            assertThat(asked.answered()).isEqualTo(2);
            assertThat(asked.wrongPercent()).isEqualTo(100);
            assertThat(asked.misleading()).isEqualTo("Yes, for ever");
            assertThat(asked.misled()).isEqualTo(2);
        });
        assertThat(report.of(report.pupils().get(0))).isEqualTo(new ClassReport.Sums(1, 0, 1, 0));
        assertThat(report.of(report.pupils().get(1))).isEqualTo(new ClassReport.Sums(1, 1, 1, 0));
        assertThat(report.of(report.pupils().get(2))).isEqualTo(new ClassReport.Sums(0, 0, 0, 0));
        assertThat(report.answersOf(report.pupils().get(0))).singleElement().satisfies(given -> {
            assertThat(given.last().right()).isTrue();
            assertThat(given.attempts()).isEqualTo(2);
        });
        assertThat(ReportCsv.of(report, key -> key))
                .startsWith("\uFEFF\"classes.csv.pupil\"")
                .contains("\"'=SUM(A1)\"", "\"Yes, for ever\"", "\"No, it is in the air\"");
        assertThat(get("/class/progress", "Cookie", ann).body()).contains("\"chosen\":[\"1\"]", "\"right\":true");
        assertThat(get("/class/progress", "Cookie", bo).body()).contains("\"done\":true", "\"0-1\":true");
        assertThat(people.as(
                        TestPeople.ANNA,
                        () -> pupils.export(secrets.get(1).pupil().id())))
                .contains("\"nickname\" : \"Bo\"", "Yes, for ever", "\"done\" : \"2");

        people.run(TestPeople.ANNA, () -> pupils.erase(secrets.get(1).pupil().id()));
        assertThat(report(schoolClass).answers()).hasSize(1);
    }

    @Test
    void withoutScriptAPupilFinishesALessonOnThePageOfTheClass() {
        var text = room.lesson();
        var schoolClass = room.made(SecretKind.PIN, room.programme(text));
        var ann = cookieOf(schoolClass, room.join(schoolClass, "Ann").getFirst());
        var path = press.path(text);
        var lesson = path.substring("/en/".length());
        var note = "{\"lessons\":{\"%s\":{\"language\":\"en\",\"done\":false,\"ticks\":[\"0-1\"]}}}".formatted(lesson);
        assertThat(ours("/class/progress", note, ann).statusCode()).isEqualTo(200);
        assertThat(get("/en/class", "Cookie", ann).body()).contains("name=\"done\" value=\"" + path + "\"");

        assertThat(location(ours("/en/class/finish", "done=" + path, ann))).isEqualTo("/en/class");
        assertThat(get("/class/progress", "Cookie", ann).body()).contains("\"done\":true", "\"0-1\":true");
        assertThat(get("/en/class", "Cookie", ann).body())
                .contains("1 of 1 lessons finished", "name=\"open\" value=\"" + path + "\"");
        for (var odd :
                List.of("done=%00", "open=/en/a/b/primary/c", "x=1", "open=" + path.replace("/en/", "/zh-CN/"))) {
            assertThat(location(ours("/en/class/finish", odd, ann))).isEqualTo("/en/class");
        }
        assertThat(post("/en/class/finish", "open=" + path, "Cookie", ann, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(location(ours("/en/class/finish", "open=" + path, "a=b"))).isEqualTo("/en/class");
        assertThat(get("/class/progress", "Cookie", ann).body()).contains("\"done\":true");
        ours("/en/class/finish", "open=" + path, ann);
        assertThat(get("/class/progress", "Cookie", ann).body()).contains("\"done\":false", "\"0-1\":true");
    }

    @Test
    void manyWhoAnswerInOneMomentAreAllKeptAlsoTwiceTheSameAndBesideOneWhoIsGone() {
        var text = room.lesson();
        var schoolClass = room.made(SecretKind.PIN, room.programme(text));
        var secrets = room.join(schoolClass, "Ann\nBo\nCy");
        var cookies =
                secrets.stream().map(fresh -> cookieOf(schoolClass, fresh)).toList();
        var stranger = room.lesson();
        people.run(TestPeople.ANNA, () -> pupils.erase(secrets.get(2).pupil().id()));

        var check = press.path(text) + "/check?q=0&part=1&c=";
        var elsewhere = press.path(stranger) + "/check?q=0&part=1&c=0";
        var answers = new ArrayList<CompletableFuture<HttpResponse<Void>>>();
        for (int i = 0; i < 12; i++) {
            for (var cookie : cookies) {
                answers.add(send(check + i % 2, cookie));
                answers.add(send(elsewhere, cookie));
            }
        }
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));

        assertThat(report(schoolClass).answers())
                .extracting(GivenAnswer::attempts)
                .containsExactly(12, 12);
        assertThat(report(schoolClass).read()).hasSize(2);
    }

    private CompletableFuture<HttpResponse<Void>> send(String path, String cookie) {
        return CLIENT.sendAsync(
                request(path, "Cookie", cookie, "Sec-Fetch-Site", "same-origin").build(), BodyHandlers.discarding());
    }

    private void answer(String path, int choice, String cookie) {
        var checked = get(path + "/check?q=0&part=1&c=" + choice, "Cookie", cookie, "Sec-Fetch-Site", "same-origin");
        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(checked.body()).contains("feedback");
    }

    @Test
    void aQuestionThatIsRewrittenIsAnotherQuestion() {
        var text = room.lesson();
        var schoolClass = room.made(SecretKind.PIN, room.programme(text));
        var ann = cookieOf(schoolClass, room.join(schoolClass, "Ann").getFirst());
        answer(press.path(text), 0, ann);
        press.publish(press.save(text, ClassRoom.QUESTION.replace("for ever?", "for good?")));
        answer(press.path(text), 1, ann);

        assertThat(report(schoolClass).questions())
                .extracting(ClassReport.Asked::prompt)
                .containsExactlyInAnyOrder("Is the puddle gone for ever?", "Is the puddle gone for good?");
    }

    @Test
    void nothingOfAProgrammeForClassesIsReachableWithoutOneAndAllIsWithIt() {
        var begun = desk.text();
        var picture = people.as(TestPeople.ANNA, () -> attach(begun));
        var text = press.save(begun, "A zebrafinch in the rain. ![A drop](" + picture + ")\n\n" + ClassRoom.QUESTION);
        press.publish(text);
        var programme = room.programme(text);
        var lesson = press.path(text);
        var parts = lesson.split("/");
        var base = "/en/" + parts[2];
        var media = PICTURE.matcher(get(lesson).body());
        assertThat(media.find()).isTrue();
        var pages = List.of(
                base,
                base + "/primary",
                base + "/" + parts[3],
                lesson,
                lesson + "/check?q=0&c=1",
                base + "/feed",
                base + "/offline.json",
                "/sitemap/" + parts[2] + ".xml",
                media.group(1));
        assertThat(pages)
                .allSatisfy(path -> assertThat(get(path).statusCode()).as(path).isEqualTo(200));

        close(programme, true);
        assertNothingOf(pages, parts[2]);
        assertThat(get(lesson).body()).isEqualTo(get(lesson + "-never-there").body());

        var schoolClass = room.made(SecretKind.PIN, programme);
        var ann = cookieOf(schoolClass, room.join(schoolClass, "Ann").getFirst());
        assertThat(pages).allSatisfy(path -> {
            var answer = get(path, "Cookie", ann);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(path)
                    .contains("no-store")
                    .doesNotContain("public");
            assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
        });
        assertThat(get("/en/search?q=zebrafinch", "Cookie", ann).body()).contains(lesson);
        assertThat(get("/en", "Cookie", ann).body()).contains(base);
        assertNothingOf(pages, parts[2]);

        var other = room.lesson();
        var otherClass = room.made(SecretKind.PIN, room.programme(other));
        var stranger = cookieOf(otherClass, room.join(otherClass, "Bo").getFirst());
        assertNothingOf(pages, parts[2], "Cookie", stranger);
        assertNothingOf(pages, parts[2], "Cookie", "gradus_pupil=" + "A".repeat(43));
        assertThat(get(press.path(other), "Cookie", ann).statusCode()).isEqualTo(200);

        close(programme, false);
        assertThat(get(lesson).statusCode()).isEqualTo(200);
    }

    private void close(ProgrammeId programme, boolean forClasses) {
        people.run(TestPeople.BEN, () -> programmes.setForClasses(programme, forClasses));
    }

    private void assertNothingOf(List<String> pages, String slug, String... headers) {
        assertThat(pages)
                .allSatisfy(path ->
                        assertThat(get(path, headers).statusCode()).as(path).isEqualTo(404));
        var lists =
                List.of("/en", "/en/stage/primary", "/en/search?q=zebrafinch", "/en/mine", "/sitemap.xml", "/sw.js");
        assertThat(lists)
                .allSatisfy(
                        path -> assertThat(get(path, headers).body()).as(path).doesNotContain(slug));
    }

    private String attach(LessonText text) {
        var drawing =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 36\"><circle cx=\"3\" cy=\"9\" r=\"%d\"/></svg>"
                        .formatted(System.nanoTime() % 1_000_000);
        try (var in = new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8))) {
            var attached = files.attach(text.lesson(), "drop.svg", in);
            assertThat(attached).isInstanceOf(Attached.class);
            return "drop.svg";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aPageThatSaysTooMuchHasToWaitAndNobodyElse() {
        var text = room.lesson();
        var schoolClass = room.made(SecretKind.PIN, room.programme(text));
        var secrets = room.join(schoolClass, "Ann\nBo");
        var ann = cookieOf(schoolClass, secrets.get(0));
        var bo = cookieOf(schoolClass, secrets.get(1));
        var path = press.path(text).substring("/en/".length());
        var note = "\"%s\":{\"language\":\"en\",\"done\":true}";
        var others = IntStream.range(0, 300).mapToObj(number -> note.formatted("a/b/primary/" + number));
        var lessons = others.collect(Collectors.toCollection(ArrayList::new));
        lessons.set(7, note.formatted(path));
        assertThat(ours("/class/progress", "{\"lessons\":{" + String.join(",", lessons) + "}}", ann)
                        .body())
                .isEqualTo("{\"kept\":[\"" + path + "\"]}");
        lessons.add(note.formatted("a/b/primary/more"));
        assertThat(ours("/class/progress", "{\"lessons\":{" + String.join(",", lessons) + "}}", ann)
                        .statusCode())
                .isEqualTo(400);
        for (int i = 0; i < 118; i++) {
            assertThat(ours("/class/progress", "", ann).statusCode()).isEqualTo(400);
        }
        var refused = ours("/class/progress", "{\"lessons\":{}}", ann);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("60");
        assertThat(ours("/class/progress", "{\"lessons\":{}}", bo).statusCode()).isEqualTo(200);
    }

    @Test
    void noOtherSiteCanActForAPupil() {
        var text = room.lesson();
        var schoolClass = room.made(SecretKind.PIN, room.programme(text));
        var ann = cookieOf(schoolClass, room.join(schoolClass, "Ann").getFirst());
        var check = press.path(text) + "/check?q=0&c=0";

        for (var site : List.of("cross-site", "same-site", "none")) {
            assertThat(get(check, "Cookie", ann, "Sec-Fetch-Site", site).statusCode())
                    .isEqualTo(200);
            assertThat(post("/class/progress", "{}", "Cookie", ann, "Sec-Fetch-Site", site)
                            .statusCode())
                    .isEqualTo(403);
        }
        get(check, "Cookie", ann, "Referer", "https://elsewhere.example/");
        assertThat(post("/en/class/out", "", "Cookie", ann, "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/en/class", "code=AAAAAA").statusCode()).isEqualTo(403);
        assertThat(report(schoolClass).answers()).isEmpty();

        get(check, "Cookie", ann, "Referer", server + press.path(text));
        assertThat(report(schoolClass).answers()).hasSize(1);
    }

    @Test
    void whatIsTooLargeOrHasAnotherFormIsRefusedPlainly() {
        var text = room.lesson();
        var schoolClass = room.made(SecretKind.PIN, room.programme(text));
        var ann = cookieOf(schoolClass, room.join(schoolClass, "Ann").getFirst());
        var statuses = new ArrayList<Integer>();
        for (var body : List.of(
                "x".repeat(70_000),
                "no json",
                "[]",
                "{\"lessons\":{\"../../etc\":{\"language\":\"en\"}}}",
                "{\"lessons\":{\"a/b/primary/c\":{\"language\":\"xx\"}}}",
                "{\"lessons\":" + "[".repeat(5_000) + "}",
                "{\"lessons\":{\"a/b/primary/c\":{\"language\":\"en\",\"done\":true}}}")) {
            statuses.add(ours("/class/progress", body, ann).statusCode());
        }
        assertThat(statuses).containsExactly(413, 400, 400, 400, 400, 400, 200);
        assertThat(ours("/en/class", "code=" + "A".repeat(5_000), "a=b").statusCode())
                .isEqualTo(413);
        assertThat(ours("/en/class", "code=%3Cscript%3E", "a=b").body()).doesNotContain("<script>");
        assertThat(get("/en/class/none").statusCode()).isEqualTo(404);
        assertThat(get("/class/none").statusCode()).isEqualTo(404);
        assertThat(location(get("/en/class/secret?pupil=1"))).isEqualTo("/en/class/tiles");
        assertThat(send(request("/en/class").method("DELETE", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
        assertThat(report(schoolClass).read()).isEmpty();
    }
}
