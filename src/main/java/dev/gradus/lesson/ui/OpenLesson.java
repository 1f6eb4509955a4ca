package dev.gradus.lesson.ui;

import dev.gradus.curriculum.LessonPlace;
import dev.gradus.dialect.LessonFile;
import dev.gradus.lesson.LessonTextId;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.modulith.NamedInterface;

/** A lesson text open for writing, as far as panels beside it are concerned. */
@NamedInterface("ui")
public interface OpenLesson {

    LessonTextId text();

    LessonPlace place();

    /** In which the text is written. */
    String language();

    boolean mayWrite();

    /** Called in the window's own turn: once with the text as it is, and with every state that is saved after it. */
    void whenSaved(Consumer<LessonFile> listener);

    /** Underlines places until the next call; one key goes through them in this order. */
    void mark(List<Mark> marks);

    /** Called when somebody goes to a mark by key or click; {@code enter} asks for the words about it. */
    void whenReached(Reached listener);

    /** Goes to the place of a mark. */
    void show(String mark);

    /** Puts other words in the place of a mark. */
    void replace(String mark, String words);

    /** Begins an entry among the terms that the lesson introduces. */
    void introduce(String term);

    /** Goes to the step of this number, the first being 0. */
    void showStep(int number);

    /** Goes to the outermost block of this number, the first being 0; to the last where there are fewer. */
    void showBlock(int number);

    /** Goes to an answer of a question, the first of each being 0. */
    void showAnswer(int question, int answer);

    void showObjectives();

    void showTermsUsed();

    /** Told to which mark somebody has gone. */
    interface Reached {
        void mark(String id, boolean enter);
    }

    /**
     * A place that is underlined.
     *
     * @param tone {@code word} or {@code passage}: how it is drawn
     * @param label said when somebody goes there
     * @param stretches none where the whole text is meant
     */
    record Mark(String id, String tone, String label, List<Stretch> stretches) {
        public Mark {
            stretches = List.copyOf(stretches);
        }
    }

    /**
     * Some words of one paragraph, found again by what stands there.
     *
     * @param block the outermost block they stand in, the first being 0
     * @param before the letters in front of them
     */
    record Stretch(int block, String before, String words) {}
}
