package dev.gradus.exchange;

import static dev.gradus.people.TestPeople.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.curriculum.Climb;
import dev.gradus.curriculum.Climbs;
import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.Programmes;
import dev.gradus.curriculum.climb.FindingCode;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.hints.Dismissal;
import dev.gradus.hints.Dismissals;
import dev.gradus.hints.Measurement;
import dev.gradus.hints.OpenHint;
import dev.gradus.hints.Reach;
import dev.gradus.hints.StageFits;
import dev.gradus.lesson.LessonText;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.people.Operator;
import dev.gradus.people.TestPeople;
import dev.gradus.platform.Slug;
import dev.gradus.testing.IntegrationTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@IntegrationTest
class ContentExchangeTests {

    private static final int LESSON_TEXTS = 18;
    private static final Path WATER = Path.of("content/water");

    private final ContentImport imports;
    private final ContentExport exports;
    private final Programmes programmes;
    private final Climbs climbs;
    private final LessonTexts texts;
    private final StageFits fits;
    private final Dismissals dismissals;
    private final Operator operator;
    private final TestPeople people;

    ContentExchangeTests(
            ContentImport imports,
            ContentExport exports,
            Programmes programmes,
            Climbs climbs,
            LessonTexts texts,
            StageFits fits,
            Dismissals dismissals,
            Operator operator,
            TestPeople people) {
        this.imports = imports;
        this.exports = exports;
        this.programmes = programmes;
        this.climbs = climbs;
        this.texts = texts;
        this.fits = fits;
        this.dismissals = dismissals;
        this.operator = operator;
        this.people = people;
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/water", "content/living-together"})
    void whatCameInGoesOutByteForByte(String programme, @TempDir Path folder) throws IOException {
        var in = copyOf(Path.of(programme), folder.resolve("in"));
        var out = folder.resolve("out");

        var imported = imported(in);
        people.as(BEN, () -> export(imported, out));

        assertThat(bytes(out)).hasSizeGreaterThan(LESSON_TEXTS).isEqualTo(bytes(in));
    }

    @Test
    void whatIsAcceptedInTheStudioTravels(@TempDir Path folder) throws IOException {
        var in = copyOfWater(folder.resolve("in"));
        var first = imported(in);
        people.as(BEN, () -> {
            var leap = climbs.of(first.id()).accepted().stream()
                    .map(Climb.Accepted::finding)
                    .filter(finding -> finding.code() == FindingCode.LEAP)
                    .findFirst()
                    .orElseThrow();
            return climbs.accept(first.id(), leap, "Another reason.");
        });

        people.as(BEN, () -> export(first, folder.resolve("out")));

        var file = folder.resolve("out/accepted.yaml");
        assertThat(file).content().contains("reason: Another reason.", "by: ", "code: HARD_WORD");
        Files.copy(file, in.resolve("accepted.yaml"), StandardCopyOption.REPLACE_EXISTING);
        var second = imported(in);
        people.as(BEN, () -> export(second, folder.resolve("again")));
        assertThat(folder.resolve("again/accepted.yaml")).hasSameTextualContentAs(file);
    }

    /** What `check` counts as accepted is out of the way beside the editor, too, and what is dismissed there is accepted here. */
    @Test
    void acceptedHintsHoldInTheStudioAndDismissedOnesTravel(@TempDir Path folder) throws IOException {
        var in = withStrangeWord(copyOfWater(folder.resolve("in")));
        var report = text(imported(in), "is-it-safe-to-drink");
        assertThat(subjects(report)).doesNotContain("fluoride");
        assertThat(measured(report).dismissed().keySet())
                .filteredOn(each -> each.anchor().quote().equals("fluoride"))
                .singleElement()
                .returns(Reach.PROGRAMME, Dismissal::reach)
                .returns("clean/high/is-it-safe-to-drink", Dismissal::path);

        var open = measured(report).open().stream()
                .filter(hint -> hint.subject().equals("sousaphone"))
                .findFirst()
                .orElseThrow();
        people.as(BEN, () -> dismissals.dismiss(report.id(), open, Reach.PLACE, "They have met it."));
        var fluoride = measured(report).dismissed().keySet().stream()
                .filter(each -> each.anchor().quote().equals("fluoride"))
                .findFirst()
                .orElseThrow();
        people.as(BEN, () -> dismissals.bringBack(fluoride.id()));
        assertThat(subjects(report)).contains("fluoride");
        var programme = people.as(BEN, () -> programmes.findBySlug(slug(in))).orElseThrow();
        people.as(BEN, () -> export(programme, folder.resolve("out")));
        var file = folder.resolve("out/accepted.yaml");
        assertThat(file).content().contains("reason: They have met it.").doesNotContain("fluoride");

        var copy = withStrangeWord(copyOfWater(folder.resolve("copy")));
        Files.copy(file, copy.resolve("accepted.yaml"), StandardCopyOption.REPLACE_EXISTING);
        var elsewhere = text(imported(copy), "is-it-safe-to-drink");
        assertThat(subjects(elsewhere)).contains("fluoride").doesNotContain(open.subject());
    }

    private static Path withStrangeWord(Path folder) throws IOException {
        var file = folder.resolve("clean/high/01-is-it-safe-to-drink/lesson.en.md");
        Files.writeString(file, Files.readString(file) + "\nHere lay a sousaphone.\n");
        return folder;
    }

    private LessonText text(Programme programme, String slug) {
        return people.as(BEN, () -> programmes.map(programme.id()).rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.lessons().stream())
                .filter(lesson -> lesson.slug().value().equals(slug))
                .findFirst()
                .flatMap(lesson -> texts.find(lesson.id(), "en"))
                .orElseThrow());
    }

