package dev.gradus.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.curriculum.Programmes;
import dev.gradus.exchange.ContentImport;
import dev.gradus.exchange.ImportResult;
import dev.gradus.lesson.CompleteLesson;
import dev.gradus.lesson.LessonText;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.lesson.SaveResult;
import dev.gradus.publishing.Publications;
import dev.gradus.publishing.PublishResult;
import dev.gradus.review.Submissions;
import dev.gradus.review.SubmitResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A programme of one strand, imported for each test: four lessons in primary, two in middle, one in high school. */
@Component
class Sky {

    private final DemoPeople people;
    private final ContentImport imports;
    private final Programmes programmes;
    private final LessonTexts texts;
    private final Submissions submissions;
    private final Publications publications;
    private ProgrammeId id = new ProgrammeId(new UUID(0, 0));

    Sky(
            DemoPeople people,
            ContentImport imports,
            Programmes programmes,
            LessonTexts texts,
            Submissions submissions,
            Publications publications) {
        this.people = people;
        this.imports = imports;
        this.programmes = programmes;
        this.texts = texts;
        this.submissions = submissions;
        this.publications = publications;
    }

    /** The slugs of a stage in their order. */
    List<String> order(int stage) {
        return people.as("lead", () -> programmes.map(id)).rows().getFirst().cells().get(stage).lessons().stream()
                .map(lesson -> lesson.slug().value())
                .toList();
    }

    /** Again and again: an import makes the drafts what the folder says. */
    void begin(Path root) throws IOException {
        var folder = Files.createDirectories(root.resolve("sky"));
        Files.writeString(folder.resolve("programme.yaml"), """
                slug: sky
                licence: CC-BY-4.0
                languages: [en]
                title: {en: Looking up}
                aim: {en: Every pupil looks up.}
                strands:
                  - slug: sky
                    title: {en: The sky}
                    bigIdea: {en: Water is up there too.}
                """);
        unit(folder, "primary", "1-2", "notice", "A drop", "Mist", "Fog", "Frost");
        unit(folder, "middle", "7-9", "explain", "A cloud", "Rain");
        unit(folder, "high", "10-12", "analyse", "A storm");
        id = switch (people.as("lead", () -> imports.run(folder))) {
            case ImportResult.Imported done -> done.programme().id();
            case ImportResult.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static void unit(Path folder, String stage, String grades, String depth, String... titles)
            throws IOException {
        var unit = Files.createDirectories(folder.resolve("sky").resolve(stage));
        Files.writeString(unit.resolve("unit.yaml"), """
                title: {en: A unit}
                grades: %s
                concreteStart: {en: Something up there.}
                outcome: {en: It is seen.}
                depth: %s
                """.formatted(grades, depth));
        for (int i = 0; i < titles.length; i++) {
            var slug = titles[i].replaceFirst("^A ", "").toLowerCase(Locale.ROOT);
            var lesson = Files.createDirectories(unit.resolve("0" + (i + 1) + "-" + slug));
            var terms = slug.equals("cloud") ? "introduces: {vapour: Water in the air., rain: Falling water.}\n" : "";
            Files.writeString(lesson.resolve("lesson.en.md"), """
                    ---
                    title: %s
                    minutes: 45
                    %smaterials: [cup]
                    ---
                    ## Look {minutes=45}

                    Look up.
                    """.formatted(titles[i], terms));
        }
    }

    LessonText text(String path) {
        return people.as(
                "lead",
                () -> programmes.map(id).rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> path.startsWith(cell.unit().stage().key() + "/"))
                        .flatMap(cell -> cell.lessons().stream())
                        .filter(lesson -> path.endsWith("/" + lesson.slug().value()))
                        .map(lesson -> texts.find(lesson.id(), "en").orElseThrow())
                        .findFirst()
                        .orElseThrow());
    }

    void change(String path, String from, String to) {
        var text = text(path);
        var saved = people.as(
                "teacher",
                () -> texts.save(
                        text.id(), text.head().id(), text.head().source().replace(from, to)));
        assertThat(saved).isInstanceOf(SaveResult.Saved.class);
    }

    void publish(String path, String body) {
        change(path, "materials: [cup]", CompleteLesson.OBJECTIVES.strip());
        var text = text(path);
        var source = text.head().source();
        var written = people.as(
                "teacher",
                () -> texts.save(
                        text.id(),
                        text.head().id(),
                        source.substring(0, source.indexOf("\n---\n") + 5) + CompleteLesson.body(body) + "\n"));
        if (!(written instanceof SaveResult.Saved(var head))) {
            throw new AssertionError(written);
        }
        var submitted = people.as("teacher", () -> submissions.submit(text.id(), head.id(), ""));
        if (!(submitted instanceof SubmitResult.Submitted(var submission))) {
            throw new AssertionError(submitted);
        }
        people.as("lead", () -> submissions.approve(submission.id(), ""));
        assertThat(people.as("lead", () -> publications.publish(text.id(), head.id())))
                .isInstanceOf(PublishResult.Published.class);
    }
}
