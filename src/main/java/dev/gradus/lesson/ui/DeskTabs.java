package dev.gradus.lesson.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.List;

/** For small screens, where only one part of the desk fits. */
class DeskTabs extends Tabs {

    private static final long serialVersionUID = 1;

    static final String TEXT = "text";
    static final String FACTS = "facts";
    static final String FIT = "fit";
    private static final List<String> NAMES = List.of(TEXT, FIT, "outline", FACTS);

    DeskTabs(Div body) {
        for (var name : NAMES) {
            add(new Tab(getTranslation("lesson.tab." + name)));
        }
        addClassName("le-tabs");
        addSelectedChangeListener(change -> body.getElement().setAttribute("data-tab", NAMES.get(getSelectedIndex())));
        body.getElement().setAttribute("data-tab", TEXT);
    }

    void show(String name) {
        setSelectedIndex(NAMES.indexOf(name));
    }
}