    private Measurement measured(LessonText text) {
        return people.as(BEN, () -> fits.measure(text.id(), parsed(text)));
    }

    private List<String> subjects(LessonText text) {
        return measured(text).open().stream().map(OpenHint::subject).toList();
    }

    private static LessonFile parsed(LessonText text) {
        return ((LessonFileResult.Read) LessonFile.parse(text.head().source())).file();
    }

    @Test
    void importingTheSameAgainChangesNothing(@TempDir Path folder) throws IOException {
        var in = copyOfWater(folder.resolve("in"));
        var first = imported(in);

        assertThat(imported(in).id()).isEqualTo(first.id());
    }

    @Test
    void whoeverRunsTheCommandNeedsNoAccount(@TempDir Path folder) throws IOException {
        var in = copyOfWater(folder.resolve("in"));
        var commander = people.as(BEN, () -> operator.in(BEN.school()));

        assertThat(people.as(commander, () -> imports.run(in))).isInstanceOf(ImportResult.Imported.class);
        assertThat(people.as(BEN, () -> programmes.findBySlug(slug(in)))).isPresent();
    }

    @Test
    void oneBadLineKeepsEverythingOut(@TempDir Path folder) throws IOException {
        var in = copyOfWater(folder.resolve("in"));
        var text = in.resolve("cycle/primary/01-where-does-the-puddle-go/lesson.en.md");
        Files.writeString(text, Files.readString(text) + "\n:::riddle\nWhat is it?\n:::\n");

        var result = people.as(BEN, () -> imports.run(in));

        assertThat(result)
                .isInstanceOfSatisfying(
                        ImportResult.Refused.class,
                        refused -> assertThat(refused.findings()).anySatisfy(finding -> {
                            assertThat(finding.code()).isEqualTo("UNKNOWN_DIRECTIVE");
                            assertThat(finding.path())
                                    .isEqualTo("cycle/primary/01-where-does-the-puddle-go/lesson.en.md");
                            assertThat(finding.line()).isEqualTo(lineOf(text, ":::riddle"));
                        }));
        assertThat(people.as(BEN, () -> programmes.findBySlug(slug(in)))).isEmpty();
    }

    @Test
    void gradesOfAnotherStageAreAnErrorAtTheirLine(@TempDir Path folder) throws IOException {
        var in = copyOfWater(folder.resolve("in"));
        var unit = in.resolve("cycle/primary/unit.yaml");
        Files.writeString(unit, Files.readString(unit).replace("grades: 1-2", "grades: 9"));

        assertThat(people.as(BEN, () -> imports.run(in)))
                .isInstanceOfSatisfying(
                        ImportResult.Refused.class,
                        refused -> assertThat(refused.findings()).anySatisfy(finding -> {
                            assertThat(finding.code()).isEqualTo("INVALID_VALUE");
                            assertThat(finding.path()).isEqualTo("cycle/primary/unit.yaml");
                            assertThat(finding.line()).isEqualTo(lineOf(unit, "grades: 9"));
                        }));
    }

    @Test
    void aDrawingThatCouldActKeepsEverythingOut(@TempDir Path folder) throws IOException {
        var in = copyOfWater(folder.resolve("in"));
        var drawing = "cycle/primary/01-where-does-the-puddle-go/drop.svg";
        Files.writeString(
                in.resolve(drawing),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><script>hit()</script></svg>");

        assertThat(people.as(BEN, () -> imports.run(in)))
                .isInstanceOfSatisfying(
                        ImportResult.Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::path)
                                .contains(drawing));
        assertThat(people.as(BEN, () -> programmes.findBySlug(slug(in)))).isEmpty();
    }

