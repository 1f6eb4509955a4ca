package dev.gradus;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.CARA;
import static dev.gradus.people.TestPeople.NOA;
import static dev.gradus.people.TestPeople.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import dev.gradus.curriculum.Lessons;
import dev.gradus.lesson.AttachResult;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.lesson.LessonFiles;
import dev.gradus.people.Person;
import dev.gradus.people.TestPeople;
import dev.gradus.shelf.Shelf;
import dev.gradus.testing.IntegrationTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.handler.AbstractHandlerMethodMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** Every address that this server answers, and what everybody gets there. An address that is not named here fails. */
@IntegrationTest
class HttpRolesTests {

    private static final String DRAWING = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>";

    /** The same for all. */
    private static final String FOUND = "200 200 200 200 200 200";

    private static final String MISSING = "404 404 404 404 404 404";

    /** What nobody, SAM the student, ANNA the teacher, BEN the lead, CARA the admin and another school's admin get. */
    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("GET /studio-api/preview/{lesson}/{language}", "302 403 200 200 200 404"),
            Map.entry("GET /studio-api/lessons/{lesson}/media/{name}", "302 403 302 302 302 404"),
            Map.entry(
                    "GET /studio-api/lessons/{lesson}/media/{original:[0-9a-f]{64}}/{name}", "302 403 200 200 200 404"),
            Map.entry("POST /studio-api/lessons/{lesson}/media", "302 403 200 200 403 403"),
            Map.entry("GET /studio-api/media", "302 403 200 200 200 200"),
            Map.entry("GET /studio-api/media/{original:[0-9a-f]{64}}/{name}", "302 403 200 200 200 404"),
            Map.entry("POST /studio-api/media/{original:[0-9a-f]{64}}/lessons/{lesson}", "302 403 200 200 403 403"),
            Map.entry("/studio-assets/editor/**", FOUND),
            Map.entry("/webjars/**", FOUND),
            // What lies in META-INF/resources and is no asset of the studio.
            Map.entry("/**", MISSING),
            Map.entry("/error", "500 500 500 500 500 500"),
            Map.entry("GET /actuator", MISSING),
            Map.entry("GET /actuator/health", FOUND),
            Map.entry("GET /actuator/health/**", MISSING),
            // The student site; below its languages an address of a draft, below media a file of a draft.
            Map.entry("/", "302 302 302 302 302 302"),
            Map.entry("/en", FOUND),
            Map.entry("/en/*", MISSING),
            Map.entry("/zh-CN", FOUND),
            Map.entry("/zh-CN/*", MISSING),
            // The pages of classes; what only a pupil gets is refused to all these.
            Map.entry("/en/class", FOUND),
            Map.entry("/en/class/*", MISSING),
            Map.entry("/zh-CN/class", FOUND),
            Map.entry("/zh-CN/class/*", MISSING),
            Map.entry("/class/*", "401 401 401 401 401 401"),
            Map.entry("/media/*", MISSING),
            Map.entry("/assets/*", MISSING),
            Map.entry("/favicon.ico", "302 302 302 302 302 302"),
            Map.entry("/robots.txt", FOUND),
            Map.entry("/sitemap.xml", FOUND),
            Map.entry("/sitemap/*", MISSING),
            Map.entry("/sw.js", FOUND),
            // Vaadin answers here, and ViewRolesTests asks it; without its servlet only the door is seen.
            Map.entry("/studio/*", "302 403 403 403 403 403"));

    private final WebApplicationContext context;
    private final MockMvc http;
    private final TestPeople people;
    private final LessonDesk desk;
    private final LessonFiles files;
    private final Lessons lessons;
    private final Shelf shelf;

    HttpRolesTests(
            WebApplicationContext context,
            TestPeople people,
            LessonDesk desk,
            LessonFiles files,
            Lessons lessons,
            Shelf shelf,
            FilterRegistrationBean<?> classSite,
            FilterRegistrationBean<?> studentSite) {
        var classes = Objects.requireNonNull(classSite.getFilter());
        var site = Objects.requireNonNull(studentSite.getFilter());
        this.context = context;
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .addFilter(classes, classSite.getUrlPatterns().toArray(String[]::new))
                .addFilter(site, studentSite.getUrlPatterns().toArray(String[]::new))
                .apply(springSecurity())
                .build();
        this.people = people;
        this.desk = desk;
        this.files = files;
        this.lessons = lessons;
        this.shelf = shelf;
    }

    @AfterEach
    void nobodyStaysSignedIn() {
        people.signOut();
    }

    @Test
    void theTableNamesEveryAddressAndNoOther() {
        assertThat(addresses().distinct().toList()).containsExactlyInAnyOrderElementsOf(TABLE.keySet());
    }

    @Test
    void everyAddressAnswersEverybodyAsTheTableSays() {
        var examples = examples();
        var answers = new TreeMap<String, String>();
        TABLE.keySet()
                .forEach(address -> answers.put(
                        address,
                        Stream.of(null, SAM, ANNA, BEN, CARA, NOA)
                                .map(person -> String.valueOf(status(person, address, examples)))
                                .collect(Collectors.joining(" "))));
        assertThat(answers).isEqualTo(new TreeMap<>(TABLE));
    }

    /** Of controllers {@code METHOD pattern}; of resources, filters and servlets the pattern. */
    private Stream<String> addresses() {
        var methods = context.getBeansOfType(AbstractHandlerMethodMapping.class).values().stream()
                .flatMap(mapping -> ((AbstractHandlerMethodMapping<?>) mapping).getHandlerMethods().keySet().stream())
                .map(RequestMappingInfo.class::cast)
                .flatMap(HttpRolesTests::patterns);
        var resources = context.getBeansOfType(AbstractUrlHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream());
        var filters = context.getBeansOfType(FilterRegistrationBean.class).values().stream()
                .flatMap(filter -> ((FilterRegistrationBean<?>) filter).getUrlPatterns().stream());
        var servlets = context.getBeansOfType(ServletRegistrationBean.class).values().stream()
                .flatMap(servlet -> ((ServletRegistrationBean<?>) servlet).getUrlMappings().stream());
        return Stream.of(methods, resources, filters, servlets).flatMap(each -> each);
    }

    private static Stream<String> patterns(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(pattern -> methods.isEmpty()
                        ? Stream.of(pattern)
                        : methods.stream().map(method -> method + " " + pattern));
    }

    /** For each part of a pattern what stands there: things of BEN's school that are really there, and not published. */
    private Map<String, String> examples() {
        var text = desk.text();
        var place = people.as(ANNA, () -> lessons.place(text.lesson()).orElseThrow());
        var original = people.as(ANNA, () -> {
            var bytes = DRAWING.getBytes(StandardCharsets.UTF_8);
            try (var in = new ByteArrayInputStream(bytes);
                    var again = new ByteArrayInputStream(bytes)) {
                shelf.add("drop.svg", again);
                return ((AttachResult.Attached) files.attach(text.lesson(), "drop.svg", in))
                        .file()
                        .sha256()
                        .hex();
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        });
        var draft = place.programme().slug() + "/" + place.path();
        return Map.ofEntries(
                Map.entry("{lesson}", text.lesson().value().toString()),
                Map.entry("{language}", "en"),
                Map.entry("{original:[0-9a-f]{64}}", original),
                Map.entry("{name}", "drop.svg"),
                Map.entry("/studio-assets/editor/**", "/studio-assets/editor/dialogs.js"),
                Map.entry("/webjars/**", "/webjars/prosemirror-model/1.25.4/dist/index.js"),
                Map.entry("/**", "/VAADIN.txt"),
                Map.entry("/actuator/health/**", "/actuator/health/db"),
                Map.entry("/en/*", "/en/" + draft),
                Map.entry("/zh-CN/*", "/zh-CN/" + draft),
                Map.entry("/en/class/*", "/en/class/none"),
                Map.entry("/zh-CN/class/*", "/zh-CN/class/none"),
                Map.entry("/class/*", "/class/progress"),
                Map.entry("/sitemap/*", "/sitemap/" + place.programme().slug().value() + ".xml"),
                Map.entry("/media/*", "/media/" + original + "/drop.svg"),
                Map.entry("/assets/*", "/assets/none.css"),
                Map.entry("/studio/*", "/studio/people"));
    }

    private int status(@Nullable Person person, String address, Map<String, String> examples) {
        var parts = address.split(" ");
        var method = parts.length == 1 ? HttpMethod.GET : HttpMethod.valueOf(parts[0]);
        var pattern = parts[parts.length - 1];
        var path = examples.getOrDefault(
                pattern,
                Arrays.stream(pattern.split("/", -1))
                        .map(part -> examples.getOrDefault(part, part))
                        .collect(Collectors.joining("/")));
        var request = method.equals(HttpMethod.POST)
                ? MockMvcRequestBuilders.multipart(path)
                        .file(new MockMultipartFile(
                                "file", "a.svg", "image/svg+xml", DRAWING.getBytes(StandardCharsets.UTF_8)))
                : MockMvcRequestBuilders.request(method, path);
        try {
            return http.perform(request.with(as(person)).with(csrf()))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception exception) {
            throw new AssertionError(address, exception);
        }
    }

    private RequestPostProcessor as(@Nullable Person person) {
        if (person == null) {
            people.signOut();
            return SecurityMockMvcRequestPostProcessors.anonymous();
        }
        return SecurityMockMvcRequestPostProcessors.securityContext(people.signIn(person));
    }
}
