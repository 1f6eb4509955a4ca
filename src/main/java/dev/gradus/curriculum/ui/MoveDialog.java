package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import dev.gradus.curriculum.ChangeResult;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.Stage;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Moves a lesson to any place on the map without a mouse: strand, stage, place in that unit. */
class MoveDialog extends FormDialog<Lesson> {

    private static final long serialVersionUID = 1;

    private final transient MapServices services;
    private final transient MapPicture picture;
    private final transient Lesson lesson;
    private final Select<ProgrammeMap.Row> strand = new Select<>();
    private final RadioButtonGroup<Stage> stage = new RadioButtonGroup<>();
    private final Select<Integer> position = new Select<>();
    private final ConsequenceList effect;

    MoveDialog(MapServices services, MapPicture picture, Lesson lesson, Consumer<Lesson> whenMoved) {
        super("", whenMoved);
        this.services = services;
        this.picture = picture;
        this.lesson = lesson;
        setHeaderTitle(getTranslation("curriculum.move.what", picture.title(lesson)));
        strand.setLabel(getTranslation("curriculum.strand"));
        strand.setAutofocus(true);
        strand.setItems(picture.map().rows());
        strand.setItemLabelGenerator(row -> picture.best(row.strand().title()));
        stage.setLabel(getTranslation("curriculum.stage"));
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(each -> getTranslation("curriculum.stage." + each.key()));
        position.setLabel(getTranslation("curriculum.move.position"));
        position.setItemLabelGenerator(this::placeName);
        nameSave(getTranslation("curriculum.move"));
        effect = new ConsequenceList(picture);
        effect.nameNew(lesson.slug(), picture.title(lesson));
        ask(strand, stage, position, effect);
        picture.map().find(lesson.id()).ifPresent(place -> {
            picture.map().rows().stream()
                    .filter(row -> row.strand().id().equals(place.strand().id()))
                    .forEach(strand::setValue);
            stage.setValue(place.unit().stage());
        });
        offerPositions();
        strand.addValueChangeListener(change -> offerPositions());
        stage.addValueChangeListener(change -> offerPositions());
        position.addValueChangeListener(change -> sayFirst());
        sayFirst();
    }

    @Override
    Optional<ChangeResult<Lesson>> change() {
        return Optional.of(services.lessons().move(lesson.id(), cell().unit().id(), position.getValue()));
    }

    /** What the move would bring about, before it is made. */
    private void sayFirst() {
        if (position.getValue() != null) {
            effect.show(services.climbs().ifMoved(lesson.id(), cell().unit().id(), position.getValue()));
        }
    }

    private void offerPositions() {
        int others = (int) others().count();
        position.setItems(IntStream.rangeClosed(1, others + 1).boxed().toList());
        position.setValue(cell().unit().id().equals(lesson.unit()) ? lesson.position() : others + 1);
    }

    /** "first", or after which other lesson. */
    private String placeName(Integer place) {
        return others().skip(Math.max(0, place - 2L))
                .findFirst()
                .filter(before -> place > 1)
                .map(before -> getTranslation("curriculum.move.after", picture.title(before)))
                .orElseGet(() -> getTranslation("curriculum.move.first"));
    }

    private Stream<Lesson> others() {
        return cell().lessons().stream().filter(each -> !each.id().equals(lesson.id()));
    }

    private ProgrammeMap.Cell cell() {
        return strand.getValue().cells().stream()
                .filter(cell -> cell.unit().stage() == stage.getValue())
                .findFirst()
                .orElseThrow();
    }
}
