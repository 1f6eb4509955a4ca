package dev.gradus.review.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.lesson.Revision;
import java.util.List;

/** What whoever decides should know of the hints: they block nothing, and publishing keeps a record of them. */
class OpenHints extends Details {

    private static final long serialVersionUID = 1;

    OpenHints(ReviewHints hints, Revision revision) {
        addClassName("r-hints");
        var recorded = hints.recorded(revision, getLocale());
        if (recorded.isEmpty()) {
            show("hints.review", hints.open(revision, getLocale()));
        } else {
            show("hints.review.published", recorded);
        }
    }

    private void show(String key, List<String> said) {
        setSummaryText(getTranslation(key, said.size()));
        var list = new UnorderedList();
        said.forEach(text -> list.add(new ListItem(text)));
        add(list);
        setEnabled(!said.isEmpty());
    }
}
