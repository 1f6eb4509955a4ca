package dev.gradus.curriculum.ui;

import dev.gradus.curriculum.ChangeResult;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.Lessons;
import java.util.Optional;
import java.util.function.Consumer;

/** Gives a lesson another address, with a word about what that breaks. */
class SlugDialog extends FormDialog<Lesson> {

    private static final long serialVersionUID = 1;

    private final transient Lessons lessons;
    private final transient Lesson lesson;
    private final SlugField slug;

    SlugDialog(Lessons lessons, Lesson lesson, Consumer<Lesson> whenChanged) {
        super("", whenChanged);
        this.lessons = lessons;
        this.lesson = lesson;
        setHeaderTitle(getTranslation("curriculum.lesson.rename"));
        slug = new SlugField(lesson.slug());
        slug.setAutofocus(true);
        explain(getTranslation("curriculum.lesson.rename.why"));
        ask(slug);
        saveOnEnter();
    }

    @Override
    Optional<ChangeResult<Lesson>> change() {
        return slug.slug().map(written -> lessons.changeSlug(lesson.id(), written));
    }
}
