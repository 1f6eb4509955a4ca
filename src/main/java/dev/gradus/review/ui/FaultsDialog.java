package dev.gradus.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.dialect.Problem;
import java.util.List;

/** What must be mended before a text may be submitted. */
class FaultsDialog extends Dialog {

    private static final long serialVersionUID = 1;
    private static final int MOST = 12;

    FaultsDialog(List<Problem> problems) {
        setHeaderTitle(getTranslation("review.submit.title"));
        setWidth("min(560px, 92vw)");
        var list = new UnorderedList();
        problems.stream()
                .limit(MOST)
                .map(problem -> getTranslation(
                        "dialect.problem." + problem.code(), problem.args().toArray()))
                .forEach(text -> list.add(new ListItem(text)));
        add(new Paragraph(getTranslation("review.submit.faulty")), list);
        getFooter().add(new Button(getTranslation("platform.close"), click -> close()));
    }
}
