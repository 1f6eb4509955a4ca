package dev.gradus.lesson.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.dialect.Problem;
import java.util.List;

/** What a draft still lacks before it can be submitted. A draft may lack it for as long as its writer likes. */
class TodoPanel extends Section {

    private static final long serialVersionUID = 1;

    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph(getTranslation("lesson.todo.nothing"));

    TodoPanel() {
        addClassName("le-todo");
        var heading = new H2(getTranslation("lesson.todo"));
        heading.setId("lesson-todo");
        getElement().setAttribute("aria-labelledby", "lesson-todo");
        add(heading, nothing, list);
    }

    void show(List<Problem> problems) {
        nothing.setVisible(problems.isEmpty());
        list.removeAll();
        problems.stream()
                .map(problem -> getTranslation(
                        "dialect.problem." + problem.code(), problem.args().toArray()))
                .distinct()
                .forEach(text -> list.add(new ListItem(text)));
    }
}
