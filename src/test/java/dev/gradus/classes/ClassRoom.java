package dev.gradus.classes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.curriculum.Stage;
import dev.gradus.lesson.LessonText;
import dev.gradus.people.TestPeople;
import dev.gradus.reading.Press;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Classes of ANNA for tests, each with a published lesson that asks whether a puddle is gone for ever. */
@Component
public class ClassRoom {

    static final String QUESTION = """
            :::question{type=single}
            Is the puddle gone for ever?

            - [ ] Yes, for ever
            - [x] No, it is in the air
            - [ ] The ground drank it
            :::
            """;

    private final TestPeople people;
    private final Classes classes;
    private final Pupils pupils;
    private final Press press;

    ClassRoom(TestPeople people, Classes classes, Pupils pupils, Press press) {
        this.people = people;
        this.classes = classes;
        this.pupils = pupils;
        this.press = press;
    }

    LessonText lesson() {
        return press.published(QUESTION);
    }

    ProgrammeId programme(LessonText text) {
        return press.place(text).programme().id();
    }

    public SchoolClass made(SecretKind secret, ProgrammeId programme) {
        var texts = new ClassTexts("3b", Stage.PRIMARY, 3, secret, Set.of(programme));
        return people.as(TestPeople.ANNA, () -> done(classes.make(texts)));
    }

    private static SchoolClass done(ClassResult result) {
        assertThat(result).isInstanceOf(ClassResult.Done.class);
        return ((ClassResult.Done) result).schoolClass();
    }

    public List<FreshSecret> join(SchoolClass schoolClass, String list) {
        var result = people.as(TestPeople.ANNA, () -> pupils.add(schoolClass.id(), list));
        assertThat(result).isInstanceOf(PupilsResult.Added.class);
        return ((PupilsResult.Added) result).pupils();
    }

    static String code(SchoolClass schoolClass) {
        var code = schoolClass.code();
        assertThat(code).isNotNull();
        return code == null ? "" : code.value();
    }
}
