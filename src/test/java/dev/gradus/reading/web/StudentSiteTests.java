package dev.gradus.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.Stage;
import dev.gradus.publishing.FormerAddress;
import dev.gradus.publishing.PublishedLesson;
import dev.gradus.publishing.PublishedProgramme;
import dev.gradus.publishing.PublishedSite;
import dev.gradus.publishing.ServedFile;
import dev.gradus.reading.ContentSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The student site over HTTP, over the sample programme. */
class StudentSiteTests {

    private static final String PUDDLE = "water/cycle/primary/where-does-the-puddle-go";
    private static final String LESSON = "/en/" + PUDDLE;

    private static final ContentSite SITE = ContentSite.water();
    private static final SiteServer SERVER = SiteServer.of(SITE);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @AfterAll
    static void stop() {
        SERVER.close();
        CLIENT.close();
    }

    private static HttpResponse<byte[]> get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    private static HttpResponse<byte[]> ask(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(SERVER.at(path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    static Stream<String> pages() {
        return Stream.of(
                "/en",
                "/zh-CN",
                "/en/stage/primary",
                "/en/water",
                "/zh-CN/water/middle",
                "/en/water/cycle",
                LESSON,
                "/zh-CN/" + PUDDLE,
                LESSON + "/check?q=0&c=0",
                "/en/search?q=water",
                "/en/not-here",
                "/media/" + "0".repeat(64) + "/x.svg",
                "/assets/none.css",
                "/en/water/feed",
                "/en/mine",
                "/en/water/offline.json",
                "/en/app.webmanifest",
                "/sw.js",
                "/sitemap.xml",
                "/sitemap/water.xml",
                "/robots.txt");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingSetsACookieAndEverythingIsGuarded(String path) {
        for (var response : List.of(get(path), get(path, "Cookie", "gradus_session=forged; JSESSIONID=1"))) {
            assertThat(response.headers().map()).doesNotContainKey("set-cookie");
            assertThat(header(response, "Content-Security-Policy"))
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe-inline", "unsafe-eval", "*");
            assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(response, "Referrer-Policy")).isEqualTo("same-origin");
            assertThat(header(response, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
            assertThat(header(response, "Content-Length")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageHoldsInlineScriptOrStyleOrAnotherHost(String path) {
        var html = text(get(path));
        assertThat(html)
                .doesNotContainPattern(
                        "<script(?![^>]* src=)(?! type=\"application/ld.json\">)|<style| style=| on[a-z]+=\"|src=\"(https?:)?//");
    }

    @Test
    void aLessonTravelsCompressedAndUnchanged() throws IOException {
        var plain = get(LESSON);
        var packed = get(LESSON, "Accept-Encoding", "gzip, deflate, br");
        assertThat(plain.statusCode()).isEqualTo(200);
        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(packed, "Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(header(packed, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(header(packed, "Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
    }

    @Test
    void everyLessonWithItsSheetAndScriptStaysBelowSixtyKilobytes() {
        var assets = Pattern.compile("/assets/[\\w.-]+\\.(css|js)");
        SITE.programmes()
                .getFirst()
                .places()
                .forEach(place -> place.entry().byLanguage().keySet().forEach(language -> {
                    var path = "/" + language + "/" + place.path();
                    int bytes = get(path, "Accept-Encoding", "gzip").body().length
                            + assets.matcher(text(get(path)))
                                    .results()
                                    .mapToInt(asset -> get(asset.group(), "Accept-Encoding", "gzip")
                                            .body()
                                            .length)
                                    .sum();
                    assertThat(bytes).as(path).isBetween(1_000, 60_000);
                }));
    }

    @Test
    void allScriptAndStyleTogetherStaySmall() {
        var html = text(get(LESSON));
        assertThat(packed(html, "js")).isBetween(1_000, 25_000);
        assertThat(packed(html, "css")).isBetween(1_000, 15_000);
    }

    private static int packed(String html, String extension) {
        return Pattern.compile("/assets/[\\w.-]+\\." + extension)
                .matcher(html)
                .results()
                .mapToInt(asset -> get(asset.group(), "Accept-Encoding", "gzip").body().length)
                .sum();
    }

    @Test
    void theWorkerNamesWhatEveryPageNeedsAndIsAskedForEachTime() {
        var worker = get("/sw.js");
        var assets = Pattern.compile("/assets/[\\w.-]+\\.(css|js)")
                .matcher(text(get("/en")))
                .results();
        assertThat(assets.map(asset -> asset.group()))
                .allSatisfy(path -> assertThat(text(worker)).contains('"' + path + '"'));
        assertThat(text(worker)).contains("\"/en/mine\"", "\"/zh-CN/mine\"");
        assertThat(header(worker, "Cache-Control")).contains("max-age=0");
        var manifest = new JsonMapper().readTree(text(get("/zh-CN/app.webmanifest")));
        assertThat(manifest.at("/start_url").asString()).isEqualTo("/zh-CN");
        assertThat(get(manifest.at("/icons/0/src").asString()).statusCode()).isEqualTo(200);
    }

    @Test
    void aProgrammesListNamesEveryPageAndPictureWithItsSize() {
        var list = new JsonMapper().readTree(text(get("/en/water/offline.json")));
        long sum = 0;
        for (var file : list.at("/files")) {
            var response = get(file.at("/url").asString(), "Accept-Encoding", "gzip");
            assertThat(response.statusCode()).as(file.toString()).isEqualTo(200);
            sum += file.at("/bytes").asLong();
        }
        assertThat(list.at("/bytes").asLong()).isEqualTo(sum).isGreaterThan(50_000);
        assertThat(list.at("/files").findValuesAsString("url"))
                .contains("/en", "/en/water", "/en/water/cycle", "/en/water/primary", LESSON)
                .anyMatch(url -> url.startsWith("/media/"));
        assertThat(get("/en/nothing/offline.json").statusCode()).isEqualTo(404);
    }

    @Test
    void whoHasThePageHearsThatItIsStillRight() {
        for (var encoding : List.of("gzip", "identity")) {
            var first = get(LESSON, "Accept-Encoding", encoding);
            var tag = header(first, "ETag");
            assertThat(tag).startsWith("\"").endsWith("\"");
            var second = get(LESSON, "Accept-Encoding", encoding, "If-None-Match", tag);
            assertThat(second.statusCode()).isEqualTo(304);
            assertThat(second.body()).isEmpty();
            assertThat(header(second, "ETag")).isEqualTo(tag);
            assertThat(header(second, "Cache-Control")).isNotEmpty();
            assertThat(header(second, "Vary")).isNotEmpty();
        }
        assertThat(header(get(LESSON, "Accept-Encoding", "gzip"), "ETag")).isNotEqualTo(header(get(LESSON), "ETag"));
        assertThat(get(LESSON, "If-None-Match", "\"something-else\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void headSaysWhatGetWouldWithoutTheBody() {
        for (var path : List.of("/en", LESSON, "/en/not-here", "/robots.txt")) {
            var get = get(path);
            var head = ask("HEAD", path);
            assertThat(head.statusCode()).isEqualTo(get.statusCode());
            assertThat(head.body()).isEmpty();
            assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(get.body().length));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACK"})
    void nothingElseIsAllowed(String method) {
        var response = ask(method, LESSON);
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(header(response, "Allow")).isEqualTo("GET, HEAD");
    }

    /** HEAD goes the long way through the filter, a GET of what is ready the short one, in turns on one connection. */
    @Test
    void whatIsReadyIsAnsweredAheadOfEverythingAndAnsweredTheSame() {
        var gzip = new String[] {"Accept-Encoding", "gzip"};
        get(LESSON, gzip);
        for (int i = 0; i < 5; i++) {
            var through = told(ask("HEAD", LESSON, gzip));
            assertThat(told(get(LESSON, gzip))).isEqualTo(through);
            assertThat(told(get(LESSON + "?utm=1", gzip))).isEqualTo(through);
            assertThat(get(LESSON).statusCode()).isEqualTo(200);
        }
        var tag = header(get(LESSON, gzip), "ETag");
        var unchanged = get(LESSON, "Accept-Encoding", "gzip", "If-None-Match", "W/" + tag);
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
        assertThat(header(unchanged, "ETag")).isEqualTo(tag);
        assertThat(told(unchanged))
                .isEqualTo(told(ask("HEAD", LESSON, "Accept-Encoding", "gzip", "If-None-Match", tag)));
    }

    private static Map<String, List<String>> told(HttpResponse<?> response) {
        var headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        return headers;
    }

    @Test
    void theFirstVisitGoesToTheLanguageOfTheBrowser() {
        var chinese = get("/", "Accept-Language", "zh-CN,zh;q=0.9");
        assertThat(chinese.statusCode()).isEqualTo(302);
        assertThat(header(chinese, "Location")).isEqualTo("/zh-CN");
        assertThat(header(chinese, "Vary")).isEqualTo("Accept-Language");
        assertThat(header(get("/"), "Location")).isEqualTo("/en");
    }

    @Test
    void aSlashTooManyIsTakenOffWithoutLeavingTheSite() throws IOException {
        var response = get("/en/water/");
        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(header(response, "Location")).isEqualTo("/en/water");
        for (var path : List.of("//en/", "//evil.example/../en/", "/en//", "/en/water//", "/./en/")) {
            assertThat(raw(path)).as(path).doesNotContain("Location: //").containsPattern("HTTP/1.1 (404|400)");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/%2e%2e/studio",
                "/en/..;/studio",
                "/en/water;jsessionid=1",
                "/en/%00",
                "/en/water%20",
                "/en/%3Cscript%3E",
                "/media/../../etc/passwd",
                "/media/%2e%2e/%2e%2e/etc/passwd",
                "/media/abc/x.svg",
                "/media//x",
                "/assets/../application.yaml",
                "/assets/%2e%2e/messages/reading.properties",
                "/zh-CN/水"
            })
    void hostilePathsFindNothing(String path) throws IOException {
        assertThat(raw(path)).containsPattern("HTTP/1.1 (404|400)").doesNotContain("Exception", "root:", "spring:");
    }

    /** As typed, since a decent client would tidy it first. */
    private static String raw(String path) throws IOException {
        try (var socket = new Socket("localhost", SERVER.port())) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aPageThatIsNotThereSaysSoInItsLanguage() {
        var english = get("/en/water/cycle/primary/no-such-lesson");
        assertThat(english.statusCode()).isEqualTo(404);
        assertThat(text(english)).contains("<html lang=\"en\">", "This page is not here", "href=\"/en\"");
        assertThat(text(get("/zh-CN/x"))).contains("<html lang=\"zh-CN\">", "这里没有这一页");
    }

    @Test
    void publishingAndWithdrawingShowOnTheNextRequest() {
        var site = ContentSite.water();
        try (var server = SiteServer.of(site)) {
            var path = server.at("/zh-CN/" + PUDDLE);
            var before = fetch(path.toString());
            site.publish("zh-CN", PUDDLE, site.source("zh-CN", PUDDLE).replaceFirst("title: .*", "title: 新题目"));
            assertThat(fetch(path.toString()).body()).contains("新题目");
            assertThat(before.body()).doesNotContain("新题目");
            site.withdraw("zh-CN", PUDDLE);
            var after = fetch(path.toString());
            assertThat(after.statusCode()).isEqualTo(410);
            assertThat(after.body()).contains("已经收回", "href=\"" + LESSON + "\"").doesNotContain("新题目");
            assertThat(fetch(server.at("/zh-CN/water").toString()).body())
                    .contains("href=\"" + LESSON + "\" lang=\"en\" hreflang=\"en\"");
        }
    }

    @Test
    void whatIsPublishedLeavesThePagesOfOtherStrandsAsTheyAre() {
        var site = ContentSite.water();
        var cycle = "water/cycle/primary/where-does-the-puddle-go";
        try (var server = SiteServer.of(site)) {
            var paths = site.programmes()
                    .getFirst()
                    .places()
                    .filter(place -> !place.strand().slug().equals("cycle"))
                    .filter(place -> Objects.requireNonNull(
                                    place.entry().byLanguage().get("en"))
                            .buildsOn()
                            .stream()
                            .noneMatch(path -> path.contains("/cycle/")))
                    .map(place -> server.at("/en/" + place.path()).toString())
                    .toList();
            assertThat(paths).isNotEmpty();
            paths.forEach(StudentSiteTests::fetch);
            site.publish("en", cycle, site.source("en", cycle).replaceFirst("title: .*", "title: Anew"));
            assertThat(fetch(server.at("/en/" + cycle).toString()).body()).contains("Anew");
            int asked = site.asked();
            paths.forEach(path -> assertThat(fetch(path).statusCode()).isEqualTo(200));
            assertThat(site.asked()).isEqualTo(asked);
        }
    }

    private static HttpResponse<String> fetch(String uri) {
        try {
            return CLIENT.send(HttpRequest.newBuilder(URI.create(uri)).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theAnswerIsNeverDeliveredWithTheLesson() {
        var html = text(get(LESSON));
        assertThat(html)
                .contains("What does that tell us?", "The puddle moved away.")
                .doesNotContain("It is still in the same place", "The water no longer reaches", "teacher", "Prepare");
    }

    @Test
    void anAnswerIsAnsweredWithAndWithoutScript() {
        var page = get(LESSON + "/check?q=0&c=1");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(text(page))
                .contains(
                        "<!DOCTYPE html>",
                        "Not yet. Try again.",
                        "still in the same place",
                        LESSON + "?a0=1#question-1",
                        "You said: ");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        var part = text(get(LESSON + "/check?q=0&c=0&part=1"));
        assertThat(part).startsWith("<div class=\"feedback right\">").contains("Yes, that is it.");
    }

    /** The way to and fro keeps what was answered, in the address alone. */
    @Test
    void withoutScriptAnswersStayInTheFormsOfTheLesson() {
        var asked = get(LESSON + "/check?q=0&c=1&a1=0&a7=%22%3E%3Cscript%3E");
        assertThat(text(asked))
                .contains("href=\"" + LESSON + "?a0=1&amp;a1=0&amp;a7=%22%3E%3Cscript%3E#question-1\"")
                .doesNotContain("<script>");
        text(get(LESSON));
        var lesson = get(LESSON + "?a0=1&a1=0&a7=%22%3E%3Cscript%3E", "Accept-Encoding", "identity");
        assertThat(header(lesson, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(lesson, "X-Robots-Tag")).isEqualTo("noindex");
        assertThat(text(lesson))
                .contains(
                        "value=\"1\" checked>",
                        "name=\"a0\" value=\"1\"",
                        "name=\"a7\" value=\"&#34;&gt;&lt;script&gt;\"")
                .doesNotContain("<script>");
        assertThat(text(get(LESSON + "?a0=x&b=1"))).doesNotContain(" checked>");
        assertThat(text(get(LESSON + "?b=1"))).isEqualTo(text(get(LESSON)));
        assertThat(get(LESSON + "-never?a0=1").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?", "?q=0", "?q=99&c=0", "?q=x", "?q=0&c=77", "?q=0&c=%zz", "?c=0", "?q=0&c=0&c=1&c=2"})
    void oddAnswersGetAFriendlyWordAndNeverAnError(String query) throws IOException {
        assertThat(raw(LESSON + "/check" + query))
                .containsPattern("HTTP/1.1 (200|400)")
                .containsPattern("could not be read|Choose or write");
    }

    @Test
    void aSearchIsAPageOfItsOwnThatNobodyKeeps() {
        var found = get("/en/search?q=puddle&stage=primary&page=1");
        assertThat(text(found))
                .contains("<mark>puddle</mark>", "href=\"" + LESSON + "\"", "value=\"puddle\"", "selected")
                .contains("1 lesson found.");
        assertThat(header(found, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(found, "X-Robots-Tag")).isEqualTo("noindex");
        assertThat(text(found)).doesNotContain("autofocus");
        assertThat(text(get("/zh-CN/search"))).contains("你想找什么？", "autofocus").doesNotContain("role=\"status\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?q=%3Cscript%3Ealert(1)%3C/script%3E",
                "?q=%00%FF%zz",
                "?q=%27%3B%20drop%20table%20publication",
                "?stage=everything&programme=../x&page=-7&q=a",
                "?q&q&q==&&&=",
                "?page=99999999999999999999"
            })
    void oddSearchesGetAPageAndNothingElse(String query) throws IOException {
        assertThat(raw("/en/search" + query)).contains("HTTP/1.1 200").doesNotContain("<script>alert");
    }

    @Test
    void aPageTellsOtherProgramsWhatItIs() {
        try (var server = SiteServer.named(SITE, "https://learn.example.org/")) {
            var html = fetch(server.at(LESSON).toString()).body();
            assertThat(html)
                    .contains(
                            "<link rel=\"canonical\" href=\"https://learn.example.org" + LESSON + "\">",
                            "hreflang=\"zh-CN\" href=\"https://learn.example.org/zh-CN/" + PUDDLE + "\"",
                            "<meta property=\"og:image\" content=\"https://learn.example.org/assets/card.");
            var data = Pattern.compile("<script type=\"application/ld.json\">(.*?)</script>")
                    .matcher(html);
            assertThat(data.find()).isTrue();
            var json = new JsonMapper().readTree(data.group(1));
            assertThat(json.at("/@type").asString()).isEqualTo("LearningResource");
            assertThat(json.at("/educationalLevel").asString()).isEqualTo("Primary");
            assertThat(json.at("/typicalAgeRange").asString()).matches("[6-9]-(8|9|1[0-2])");
            assertThat(json.at("/timeRequired").asString()).matches("PT[0-9]+M");
            assertThat(json.at("/license").asString()).startsWith("https://spdx.org/licenses/CC-BY");
            assertThat(json.at("/teaches/0").asString()).isNotBlank();
            assertThat(json.at("/isPartOf/url").asString()).isEqualTo("https://learn.example.org/en/water");
            assertThat(fetch(server.at("/robots.txt").toString()).body())
                    .contains("Sitemap: https://learn.example.org/sitemap.xml");
        }
    }

    @Test
    void aTitleCannotEndTheDataItStandsIn() {
        var site = ContentSite.water();
        site.publish(
                "en",
                PUDDLE,
                site.source("en", PUDDLE).replaceFirst("title: .*", "title: '</script><script src=//x>'"));
        try (var server = SiteServer.of(site)) {
            assertThat(fetch(server.at(LESSON).toString()).body()).doesNotContain("</script><script src=//x>");
        }
    }

    @Test
    void siteMapAndFeedNameEveryLessonByItsWholeAddress() throws Exception {
        var origin = SERVER.at("").toString();
        assertThat(text(get("/robots.txt"))).contains("Sitemap: " + origin + "/sitemap.xml", "Disallow: /studio");
        assertThat(text(get("/sitemap.xml"))).contains("<loc>" + origin + "/sitemap/water.xml</loc>");
        var map = text(get("/sitemap/water.xml"));
        assertThat(map)
                .contains("<loc>" + origin + LESSON + "</loc>", "<loc>" + origin + "/zh-CN/water/cycle</loc>")
                .contains("hreflang=\"zh-CN\" href=\"" + origin + "/zh-CN/" + PUDDLE + "\"");
        var feed = text(get("/zh-CN/water/feed"));
        assertThat(feed).contains("<link rel=\"alternate\" href=\"" + origin + "/zh-CN/" + PUDDLE + "\"/>");
        for (var xml : List.of(map, feed, text(get("/sitemap.xml")))) {
            var document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            assertThat(document.getDocumentElement().getTagName()).isIn("urlset", "feed", "sitemapindex");
        }
        assertThat(header(get("/zh-CN/water/feed"), "Content-Type")).startsWith("application/atom+xml");
        assertThat(get("/en/nothing/feed").statusCode()).isEqualTo(404);
        assertThat(get("/sitemap/nothing.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void picturesAreKeptForEverAndLockedIn() throws IOException {
        var found = Pattern.compile("src=\"(/media/[^\"]+\\.svg)\"").matcher(text(get(LESSON)));
        assertThat(found.find()).isTrue();
        var picture = get(found.group(1), "Accept-Encoding", "gzip");
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(header(picture, "Cache-Control")).contains("immutable");
        assertThat(header(picture, "Content-Type")).startsWith("image/svg+xml");
        assertThat(header(picture, "Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(picture.body())).readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .contains("<svg");
        assertThat(get(found.group(1), "Accept-Encoding", "gzip", "If-None-Match", header(picture, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void sheetAndScriptAreNamedByTheirContentAndKeptForEver() {
        var found = Pattern.compile("/assets/[\\w.-]+").matcher(text(get(LESSON)));
        assertThat(found.results().map(asset -> get(asset.group())))
                .isNotEmpty()
                .allSatisfy(asset -> {
                    assertThat(asset.statusCode()).isEqualTo(200);
                    assertThat(header(asset, "Cache-Control")).contains("immutable");
                });
    }

    @Test
    void whenTheDatabaseIsAwayTheReaderHearsItKindly() {
        PublishedSite broken = new Broken();
        try (var server = SiteServer.of(broken)) {
            var response = fetch(server.at("/zh-CN/water").toString());
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.body()).contains("不是你的错").doesNotContain("Exception", "at dev.gradus");
            assertThat(header(response, "Retry-After")).isNotEmpty();
            assertThat(Map.copyOf(response.headers().map())).doesNotContainKey("set-cookie");
            assertThat(fetch(server.at("/media/" + "0".repeat(64) + "/x.svg").toString())
                            .statusCode())
                    .isEqualTo(503);
        }
    }

    /** A site whose database has gone. */
    private static final class Broken implements PublishedSite {
        @Override
        public long version() {
            return 1;
        }

        @Override
        public List<PublishedProgramme> programmes() {
            throw new IllegalStateException("no database");
        }

        @Override
        public Optional<PublishedLesson> lesson(
                String language, String programme, String strand, Stage stage, String lesson) {
            throw new IllegalStateException("no database");
        }

        @Override
        public Optional<FormerAddress> former(String path, String language) {
            throw new IllegalStateException("no database");
        }

        @Override
        public Optional<ServedFile> file(String renditionSha256) {
            throw new IllegalStateException("no database");
        }
    }
}
