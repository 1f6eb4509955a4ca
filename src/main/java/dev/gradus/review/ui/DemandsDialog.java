package dev.gradus.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.hints.ui.Demand;
import java.util.List;

/** What must be mended or added before a text may be submitted; each entry leads to its place. */
@StyleSheet("context://studio-assets/review.css")
class DemandsDialog extends Dialog {

    private static final long serialVersionUID = 1;
    private static final int MOST = 12;

    DemandsDialog(List<Demand> demands) {
        setHeaderTitle(getTranslation("review.submit.title"));
        setWidth("min(560px, 92vw)");
        var list = new UnorderedList();
        list.addClassName("r-demands");
        demands.stream().limit(MOST).forEach(demand -> list.add(new ListItem(way(demand))));
        if (demands.size() > MOST) {
            list.add(new ListItem(getTranslation("review.submit.more", demands.size() - MOST)));
        }
        add(new Paragraph(getTranslation("review.submit.unready")), list);
        getFooter().add(new Button(getTranslation("platform.close"), click -> close()));
    }

    private Button way(Demand demand) {
        var way = new Button(demand.text(), click -> {
            close();
            demand.goThere().run();
        });
        way.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return way;
    }
}
