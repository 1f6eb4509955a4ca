package dev.gradus.lesson.web;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.CARA;
import static dev.gradus.people.TestPeople.LIN;
import static dev.gradus.people.TestPeople.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import dev.gradus.curriculum.LessonId;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.people.Person;
import dev.gradus.people.TestPeople;
import dev.gradus.testing.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class LessonMediaTests {

    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><circle r=\"1\"/></svg>";

    private final MockMvc http;
    private final LessonDesk desk;
    private final TestPeople people;
    private LessonId lesson;

    LessonMediaTests(WebApplicationContext context, LessonDesk desk, TestPeople people) {
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        this.desk = desk;
        this.people = people;
        this.lesson = desk.lesson();
    }

    @BeforeEach
    void aLessonOfItsOwn() {
        lesson = desk.lesson();
    }

    @AfterEach
    void nobodyStaysSignedIn() {
        people.signOut();
    }

    @Test
    void anUploadedPictureCanBeSeenByItsNameAndByItsAddress() throws Exception {
        var stored = stored(ANNA, "puddle.svg", DRAWING);

        assertThat(stored.get("name").asString()).isEqualTo("puddle.svg");
        var byName = see(ANNA, "/studio-api/lessons/" + lesson.value() + "/media/puddle.svg");
        assertThat(byName.getStatus()).isEqualTo(302);
        assertThat(byName.getHeader("Location")).isEqualTo(stored.get("url").asString());
        assertThat(byName.getHeader("Cache-Control")).contains("no-cache");
        var seen = see(ANNA, stored.get("url").asString());
        assertThat(seen.getStatus()).isEqualTo(200);
        assertThat(seen.getContentType()).isEqualTo("image/svg+xml");
        assertThat(seen.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(seen.getHeader("Cache-Control")).contains("private");
    }

    @Test
    void captionsAreServedAsTextThatNoBrowserTakesForAnythingElse() throws Exception {
        var stored = stored(ANNA, "dam.en.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<script>水</script>\n");

        var seen = see(ANNA, stored.get("url").asString());
        assertThat(seen.getContentType()).isEqualTo("text/vtt;charset=utf-8");
        assertThat(seen.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(upload(ANNA, "b.vtt", "WEBVTT\n\nOnly words", Locale.ENGLISH).getContentAsString())
                .contains("Line 3");
        var fromSubRip = stored(ANNA, "dam.srt", "1\r\n00:00:01,000 --> 00:00:02,000\r\n水\r\n");
        assertThat(fromSubRip.get("name").asString()).isEqualTo("dam.vtt");
        assertThat(see(ANNA, fromSubRip.get("url").asString()).getContentAsString())
                .isEqualTo("WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n水\n");
    }

    @Test
    void whatIsRefusedIsSaidInTheLanguageOfThePage() throws Exception {
        var refused = upload(ANNA, "notes.txt", "only words", Locale.SIMPLIFIED_CHINESE);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(json(refused).get("message").asString()).matches(".*\\p{IsHan}.*");
    }

    @Test
    void aHostileDrawingIsShownWithoutWhatCouldAct() throws Exception {
        var stored = stored(ANNA, "x.svg", DRAWING.replace("<circle", "<script>alert(1)</script><circle onload='x()'"));

        assertThat(see(ANNA, stored.get("url").asString()).getContentAsString())
                .contains("circle")
                .doesNotContain("script")
                .doesNotContain("onload");
    }

    @Test
    void onlyWritersUploadAndOnlyStaffSees() throws Exception {
        var url = stored(ANNA, "puddle.svg", DRAWING).get("url").asString();

        assertThat(upload(CARA, "b.svg", DRAWING, Locale.ENGLISH).getStatus()).isEqualTo(403);
        assertThat(upload(SAM, "b.svg", DRAWING, Locale.ENGLISH).getStatus()).isEqualTo(403);
        assertThat(see(CARA, url).getStatus()).isEqualTo(200);
        assertThat(see(SAM, url).getStatus()).isEqualTo(403);
        assertThat(http.perform(get(url)).andReturn().getResponse().getStatus()).isIn(302, 401);
    }

    @Test
    void anotherSchoolFindsNothing() throws Exception {
        var url = stored(ANNA, "puddle.svg", DRAWING).get("url").asString();

        assertThat(see(LIN, url).getStatus()).isEqualTo(404);
        assertThat(see(LIN, "/studio-api/lessons/" + lesson.value() + "/media/puddle.svg")
                        .getStatus())
                .isEqualTo(404);
        assertThat(upload(LIN, "b.svg", DRAWING, Locale.ENGLISH).getStatus()).isEqualTo(404);
    }

    @Test
    void aFileOfOneLessonIsNotSeenThroughAnother() throws Exception {
        var url = stored(ANNA, "puddle.svg", DRAWING).get("url").asString();
        var other = desk.lesson();

        assertThat(see(
                                ANNA,
                                url.replace(
                                        lesson.value().toString(), other.value().toString()))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void anUploadNeedsTheTokenOfThePage() throws Exception {
        var request = multipart("/studio-api/lessons/{lesson}/media", lesson.value())
                .file(new MockMultipartFile("file", "a.svg", "image/svg+xml", DRAWING.getBytes(StandardCharsets.UTF_8)))
                .with(as(ANNA));

        assertThat(http.perform(request).andReturn().getResponse().getStatus()).isEqualTo(403);
    }

    private JsonNode stored(Person person, String name, String content) throws Exception {
        var response = upload(person, name, content, Locale.ENGLISH);
        assertThat(response.getStatus()).isEqualTo(200);
        return json(response);
    }

    private MockHttpServletResponse upload(Person person, String name, String content, Locale locale) throws Exception {
        var file = new MockMultipartFile("file", name, "image/svg+xml", content.getBytes(StandardCharsets.UTF_8));
        return http.perform(multipart("/studio-api/lessons/{lesson}/media", lesson.value())
                        .file(file)
                        .locale(locale)
                        .with(as(person))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse see(Person person, String url) throws Exception {
        return http.perform(get(url).with(as(person))).andReturn().getResponse();
    }

    private RequestPostProcessor as(Person person) {
        return SecurityMockMvcRequestPostProcessors.securityContext(people.signIn(person));
    }

    private static JsonNode json(MockHttpServletResponse response) throws Exception {
        return new JsonMapper().readTree(response.getContentAsString(StandardCharsets.UTF_8));
    }
}
