package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.gradus.curriculum.ChangeResult;
import dev.gradus.curriculum.LessonPlace;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for one lesson of a programme. */
class LessonChoiceDialog extends FormDialog<LessonPlace> {

    private static final long serialVersionUID = 1;

    private final ComboBox<LessonPlace> lesson = new ComboBox<>();

    LessonChoiceDialog(String title, String why, MapPicture picture, Consumer<LessonPlace> whenChosen) {
        super("", whenChosen);
        setHeaderTitle(title);
        var map = picture.map();
        lesson.setLabel(getTranslation("curriculum.lesson"));
        lesson.setAutofocus(true);
        lesson.setItems(map.rows().stream()
                .flatMap(row -> row.cells().stream()
                        .flatMap(cell -> cell.lessons().stream()
                                .map(each -> new LessonPlace(map.programme(), row.strand(), cell.unit(), each))))
                .toList());
        lesson.setItemLabelGenerator(place -> getTranslation(
                "curriculum.lesson.at",
                picture.title(place.lesson()),
                getTranslation("curriculum.stage." + place.unit().stage().key())));
        explain(why);
        ask(lesson);
        nameSave(getTranslation("curriculum.choose"));
    }

    @Override
    Optional<ChangeResult<LessonPlace>> change() {
        return Optional.of(
                lesson.getValue() == null
                        ? new ChangeResult.Refused<>("curriculum.choose.missing")
                        : new ChangeResult.Changed<>(lesson.getValue()));
    }
}
