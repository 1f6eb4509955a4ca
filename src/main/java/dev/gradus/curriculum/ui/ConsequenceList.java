package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.curriculum.Consequences;
import dev.gradus.curriculum.ProgrammeMap;
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

    /** How a lesson is called that the change would bring about, or to another place, where no map knows it yet. */
    void nameNew(Slug slug, String title) {
        newSlug = slug.value();
        newTitle = title;
    }

    private Div line(MapFinding finding) {
        var place = new Span(finding.place().lessonPath().map(this::name).orElseGet(() -> name(finding.place())));
        place.addClassName("g-consequence-where");
        return new Div(place, new Span(new FindingWords(this::getTranslation, this::name).sentence(finding)));
    }

    private UnorderedList list(List<Div> lines) {
        var list = new UnorderedList();
        lines.stream().limit(MOST).map(ListItem::new).forEach(list::add);
        if (lines.size() > MOST) {
            var more = new Button(getTranslation("curriculum.programmes.more", lines.size() - MOST));
            more.addThemeVariants(ButtonVariant.SMALL);
            var last = new ListItem(more);
            more.addClickListener(click -> {
                list.remove(last);
                lines.stream().skip(MOST).map(ListItem::new).forEach(list::add);
            });
            list.add(last);
        }
        return list;
    }

    /** A lesson’s title, or its path where it is not on the map. */
    String name(LessonPath path) {
        return picture.find(path)
                .map(place -> picture.title(place.lesson()))
                .orElseGet(() -> path.lesson().equals(newSlug) ? newTitle : path.toString());
    }

    /** Strand · stage, or the strand alone. */
    private String name(MapFinding.Place place) {
        var strand = picture.map().rows().stream()
                .map(ProgrammeMap.Row::strand)
                .filter(each -> each.slug().value().equals(place.strand()))
                .findFirst()
                .map(each -> picture.best(each.title()))
                .orElse(place.strand());
        return place.stage() == null
                ? strand
                : strand + " · "
                        + getTranslation("curriculum.stage." + place.stage().key());
    }
}
