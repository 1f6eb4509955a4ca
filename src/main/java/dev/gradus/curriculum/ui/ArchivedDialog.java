package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** What is archived in a programme, each with the way back. */
class ArchivedDialog extends Dialog {

    private static final long serialVersionUID = 1;

    /** @param restore brings it back and shows it on the map */
    record Thing(String title, String kind, Runnable restore) {}

    ArchivedDialog(List<Thing> things) {
        super("");
        setHeaderTitle(getTranslation("curriculum.archived.title"));
        setWidth("min(640px, 94vw)");
        getFooter().add(new Button(getTranslation("platform.close"), click -> close()));
        if (things.isEmpty()) {
            add(new Paragraph(getTranslation("curriculum.archived.none")));
            return;
        }
        var left = new ArrayList<>(things);
        var grid = new Grid<Thing>();
        grid.addColumn(Thing::title)
                .setHeader(getTranslation("curriculum.title"))
                .setFlexGrow(2);
        grid.addColumn(Thing::kind).setHeader(getTranslation("curriculum.archived.kind"));
        grid.addComponentColumn(thing -> {
            var restore = new Button(getTranslation("curriculum.restore"), click -> {
                thing.restore().run();
                left.remove(thing);
                grid.getDataProvider().refreshAll();
            });
            restore.setAriaLabel(getTranslation("curriculum.restore.what", thing.title()));
            return restore;
        });
        grid.setItems(left);
        grid.setHeight("min(400px, 60vh)");
        add(grid);
    }
}
