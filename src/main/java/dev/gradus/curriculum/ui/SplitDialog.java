package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dev.gradus.curriculum.ChangeResult;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.LessonSplitting;
import dev.gradus.curriculum.LessonSplitting.Choices;
import dev.gradus.curriculum.LessonSplitting.Step;
import dev.gradus.curriculum.LessonSplitting.Term;
import dev.gradus.curriculum.LessonSplitting.Wish;
import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.platform.Slug;
import dev.gradus.platform.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Asks where a lesson is to be split and what goes with the second part, and says first what that brings about. */
class SplitDialog extends FormDialog<Lesson> {

    private static final long serialVersionUID = 1;
    private static final int LONGEST_TITLE = 200;

    private final transient LessonSplitting splitting;
    private final transient Lesson lesson;
    private final transient Choices choices;
    private final Select<Step> from = new Select<>();
    private final TextsField titles;
    private final SlugField slug = new SlugField();
    private final CheckboxGroup<Integer> objectives = new CheckboxGroup<>();
    private final CheckboxGroup<Term> terms = new CheckboxGroup<>();
    private final ConsequenceList effect;
    private final Div besides = new Div();

    SplitDialog(
            LessonSplitting splitting, MapPicture picture, Lesson lesson, Choices choices, Consumer<Lesson> whenSplit) {
        super("", whenSplit);
        this.splitting = splitting;
        this.lesson = lesson;
        this.choices = choices;
        setHeaderTitle(getTranslation("curriculum.split.what", picture.title(lesson)));
        explain(getTranslation("curriculum.split.help"));
        var language = choices.languages().getFirst();
        from.setLabel(getTranslation("curriculum.split.from"));
        from.setAutofocus(true);
        from.setItems(choices.steps());
        from.setItemLabelGenerator(Step::title);
        titles = TextsField.line(getTranslation("curriculum.split.title"), choices.languages(), Texts.NONE)
                .atMost(LONGEST_TITLE);
        if (choices.languages().size() > 1) {
            titles.in(choices.languages().getLast()).setHelperText(getTranslation("curriculum.split.title.help"));
        }
        slug.follow(titles.in(language));
        group(objectives, "curriculum.split.objectives", choices.language());
        objectives.setItems(
                IntStream.range(0, choices.objectives().size()).boxed().toList());
        objectives.setItemLabelGenerator(choices.objectives()::get);
        objectives.setVisible(!choices.objectives().isEmpty());
        group(terms, "curriculum.split.terms", choices.language());
        terms.setItems(choices.terms());
        terms.setItemLabelGenerator(Term::shown);
        terms.setVisible(!choices.terms().isEmpty());
        effect = new ConsequenceList(picture);
        besides.addClassName("g-consequences");
        nameSave(getTranslation("curriculum.split.do"));
        ask(from, titles, slug, objectives, terms, effect, besides);
        from.addValueChangeListener(change -> chooseTerms());
        from.setValue(choices.steps().getLast());
        terms.addValueChangeListener(change -> sayFirst());
        objectives.addValueChangeListener(change -> sayFirst());
        choices.languages().forEach(each -> titles.in(each).addValueChangeListener(change -> sayFirst()));
        sayFirst();
    }

    private void group(CheckboxGroup<?> group, String key, String language) {
        group.setLabel(getTranslation(key));
        group.getElement().setAttribute("lang", language);
    }

    /** Words that only the second part has go with it, unless somebody decides otherwise. */
    private void chooseTerms() {
        terms.setValue(choices.terms().stream()
                .filter(term -> term.firstStep() >= from.getValue().number())
                .collect(Collectors.toSet()));
        sayFirst();
    }

    @Override
    Optional<ChangeResult<Lesson>> change() {
        if (titles.in(choices.languages().getFirst()).getValue().isBlank()) {
            return Optional.of(new ChangeResult.Refused<>("curriculum.lesson.titleMissing"));
        }
        return slug.slug().map(name -> splitting.split(wish(name, true)));
    }

    /** As long as nobody has named the second part, what it would bring about does not depend on its name. */
    private void sayFirst() {
        var name = Slug.from(slug.getValue()).orElse(new Slug("second-part"));
        var title = titles.in(choices.languages().getFirst()).getValue().strip();
        var preview = splitting.preview(wish(name, false));
        effect.nameNew(name, title.isEmpty() ? getTranslation("curriculum.split.second") : title);
        effect.show(preview.consequences());
        besides.removeAll();
        if (!preview.onBoth().isEmpty()) {
            besides.add(new Paragraph(getTranslation("curriculum.split.onBoth", names(preview.onBoth()))));
        }
        if (!preview.outdated().isEmpty()) {
            besides.add(new Paragraph(getTranslation(
                    "curriculum.split.outdated",
                    preview.outdated().stream()
                            .map(language -> getTranslation("curriculum.language." + language))
                            .collect(Collectors.joining(", ")))));
        }
    }

    private Wish wish(Slug name, boolean named) {
        var source = choices.languages().getFirst();
        return new Wish(
                lesson.id(),
                choices.state(),
                from.getValue().number(),
                name,
                choices.languages().stream().collect(Collectors.toMap(language -> language, language -> {
                    var title = titles.in(language).getValue().strip();
                    return title.isEmpty() && !named && language.equals(source) ? "—" : title;
                })),
                objectives.getValue(),
                terms.getValue().stream().map(Term::word).collect(Collectors.toSet()));
    }

    private String names(List<LessonPath> paths) {
        return paths.stream().map(effect::name).collect(Collectors.joining(", "));
    }
}
