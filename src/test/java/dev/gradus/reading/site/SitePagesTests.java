package dev.gradus.reading.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.Stage;
import dev.gradus.publishing.PublishedLesson;
import dev.gradus.publishing.PublishedProgramme.Entry;
import dev.gradus.publishing.PublishedProgramme.Heading;
import dev.gradus.publishing.PublishedProgramme.Place;
import dev.gradus.publishing.PublishedSite;
import dev.gradus.reading.ContentSite;
import dev.gradus.reading.LessonPages;
import dev.gradus.reading.RenderedPage;
import dev.gradus.reading.UrlScheme;
import dev.gradus.reading.web.SiteServer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SitePagesTests {

    private final SitePages pages = pages(new TwoProgrammes());

    private static SitePages pages(PublishedSite published) {
        var current = new CurrentSite(published);
        var frames = new Frames(SiteServer.messages(), "");
        return new SitePages(published, current, frames, new LessonPages(published, current, frames));
    }

    private String html(String path) {
        return page(path).orElseThrow().html();
    }

    private Optional<RenderedPage> page(String path) {
        return Address.parse(path).flatMap(pages::page);
    }

    private String missing(String path) {
        return pages.absent(Address.parse(path).orElseThrow()) instanceof Absence.Missing(var page) ? page.html() : "";
    }

    @Test
    void withOneProgrammeADoorLeadsStraightIntoIt() {
        var home = pages(ContentSite.water())
                .page(Address.parse("/en").orElseThrow())
                .orElseThrow()
                .html();
        assertThat(home)
                .contains("href=\"/en/water/primary\"", "href=\"/en/water/high\"", "Riverside School")
                .doesNotContain("/en/stage/");
    }

    @Test
    void withSeveralProgrammesADoorLeadsToWhatAllHaveForTheStage() {
        assertThat(html("/en")).contains("href=\"/en/stage/primary\"", "href=\"/en/stage/middle\"", "Gradus");
        assertThat(html("/en/stage/primary"))
                .contains("href=\"/en/together/primary\"", "href=\"/en/air/primary\"", "aria-current=\"page\"");
        assertThat(html("/en/stage/middle"))
                .contains("href=\"/en/together/middle\"")
                .doesNotContain("/en/air");
    }

    @Test
    void aStageCountsItsOwnLessons() {
        assertThat(html("/en")).contains("1 theme · 5 lessons", "1 theme · 1 lesson");
        assertThat(html("/en/stage/primary")).contains("1 theme · 3 lessons").doesNotContain("5 lessons");
        assertThat(html("/en/stage/middle")).contains("1 theme · 1 lesson").doesNotContain("5 lessons");
    }

    @Test
    void aDoorOpensOnlyWhereThereIsSomethingToRead() {
        assertThat(html("/en")).doesNotContain("/en/stage/high");
        assertThat(html("/zh-CN")).contains("/zh-CN/stage/high").doesNotContain("/zh-CN/stage/primary");
        assertThat(page("/en/air/high")).isEmpty();
        assertThat(page("/en/together/high")).isEmpty();
        assertThat(page("/zh-CN/together/high")).isPresent();
    }

    @Test
    void aLessonLeadsOneStepBackOneOnAndDeeper() {
        assertThat(ways("/en/together/rules/primary/two"))
                .contains(
                        "The lesson before</small><b>One",
                        "Next lesson</small><b>Three",
                        "Deeper, in middle school</small><b>Four");
        assertThat(ways("/en/together/rules/primary/one"))
                .contains("Next lesson</small><b>Two", "Deeper, in middle school</small><b>Four")
                .doesNotContain("The lesson before");
        assertThat(ways("/zh-CN/together/rules/high/five"))
                .as("the last of its unit")
                .contains("href=\"/zh-CN/together/high\"", "选下一课")
                .doesNotContain("Next lesson");
    }

    @Test
    void withAProgrammeTheDoorsThatLeadToItAreKeptToo() {
        var keeping = pages.keeping(new Address.ProgrammeAt("en", "together")).orElseThrow();
        assertThat(keeping.pages())
                .contains("/en", "/en/stage/primary", "/en/stage/middle", "/en/together")
                .doesNotContain("/en/stage/high");
    }

    private String ways(String path) {
        var html = html(path);
        int from = html.indexOf("class=\"ways\"");
        return from < 0 ? "" : html.substring(from, html.indexOf("</nav>", from));
    }

    @Test
    void aDraftStandsWhereItWouldAmongThePublishedSteps() {
        var published = new TwoProgrammes();
        var two = published
                .lesson("en", "together", "rules", Stage.PRIMARY, "two")
                .orElseThrow();
        var draft = new PublishedLesson(
                new Place(
                        two.place().programme(),
                        two.place().strand(),
                        two.place().unit(),
                        new Entry("draft", 2, Map.of("en", new Heading("Draft", 40, List.of(), Instant.EPOCH)))),
                "en",
                "Draft",
                40,
                two.source(),
                Map.of(),
                Instant.EPOCH);
        var current = new CurrentSite(published);
        var html = new LessonPages(published, current, new Frames(SiteServer.messages(), ""))
                .render(draft, "en", UrlScheme.SITE)
                .html();
        assertThat(html)
                .contains("lesson 2 of 4", "<span aria-current=\"page\">Draft</span>")
                .contains("The lesson before</small><b>One", "Next lesson</small><b>Two");
    }

    @Test
    void aLessonLooksBackAtWhatItBuildsOnAsFarAsPublished() {
        assertThat(html("/en/together/rules/middle/four"))
                .contains("Look back to primary school.", "<u>Two</u>", "Idea of Two.", "<u>Kite</u>", "Idea of Kite.")
                .doesNotContain("not-published");
    }

    @Test
    void usedWordsAreExplainedByTheLessonThatIntroducedThem() {
        assertThat(html("/en/together/rules/middle/four"))
                .contains("What all agreed on.", "Air that moves.", "First met in “Two”")
                .doesNotContain("unheard");
    }

    @Test
    void theFactsNameStageGradesMinutesAndStep() {
        assertThat(html("/en/together/rules/primary/two"))
                .contains(
                        "Primary · grades 3–4 · about 1 minute to read, 40 to do · lesson 2 of 3",
                        "<body class=\"primary b34\">");
        assertThat(html("/en/together/rules/middle/four"))
                .contains("Middle · grade 7 · about 1 minute to read, 40 to do</p>");
        assertThat(html("/zh-CN/together/rules/high/five")).contains("高中 10–12 年级 · 读一遍约 1 分钟，学完约 40 分钟</p>");
    }

    @Test
    void whatIsInTheOtherLanguageOnlyIsLinkedThereAndMarked() {
        assertThat(html("/en/together"))
                .contains(
                        "href=\"/zh-CN/together/rules/high/five\" lang=\"zh-CN\" hreflang=\"zh-CN\"", "第五课 <i>中文</i>");
        assertThat(missing("/en/together/rules/high/five"))
                .contains("Not yet in English", "href=\"/zh-CN/together/rules/high/five\" lang=\"zh-CN\"");
        assertThat(missing("/en/together/high")).contains("href=\"/zh-CN/together/high\"");
        assertThat(missing("/zh-CN/air")).contains("还没有中文版", "href=\"/en/air\"");
        assertThat(missing("/zh-CN/air/wind")).contains("href=\"/en/air/wind\"");
        assertThat(html("/zh-CN")).contains("href=\"/en/air\" lang=\"en\" hreflang=\"en\"", "<i>English</i>");
    }

    @Test
    void pagesInBothLanguagesNameEachOther() {
        var home = html("/en");
        assertThat(home).contains("lang=\"zh-CN\" hreflang=\"zh-CN\">中文");
        assertThat(html("/en/air")).doesNotContain("hreflang=\"zh-CN\"");
    }

    @Test
    void whatNobodyPublishedIsNowhere() {
        assertThat(page("/en/nothing")).isEmpty();
        assertThat(page("/en/together/nothing")).isEmpty();
        assertThat(page("/en/together/rules/primary/not-published")).isEmpty();
        assertThat(missing("/en/together/rules/primary/not-published"))
                .contains("This page is not here")
                .doesNotContain("Not yet in English");
    }
}
