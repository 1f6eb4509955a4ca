package dev.gradus;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.CARA;
import static dev.gradus.people.TestPeople.LIN;
import static dev.gradus.people.TestPeople.MEI;
import static dev.gradus.people.TestPeople.NOA;
import static dev.gradus.people.TestPeople.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinService;
import dev.gradus.classes.ClassRoom;
import dev.gradus.classes.SecretKind;
import dev.gradus.curriculum.Lessons;
import dev.gradus.lesson.AttachResult;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.lesson.LessonFiles;
import dev.gradus.lesson.LessonText;
import dev.gradus.people.Person;
import dev.gradus.people.TestPeople;
import dev.gradus.review.ReviewDesk;
import dev.gradus.testing.IntegrationTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every view of the studio, as everybody who asks for it gets it. A view that is not named here fails. */
@IntegrationTest
@ViewPackages(packages = "dev.gradus")
class ViewRolesTests extends SpringBrowserlessTest {

    private static final Set<Person> STAFF = Set.of(ANNA, BEN, CARA);
    /** Where nothing belongs to a school, the other school's people are people like all. */
    private static final Set<Person> ALL_STAFF = Set.of(ANNA, BEN, CARA, LIN, MEI, NOA);

    private static final Set<Person> ALL = Set.of(ANNA, BEN, CARA, SAM, LIN, MEI, NOA);

    /** What each view opens for: the address with something of BEN's school in it, and who may. */
    private static final Map<String, Set<Person>> TABLE = Map.ofEntries(
            Map.entry("", ALL_STAFF),
            Map.entry("programmes", ALL_STAFF),
            Map.entry("programmes/:slug", STAFF),
            Map.entry("programmes/:slug/findings", STAFF),
            Map.entry("programmes/:slug/strands/:strand", STAFF),
            Map.entry("programmes/:slug/strands/:strand/levels", STAFF),
            Map.entry("words", ALL_STAFF),
            Map.entry("help/hints", ALL_STAFF),
            Map.entry("programmes/:slug/terms", STAFF),
            Map.entry("lessons/:lesson/:language", STAFF),
            Map.entry("lessons/:lesson/:language/history", STAFF),
            Map.entry("programmes/:slug/frameworks", STAFF),
            Map.entry("checks", ALL_STAFF),
            Map.entry("media", ALL_STAFF),
            Map.entry("media/:file", STAFF),
            Map.entry("reviews", Set.of(ANNA, BEN, LIN, MEI)),
            Map.entry("reviews/:___url_parameter", Set.of(ANNA, BEN)),
            Map.entry("people", Set.of(CARA, NOA)),
            Map.entry("account", ALL),
            Map.entry("classes", ALL_STAFF),
            // ANNA's class: hers, and the admin's of her school.
            Map.entry("classes/:class", Set.of(ANNA, CARA)),
            Map.entry("classes/:class/report", Set.of(ANNA, CARA)),
            Map.entry("login", ALL),
            // There is a school already, so nobody sets one up.
            Map.entry("setup", Set.of()));

    private final TestPeople people;
    private final LessonDesk desk;
    private final ReviewDesk reviews;
    private final Lessons lessons;
    private final LessonFiles files;

    ViewRolesTests(TestPeople people, LessonDesk desk, ReviewDesk reviews, Lessons lessons, LessonFiles files) {
        this.people = people;
        this.desk = desk;
        this.reviews = reviews;
        this.lessons = lessons;
        this.files = files;
    }

    @Autowired
    private ClassRoom room;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        people.signIn(BEN);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void nobodyStaysSignedIn() {
        people.signOut();
    }

    @Test
    void theTableNamesEveryViewAndNoOther() {
        assertThat(views().keySet()).isEqualTo(new TreeSet<>(TABLE.keySet()));
    }

    @Test
    void everyViewOpensForExactlyThoseWhoMay() {
        var views = views();
        var addresses = addresses();
        var opened = new TreeMap<String, Set<String>>();
        views.keySet().forEach(template -> opened.put(template, new TreeSet<>()));
        for (var person : ALL) {
            views.forEach((template, view) -> {
                // The editor holds back whoever leaves it until the browser has saved, so nobody leaves a view here.
                reopenAs(person);
                if (view.equals(opened(address(template, addresses)))) {
                    opened.computeIfAbsent(template, key -> new TreeSet<>()).add(person.name());
                }
            });
        }
        var expected = new TreeMap<String, Set<String>>();
        TABLE.forEach((template, who) ->
                expected.put(template, who.stream().map(Person::name).collect(Collectors.toCollection(TreeSet::new))));
        assertThat(opened).isEqualTo(expected);
    }

    @Test
    void whoIsNotSignedInSeesNothingButTheDoor() {
        var addresses = addresses();
        var opened = views().keySet().stream()
                .map(template -> {
                    reopenAs(null);
                    return opened(address(template, addresses));
                })
                .collect(Collectors.toSet());
        assertThat(opened).isSubsetOf("", "dev.gradus.people.ui.SignInView");
    }

    /** By the template of the route, with the class that it shows. */
    private static Map<String, String> views() {
        var routes = RouteConfiguration.forRegistry(
                        VaadinService.getCurrent().getRouter().getRegistry())
                .getAvailableRoutes();
        return new TreeMap<>(routes.stream()
                .collect(Collectors.toMap(
                        RouteBaseData::getTemplate,
                        route -> route.getNavigationTarget().getName())));
    }

    private Map<String, String> addresses() {
        var text = desk.complete("A puddle dries.");
        var submission = reviews.submitted(text);
        var place = people.as(ANNA, () -> lessons.place(text.lesson()).orElseThrow());
        var schoolClass = room.made(SecretKind.PIN, place.programme().id());
        people.signIn(BEN);
        return Map.of(
                ":file", drawing(text),
                ":slug", place.programme().slug().value(),
                ":lesson", text.lesson().value().toString(),
                ":strand", "cycle",
                ":language", "en",
                ":___url_parameter", submission.id().value().toString(),
                ":class", schoolClass.id().value().toString());
    }

    private String drawing(LessonText text) {
        var drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>";
        return people.as(ANNA, () -> {
            try (var in = new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8))) {
                return ((AttachResult.Attached) files.attach(text.lesson(), "drop.svg", in))
                        .file()
                        .sha256()
                        .hex();
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        });
    }

    private static String address(String template, Map<String, String> values) {
        return List.of(template.split("/")).stream()
                .map(part -> values.getOrDefault(part, part))
                .collect(Collectors.joining("/"));
    }

    /** The class of what is shown; nothing where the browser is sent elsewhere. */
    private static String opened(String address) {
        UI.getCurrent().navigate(address);
        return UI.getCurrent().getActiveRouterTargetsChain().stream()
                .findFirst()
                .map(view -> view.getClass().getName())
                .orElse("");
    }

    private void reopenAs(@Nullable Person person) {
        cleanVaadinEnvironment();
        if (person == null) {
            people.signOut();
        } else {
            people.signIn(person);
        }
        super.initVaadinEnvironment();
    }
}
