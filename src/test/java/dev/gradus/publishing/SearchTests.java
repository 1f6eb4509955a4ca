package dev.gradus.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.Stage;
import dev.gradus.lesson.CompleteLesson;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.lesson.LessonText;
import dev.gradus.publishing.PublishedSearch.Fit;
import dev.gradus.publishing.PublishedSearch.Found;
import dev.gradus.publishing.PublishedSearch.Piece;
import dev.gradus.publishing.PublishedSearch.Wish;
import dev.gradus.reading.Press;
import dev.gradus.testing.IntegrationTest;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Search over what is published, with words that only these tests use. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SearchTests {

    private final Press press;
    private final LessonDesk desk;
    private final PublishedSearch search;
    private final SearchIndex index;
    private final JdbcClient jdbc;

    SearchTests(Press press, LessonDesk desk, PublishedSearch search, SearchIndex index, JdbcClient jdbc) {
        this.press = press;
        this.desk = desk;
        this.search = search;
        this.index = index;
        this.jdbc = jdbc;
    }

    private Found find(String words) {
        return find(words, null, null, 0);
    }

    private Found find(String words, @Nullable Stage stage, @Nullable String programme, int page) {
        return search.find(new Wish(words, "en", stage, programme, page));
    }

    private LessonText published(String title, String body) {
        var text = press.saveSource(desk.text(), CompleteLesson.source(title, body));
        press.publish(text);
        return text;
    }

    private String path(LessonText text) {
        return press.path(text).substring("/en/".length());
    }

    private static List<String> paths(Found found) {
        return found.hits().stream().map(PublishedSearch.Hit::path).toList();
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void aLessonIsFoundByAnyFormOfItsWordsAndTheExcerptMarksThem() {
        var text = published("Quagmires", "Nobody minds. ".repeat(40) + "Frogs love wobbling in a quagmire at night.");
        var found = find("wobble Quagmire");
        assertThat(paths(found)).containsExactly(path(text));
        assertThat(found.fit()).isEqualTo(Fit.ALL);
        assertThat(marked(found.hits().getFirst().title())).isEqualTo("[Quagmires]");
        assertThat(marked(found.hits().getFirst().excerpt()))
                .startsWith("… ")
                .contains("[wobbling] in a [quagmire] at night")
                .hasSizeLessThan(220);
    }

    @Test
    void whoHasTheWordInTheTitleComesFirst() {
        var inBody = published("Something else", "A zymurgist came by. Zymurgist, said the zymurgist.");
        var inTitle = published("Zymurgist", "About brewing.");
        assertThat(paths(find("zymurgist"))).containsExactly(path(inTitle), path(inBody));
    }

    @Test
    void chineseIsFoundByPartsOfASentenceWithoutSpaces() {
        var text = press.inChinese(desk.text(), "獬豸为什么只有一只角");
        press.publish(text);
        var found = find("獬豸角");
        assertThat(found.fit()).isEqualTo(Fit.SOME);
        assertThat(find("只有一只角").hits()).extracting(PublishedSearch.Hit::path).contains(lesson(text));
        var hit = find("獬豸").hits().getFirst();
        assertThat(hit.path()).isEqualTo(lesson(text));
        assertThat(hit.language()).isEqualTo("zh-CN");
        assertThat(marked(hit.title())).startsWith("[獬豸]");
        assertThat(find("豸").hits()).extracting(PublishedSearch.Hit::path).contains(lesson(text));
    }

    private String lesson(LessonText text) {
        return press.path(text).substring("/zh-CN/".length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hipocampus", "hippocamups", "hippocampsu", "HIPPPOCAMPUS"})
    void typingMistakesAreForgiven(String typed) {
        if (find("hippocampus").hits().isEmpty()) {
            published("The hippocampus", "It remembers.");
        }
        var found = find(typed);
        assertThat(found.fit()).isEqualTo(Fit.MENDED);
        assertThat(found.words()).isEqualTo("hippocampus");
        assertThat(marked(found.hits().getFirst().title())).isEqualTo("The [hippocampus]");
    }

    @Test
    void chineseMistypedByItsSoundIsForgiven() {
        var text = press.inChinese(desk.text(), "饕餮的纹样");
        press.publish(text);
        for (var typed : List.of("涛餮", "饕帖", "taotie", "Taotie", "涛餮的纹样")) {
            var found = search.find(new Wish(typed, "zh-CN", null, null, 0));
            assertThat(found.fit()).as(typed).isEqualTo(Fit.MENDED);
            assertThat(paths(found)).as(typed).containsExactly(lesson(text));
        }
        assertThat(find("taotie").words())
                .as("in English letters are a word's own")
                .isEqualTo("taotie");
    }

    @Test
    void charactersOfAKnownWordAreNotMended() {
        var text = press.inChinese(desk.text(), "貔貅图");
        press.publish(text);
        press.publish(press.inChinese(desk.text(), "秀闻"));
        assertThat(paths(find("貔貅问"))).containsExactly(lesson(text));
    }

    @Test
    void singleCharactersOfAWordThatIsNotThereAreNoMatch() {
        press.publish(press.inChinese(desk.text(), "夔一足"));
        assertThat(find("夔旮").count()).isZero();
        assertThat(find("夔").count()).isEqualTo(1);
    }

    @Test
    void twoLettersThatChangedPlacesInAShortWordAreForgiven() {
        var text = published("Fjords", "Deep and cold.");
        var found = find("fojrds");
        assertThat(found.words()).isEqualTo("fjords");
        assertThat(paths(found)).containsExactly(path(text));
    }

    @Test
    void wordsWrittenAsTheySoundAreForgiven() {
        var walk = published("A perambulation", "Once around.");
        var tube = published("A kaleidoscopic view", "Through a tube.");
        assertThat(find("perambulashun").words()).isEqualTo("perambulation");
        assertThat(paths(find("perambulashun"))).containsExactly(path(walk));
        assertThat(find("kalidoskopick").fit()).isEqualTo(Fit.MENDED);
        assertThat(paths(find("kalidoskopick"))).containsExactly(path(tube));
    }

    @Test
    void aMistypedWordThatIsMeantToBeOneOfThoseNobodyLooksForIsLeftOut() {
        var text = published("A callipygian statue", "It stands between others, throughout.");
        assertThat(find("betwean").count()).isZero();
        var found = find("betwean callipygian");
        assertThat(found.fit()).isEqualTo(Fit.MENDED);
        assertThat(paths(found)).containsExactly(path(text));
    }

    @Test
    void otherWordsThatOnlyLookAlikeAreNotTakenForThem() {
        assertThat(Spelling.mend("evaporashun", List.of("evaporation"))).contains("evaporation");
        assertThat(Spelling.mend("constitution", List.of("contribution"))).isEmpty();
        assertThat(Spelling.mend("position", List.of("possession"))).isEmpty();
    }

    @Test
    void whenNotAllWordsAreThereSomeWillDo() {
        var text = published("Borborygmus", "A rumble.");
        var found = find("borborygmus xxyyzz");
        assertThat(found.fit()).isEqualTo(Fit.SOME);
        assertThat(paths(found)).containsExactly(path(text));
    }

    @Test
    void onlyTheStageAndProgrammeAskedForAreFound() {
        var one = published("Widdershins here", "Text.");
        var two = published("Widdershins there", "Text.");
        var programme = press.place(one).programme().slug().value();
        assertThat(paths(find("widdershins", null, programme, 0))).containsExactly(path(one));
        assertThat(paths(find("widdershins", Stage.PRIMARY, null, 0))).containsExactlyInAnyOrder(path(one), path(two));
        assertThat(find("widdershins", Stage.HIGH, null, 0).count()).isZero();
    }

    @Test
    void draftsNotesAnswersAndWhatWasTakenBackAreNotFound() {
        press.save(desk.text(), "Only a draft says snollygoster.");
        assertThat(find("snollygoster").count()).isZero();
        var text = published("Open", """
            Gardyloo is said by all.

            :::teacher
            Mind the collywobbles.
            :::

            :::question{type=single}
            Which?

            - [x] Lollygag.
              > Because of the whippersnapper.
            - [ ] Other.
            :::

            :::question{type=short}
            What?

            = flibbertigibbet
            :::
            """);
        assertThat(paths(find("gardyloo"))).containsExactly(path(text));
        assertThat(paths(find("lollygag"))).containsExactly(path(text));
        for (var hidden : List.of("collywobbles", "whippersnapper", "flibbertigibbet")) {
            assertThat(find(hidden).count()).as(hidden).isZero();
        }
        press.publish(press.save(text, "Now it says cattywampus."));
        assertThat(find("gardyloo").count()).isZero();
        assertThat(paths(find("cattywampus"))).containsExactly(path(text));
        press.withdraw(text);
        assertThat(find("cattywampus").count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "the", "'", "\\", "a & | ! b:*", "' | 'x", "<->", "😀", "%%%", "((("})
    void oddWordsFindWhatTheyFindWithoutAnError(String words) {
        assertThat(find(words).hits()).hasSizeLessThanOrEqualTo(Wish.PER_PAGE);
    }

    @Test
    void aLongQueryIsCutAndAPageBeyondTheLastIsEmpty() {
        var text = published("Taradiddle", "Text.");
        assertThat(paths(find("taradiddle " + "x".repeat(5000)))).containsExactly(path(text));
        assertThat(find("taradiddle", null, null, 1_000_000).hits()).isEmpty();
    }

    @Test
    void whatWasPublishedBeforeThereWasASearchIsFoundAfterTheNextStart() {
        var text = published("Kerfuffle", "Text.");
        jdbc.sql(
                        "delete from publication_search s using publication b where b.id = s.publication_id and b.title = 'Kerfuffle'")
                .update();
        assertThat(find("kerfuffle").count()).isZero();
        index.fill();
        assertThat(paths(find("kerfuffle"))).containsExactly(path(text));
    }
}
