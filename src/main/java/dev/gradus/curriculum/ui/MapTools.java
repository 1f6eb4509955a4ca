package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;

/**
 * What else a programme has beside its map, and what can be done with the map as a whole: lines and paper. Whatever is pressed
 * here stays where it is when the map is drawn anew, and keeps the focus.
 */
class MapTools extends Div {

    private static final long serialVersionUID = 1;

    private final Span found = new Span();
    private final Anchor terms = new Anchor("", getTranslation("curriculum.terms.title"));
    private final Anchor outward = new Anchor("", getTranslation("curriculum.frameworks"));
    private final Button lines = new Button(getTranslation("curriculum.lines.show"));
    private String slug = "";
    private transient Function<MapSheet.Paper, String> sheet = paper -> "";
    private boolean linesShown;

    /** @param whenToggled after somebody has asked for the lines, or for none */
    MapTools(Runnable whenToggled) {
        addClassName("g-map-tools");
        found.addClassName("g-map-found");
        lines.addThemeVariants(ButtonVariant.SMALL);
        lines.addClickListener(click -> {
            linesShown = !linesShown;
            lines.setText(getTranslation(linesShown ? "curriculum.lines.hide" : "curriculum.lines.show"));
            whenToggled.run();
        });
        add(found, terms, outward, lines, print(MapSheet.Paper.A4), print(MapSheet.Paper.A3));
        add(MapPrint.download(() -> slug + "-map.svg", () -> sheet.apply(MapSheet.Paper.A3)));
    }

    boolean linesShown() {
        return linesShown;
    }

    /**
     * For a programme with strands; nothing for one without.
     *
     * @param drawing of the map for a paper
     */
    void show(MapPicture picture, MapWarnings warnings, Function<MapSheet.Paper, String> drawing) {
        slug = picture.map().programme().slug().value();
        sheet = drawing;
        setVisible(!picture.map().rows().isEmpty());
        terms.setHref("programmes/" + slug + "/terms");
        outward.setHref("programmes/" + slug + "/frameworks");
        found.removeAll();
        found.add(warnings.summary());
        warnings.misconceptions().ifPresent(found::add);
    }

    private Button print(MapSheet.Paper paper) {
        var print = new Button(
                getTranslation("curriculum.print", paper), click -> MapPrint.print(this, sheet.apply(paper), paper));
        print.addThemeVariants(ButtonVariant.SMALL);
        return print;
    }
}
