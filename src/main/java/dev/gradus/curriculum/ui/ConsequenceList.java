package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.curriculum.Consequences;
import dev.gradus.curriculum.LessonPlace;
import dev.gradus.curriculum.climb.FindingWords;
import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.curriculum.climb.MapFinding;
import dev.gradus.platform.Slug;
import java.util.List;

/** What a change of the map would bring about: what the checks would find, and what students would no longer find. */
class ConsequenceList extends Div {

    private static final long serialVersionUID = 1;
    private static final int MOST = 12;

    private final transient MapPicture picture;
    private String newSlug = "";
    private String newTitle = "";

    ConsequenceList(MapPicture picture) {
        this.picture = picture;
        addClassName("g-consequences");
        getElement().setAttribute("role", "status");
    }

    void show(Consequences consequences) {
        removeAll();
        if (!consequences.findings().isEmpty()) {
            add(new Paragraph(getTranslation(
                    "curriculum.consequences.findings", consequences.findings().size())));
            add(list(consequences.findings().stream().map(this::line).toList()));
        }
        if (!consequences.addresses().isEmpty()) {
            add(new Paragraph(getTranslation(
                    "curriculum.consequences.addresses",
                    consequences.addresses().size())));
            add(list(consequences.addresses().stream()
                    .map(address -> new Div(new Span(address)))
                    .toList()));
        }
    }

    /** How a lesson is called that the change would bring about, so that no map knows it yet. */
    void nameNew(Slug slug, String title) {
        newSlug = slug.value();
        newTitle = title;
    }

    private Div line(MapFinding finding) {
        var where = finding.place()
                .lessonPath()
                .map(this::name)
                .orElse(finding.place().path());
        var place = new Span(where);
        place.addClassName("g-consequence-where");
        return new Div(place, new Span(new FindingWords(this::getTranslation, this::name).sentence(finding)));
    }

    private UnorderedList list(List<Div> lines) {
        var list = new UnorderedList();
        lines.stream().limit(MOST).map(ListItem::new).forEach(list::add);
        if (lines.size() > MOST) {
            list.add(new ListItem(getTranslation("curriculum.consequences.more", lines.size() - MOST)));
        }
        return list;
    }

    /** A lesson’s title, or its path where it is not on the map. */
    String name(LessonPath path) {
        var map = picture.map();
        return map.rows().stream()
                .flatMap(row -> row.cells().stream()
                        .flatMap(cell -> cell.lessons().stream()
                                .map(lesson -> new LessonPlace(map.programme(), row.strand(), cell.unit(), lesson))))
                .filter(place -> place.lessonPath().equals(path))
                .map(place -> picture.title(place.lesson()))
                .findFirst()
                .orElseGet(() -> path.lesson().equals(newSlug) ? newTitle : path.toString());
    }
}
