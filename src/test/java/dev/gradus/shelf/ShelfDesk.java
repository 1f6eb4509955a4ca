package dev.gradus.shelf;

import dev.gradus.lesson.CompleteLesson;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.lesson.LessonText;
import dev.gradus.media.Sha256;
import dev.gradus.media.StoreResult;
import dev.gradus.people.Person;
import dev.gradus.people.TestPeople;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Files for tests, each of bytes that nobody else has, and lessons that show them. */
@Component
public class ShelfDesk {

    private final Shelf shelf;
    private final LessonDesk lessons;
    private final TestPeople people;

    ShelfDesk(Shelf shelf, LessonDesk lessons, TestPeople people) {
        this.shelf = shelf;
        this.lessons = lessons;
        this.people = people;
    }

    public StoreResult add(Person person, String name, byte[] bytes) {
        return people.as(person, () -> {
            try {
                return shelf.add(name, new ByteArrayInputStream(bytes));
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        });
    }

    /** A drawing that ANNA has put into the library. */
    public Sha256 drawing(String name) {
        var bytes =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><title>%s</title><rect width=\"4\" height=\"3\"/></svg>"
                        .formatted(UUID.randomUUID());
        return stored(add(TestPeople.ANNA, name, bytes.getBytes(StandardCharsets.UTF_8)));
    }

    public static Sha256 stored(StoreResult result) {
        return switch (result) {
            case StoreResult.Stored stored -> stored.file().sha256();
            case StoreResult other -> throw new AssertionError(other);
        };
    }

    /** A lesson by ANNA with a figure that shows the file. */
    public LessonText showing(Sha256 file, String alt) {
        var text = lessons.text();
        var name = people.as(TestPeople.ANNA, () -> shelf.attach(file, text.lesson()));
        lessons.saved(TestPeople.ANNA, text.id(), text.head().id(), CompleteLesson.body("Look.\n\n![" + alt + "](" + name + ")"));
        lessons.passTime(text.id(), 10);
        return lessons.now(text.id());
    }
}
