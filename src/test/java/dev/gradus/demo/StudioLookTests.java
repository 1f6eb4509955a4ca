package dev.gradus.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import dev.gradus.testing.Chromium;
import dev.gradus.testing.Studio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every view of the studio in a real browser, in both languages, light and dark, wide and narrow: nobody is hurt, nothing
 * scrolls sideways.
 */
@DemoSchoolTest
class StudioLookTests {

    private static final List<String> LANGUAGES = List.of("en", "zh-CN");

    /** Lists and tables of one build. */
    private static final List<String> GLANCED = List.of(
            "/programmes/water/findings",
            "/programmes/water/terms",
            "/programmes/water/frameworks",
            "/programmes/water/strands/cycle",
            "/programmes/water/strands/cycle/levels",
            "/words",
            "/help/hints",
            "/checks",
            "/media",
            "/classes");

    private final Studio studio;
    private final Looks looks;
    private final DemoWork work;
    private final JdbcClient jdbc;

    StudioLookTests(@LocalServerPort int port, DemoPeople people, DemoWork work, JdbcClient jdbc) {
        this.studio = people.studio(port);
        this.looks = new Looks(studio);
        this.work = work;
        this.jdbc = jdbc;
    }

    @Test
    void noViewHurtsAnybodyOrScrollsSideways() {
        var lesson = work.lesson();
        var schoolClass = "/classes/" + work.schoolClass(lesson);
        var views = new LinkedHashMap<>(Map.of(
                "home",
                "",
                "programmes",
                "/programmes",
                "map",
                "/programmes/water",
                "editor",
                "/lessons/" + lesson.value() + "/en",
                "history",
                "/lessons/" + lesson.value() + "/en/history",
                "reviews",
                "/reviews",
                "review",
                "/reviews/" + work.waiting(lesson),
                "review-decided",
                "/reviews/" + work.decided(),
                "account",
                "/account",
                "class",
                schoolClass));
        views.put("not-found", "/nothing-here");
        views.put("closed", "/people");
        for (var language : LANGUAGES) {
            lookFromOutside("sign-in", "/login", language);
            try (var context = studio.signedIn("lead", language);
                    var page = context.newPage()) {
                views.forEach((name, path) -> looks.look(page, name, path, language));
                GLANCED.forEach(path -> looks.glance(page, path, language));
                looks.glance(page, schoolClass + "/report", language);
            }
            try (var context = studio.signedIn("admin", language);
                    var page = context.newPage()) {
                looks.look(page, "people", "/people", language);
                looks.look(page, "home-admin", "", language);
            }
        }
        assertThat(looks.complaints()).isEmpty();
    }

    @Test
    void noDialogHurtsAnybody() {
        try (var context = studio.signedIn("lead", "en");
                var page = context.newPage()) {
            studio.open(page, "/programmes");
            looks.dialog(page, "New programme", "dialog-programme");
            studio.open(page, "/programmes/water");
            looks.dialog(page, "Add strand", "dialog-strand");
            looks.dialog(page, "Add lesson", "dialog-lesson");
        }
        assertThat(looks.complaints()).isEmpty();
    }

    /** Before there is an admin. */
    @Test
    void theFirstVisitHurtsNobody() {
        jdbc.sql("update account set active = false where sign_in_name = 'admin'")
                .update();
        try {
            LANGUAGES.forEach(language -> lookFromOutside("setup", "/setup", language));
        } finally {
            jdbc.sql("update account set active = true where sign_in_name = 'admin'")
                    .update();
        }
        assertThat(looks.complaints()).isEmpty();
    }

    private void lookFromOutside(String name, String path, String language) {
        try (var context = Chromium.window(new Browser.NewContextOptions().setLocale(language));
                var page = context.newPage()) {
            looks.look(page, name, path, language);
        }
    }
}
