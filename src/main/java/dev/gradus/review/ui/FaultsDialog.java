package dev.gradus.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.dialect.Problem;
import dev.gradus.fit.Lack;
import java.util.List;
import java.util.stream.Stream;

/** What must be mended or added before a text may be submitted. The panel beside the editor leads to each place. */
class FaultsDialog extends Dialog {

    private static final long serialVersionUID = 1;
    private static final int MOST = 12;

    static FaultsDialog faulty(List<Problem> problems) {
        return new FaultsDialog(
                "review.submit.faulty",
                problems.stream()
                        .map(problem -> UI.getCurrent()
                                .getTranslation(
                                        "dialect.problem." + problem.code(),
                                        problem.args().toArray())));
    }

    static FaultsDialog lacking(List<Lack> lacks) {
        return new FaultsDialog(
                "review.submit.incomplete",
                lacks.stream()
                        .map(lack -> UI.getCurrent()
                                .getTranslation("hints.lack." + lack.kind(), lack.subject(), lack.place() + 1)));
    }

    private FaultsDialog(String explanation, Stream<String> said) {
        setHeaderTitle(getTranslation("review.submit.title"));
        setWidth("min(560px, 92vw)");
        var list = new UnorderedList();
        said.limit(MOST).forEach(text -> list.add(new ListItem(text)));
        add(new Paragraph(getTranslation(explanation)), list);
        getFooter().add(new Button(getTranslation("platform.close"), click -> close()));
    }
}
