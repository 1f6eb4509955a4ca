package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import dev.gradus.curriculum.ChangeResult;
import dev.gradus.curriculum.NewProgramme;
import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.Programmes;
import dev.gradus.platform.Texts;
import dev.gradus.platform.i18n.Languages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a programme or changes its texts. */
class ProgrammeDialog extends FormDialog<Programme> {

    private static final long serialVersionUID = 1;
    private static final List<String> LICENCES =
            List.of("CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "CC0-1.0");

    private final transient Programmes programmes;
    private transient @Nullable Programme base;
    private final Select<String> sourceLanguage = new Select<>();
    private final CheckboxGroup<String> otherLanguages = new CheckboxGroup<>();
    private final ComboBox<String> licence = new ComboBox<>();
    private final SlugField slug;
    private TextsField title;
    private TextsField aim;

    static ProgrammeDialog create(Programmes programmes, Consumer<Programme> whenMade) {
        return new ProgrammeDialog(programmes, null, whenMade);
    }

    static ProgrammeDialog change(Programmes programmes, Programme programme, Consumer<Programme> whenChanged) {
        return new ProgrammeDialog(programmes, programme, whenChanged);
    }

    private ProgrammeDialog(Programmes programmes, @Nullable Programme base, Consumer<Programme> whenChanged) {
        super("", whenChanged);
        this.programmes = programmes;
        this.base = base;
        setHeaderTitle(getTranslation(base == null ? "curriculum.programme.new" : "curriculum.programme.edit"));
        slug = base == null ? new SlugField() : new SlugField(base.slug());
        var languages = base == null ? List.of(Languages.of(getLocale())) : base.languages();
        sourceLanguage.setLabel(getTranslation("curriculum.sourceLanguage"));
        sourceLanguage.setHelperText(getTranslation("curriculum.sourceLanguage.help"));
        sourceLanguage.setItems(Languages.ALL);
        sourceLanguage.setItemLabelGenerator(Languages::ownName);
        sourceLanguage.setValue(languages.getFirst());
        otherLanguages.setLabel(getTranslation("curriculum.otherLanguages"));
        otherLanguages.setItemLabelGenerator(Languages::ownName);
        offerOthers();
        otherLanguages.select(languages.subList(1, languages.size()));
        licence.setLabel(getTranslation("curriculum.licence"));
        licence.setHelperText(getTranslation("curriculum.licence.help"));
        licence.setItems(licences(base));
        licence.setAllowCustomValue(true);
        licence.addCustomValueSetListener(written -> licence.setValue(written.getDetail()));
        licence.setValue(base == null ? LICENCES.getFirst() : base.licence());
        // The languages above it are chosen already; one begins with the title.
        title = titleField(base == null ? Texts.NONE : base.title()).withCaret();
        aim = aimField(base == null ? Texts.NONE : base.aim());
        layOut();
        sourceLanguage.addValueChangeListener(change -> {
            offerOthers();
            changeLanguages();
        });
        otherLanguages.addValueChangeListener(change -> changeLanguages());
    }

    @Override
    Optional<ChangeResult<Programme>> change() {
        return slug.slug().map(written -> {
            var wished = new NewProgramme(
                    written,
                    Optional.ofNullable(licence.getValue()).orElse(""),
                    languages(),
                    title.value(),
                    aim.value());
            return base == null ? programmes.create(wished) : programmes.change(changed(base, wished));
        });
    }

    @Override
    void takeAsBase(Programme present) {
        base = present;
    }

    private static Programme changed(Programme base, NewProgramme wished) {
        return new Programme(
                base.id(),
                base.school(),
                wished.slug(),
                wished.licence(),
                wished.languages(),
                wished.title(),
                wished.aim(),
                base.version(),
                base.archived());
    }

    private void layOut() {
        clearForm();
        ask(sourceLanguage, otherLanguages, title, aim, slug, licence);
    }

    /** What is already written stays, also in a language that is no longer wanted. */
    private void changeLanguages() {
        title = titleField(title.value());
        aim = aimField(aim.value());
        layOut();
    }

    private void offerOthers() {
        var chosen = otherLanguages.getValue();
        otherLanguages.setItems(Languages.ALL.stream()
                .filter(language -> !language.equals(sourceLanguage.getValue()))
                .toList());
        chosen.stream()
                .filter(language -> !language.equals(sourceLanguage.getValue()))
                .forEach(otherLanguages::select);
    }

    private List<String> languages() {
        return Stream.concat(
                        Stream.of(sourceLanguage.getValue()),
                        Languages.ALL.stream().filter(otherLanguages.getValue()::contains))
                .toList();
    }

    private TextsField titleField(Texts texts) {
        var field = TextsField.line(getTranslation("curriculum.title"), languages(), texts);
        if (base == null) {
            slug.follow(field.in(sourceLanguage.getValue()));
        }
        return field;
    }

    private TextsField aimField(Texts texts) {
        return TextsField.lines(getTranslation("curriculum.aim"), languages(), texts)
                .help(getTranslation("curriculum.aim.help"));
    }

    private static List<String> licences(@Nullable Programme base) {
        return base == null || LICENCES.contains(base.licence())
                ? LICENCES
                : Stream.concat(Stream.of(base.licence()), LICENCES.stream()).toList();
    }
}