    /** Captions come with the line ends of whatever wrote them. */
    @Test
    void whatLooksLikeMarkupIsImportedAsTextAndCaptionsKeepTheirBytes(@TempDir Path folder) throws IOException {
        var in = copyOfWater(folder.resolve("in"));
        var text = in.resolve("cycle/primary/01-where-does-the-puddle-go/lesson.en.md");
        Files.writeString(
                text,
                Files.readString(text) + "\n<script>hit('imported')</script>\n"
                        + "\n:::media{src=\"rain.wav\" captions-en=\"rain.en.vtt\"}\n:::\n");
        Files.writeString(text.resolveSibling("rain.wav"), "RIFF\0\0\0\0WAVEfmt ");
        Files.writeString(text.resolveSibling("rain.en.vtt"), "WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nDrip.\r\n");

        assertThat(ContentCheck.run(in, Locale.ENGLISH)).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("MISSING_TRANSCRIPT");
            assertThat(finding.isError()).isFalse();
            assertThat(finding.line()).isEqualTo(lineOf(text, ":::media{src=\"rain.wav\""));
        });
        var programme = imported(in);

        var out = folder.resolve("out");
        people.as(BEN, () -> export(programme, out));
        assertThat(bytes(out)).isEqualTo(bytes(in));
    }

    @Test
    void anExportDoesNotMixWithWhatLiesThere(@TempDir Path folder) throws IOException {
        var programme = imported(copyOfWater(folder.resolve("in")));
        Files.writeString(folder.resolve("note.txt"), "mine");

        assertThatThrownBy(() -> people.as(BEN, () -> export(programme, folder)))
                .hasRootCauseInstanceOf(FolderNotEmpty.class);
    }

    @Test
    void theWaterProgrammeHasNothingWrongAndFewHints() throws IOException {
        var findings = ContentCheck.run(WATER, Locale.ENGLISH);

        assertThat(findings).noneMatch(Finding::isError);
        assertThat(findings.size()).isLessThan(4 * LESSON_TEXTS);
    }

    @Test
    void aHintStandsAtItsLine(@TempDir Path folder) throws IOException {
        var in = copyOfWater(folder.resolve("in"));
        var text = in.resolve("cycle/primary/01-where-does-the-puddle-go/lesson.en.md");
        Files.writeString(
                text,
                Files.readString(text)
                        .replace(
                                "Draw a white line around it.",
                                "Draw a white line around it, and if you have no chalk take a stick or a stone or even a"
                                        + " row of leaves."));

        assertThat(ContentCheck.run(in, Locale.ENGLISH)).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("LONG_SENTENCE");
            assertThat(finding.isError()).isFalse();
            assertThat(finding.line()).isEqualTo(lineOf(text, "Draw a white line"));
        });
    }

    @Test
    void aLoopIsFoundOnceAndNamed(@TempDir Path folder) throws IOException {
        var in = copyOfWater(folder.resolve("in"));
        var primary = in.resolve("cycle/primary/01-where-does-the-puddle-go/lesson.en.md");
        Files.writeString(
                primary,
                Files.readString(primary)
                        .replaceFirst("minutes:", "buildsOn:\n  - cycle/middle/why-it-rains-here\nminutes:"));

        var codes = ContentCheck.run(in, Locale.ENGLISH).stream()
                .filter(Finding::isError)
                .map(Finding::code);

        assertThat(codes).containsExactly("CYCLE");
    }

    @Test
    void aLinkToNowhereIsFoundWithItsLine(@TempDir Path folder) throws IOException {
        var in = copyOfWater(folder.resolve("in"));
        var text = in.resolve("cycle/middle/01-why-it-rains-here/lesson.en.md");
        Files.writeString(
                text,
                Files.readString(text).replaceFirst("cycle/primary/where-does-the-puddle-go", "cycle/primary/nowhere"));

        assertThat(ContentCheck.run(in, Locale.ENGLISH)).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("DANGLING_LINK");
            assertThat(finding.line()).isEqualTo(lineOf(text, "cycle/primary/nowhere"));
        });
    }

    private Programme imported(Path folder) {
        var result = people.as(BEN, () -> imports.run(folder));
        assertThat(result).isInstanceOf(ImportResult.Imported.class);
        return ((ImportResult.Imported) result).programme();
    }

    private int export(Programme programme, Path folder) {
        try {
            return exports.run(programme.id(), folder);
        } catch (IOException | FolderNotEmpty exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static Path copyOfWater(Path to) throws IOException {
        return copyOf(WATER, to);
    }

    /** Under a slug of its own, because slugs are taken once in an installation. */
    private static Path copyOf(Path programme, Path to) throws IOException {
        try (var files = Files.walk(programme)) {
            for (var file : files.toList()) {
                Files.createDirectories(to);
                if (!file.equals(programme)) {
                    Files.copy(file, to.resolve(programme.relativize(file).toString()));
                }
            }
        }
        var yaml = to.resolve("programme.yaml");
        Files.writeString(yaml, Files.readString(yaml).replaceFirst("slug: .*", "slug: w" + UUID.randomUUID()));
        return to;
    }

    private static Slug slug(Path folder) {
        try {
            return new Slug(Files.readAllLines(folder.resolve("programme.yaml"))
                    .getFirst()
                    .substring("slug: ".length()));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static int lineOf(Path file, String part) {
        try {
            var lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains(part)) {
                    return i + 1;
                }
            }
            return 0;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static SortedMap<String, String> bytes(Path folder) throws IOException {
        var all = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.put(folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return all;
    }
}
