package dev.gradus.classes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.gradus.classes.Classes;
import dev.gradus.classes.SchoolClass;
import dev.gradus.curriculum.Programmes;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.Role;
import dev.gradus.platform.ui.StudioFrame;
import dev.gradus.publishing.ProgrammeDoors;
import jakarta.annotation.security.RolesAllowed;

/** A teacher's classes, or an admin's whole school; and what the school decides about all of them. */
@Route(value = "classes", layout = StudioFrame.class)
@Menu(title = "classes.title", order = 50)
@StyleSheet("context://studio-assets/classes.css")
@RolesAllowed({"ADMIN", "LEAD", "TEACHER"})
class ClassesView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient Classes classes;
    private final transient Programmes programmes;
    private final boolean keepsAll;
    private final Select<Boolean> archived = new Select<>();
    private final Div list = new Div();

    ClassesView(Classes classes, Programmes programmes, ProgrammeDoors doors, CurrentPerson current) {
        this.classes = classes;
        this.programmes = programmes;
        this.keepsAll = current.get().is(Role.ADMIN);
        addClassName("g-page");
        archived.setItems(false, true);
        archived.setItemLabelGenerator(
                choice -> getTranslation(choice ? "classes.filter.archived" : "classes.filter.inUse"));
        archived.setAriaLabel(getTranslation("classes.filter"));
        archived.setValue(false);
        archived.addValueChangeListener(change -> show());
        var make = new Button(getTranslation("classes.new"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(archived, make);
        actions.addClassName("g-row");
        var head = new Div(new H1(getTranslation("classes.title")), actions);
        head.addClassName("g-head");
        var hint = new Paragraph(getTranslation("classes.hint"));
        hint.addClassName("g-muted");
        add(head, hint, list);
        if (keepsAll || current.get().is(Role.LEAD)) {
            add(new SchoolRules(classes, programmes, doors, keepsAll));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("classes.title");
    }

    private void make() {
        new ClassDialog(classes, programmes, null, made -> ClassView.open(made.id())).open();
    }

    private void show() {
        list.removeAll();
        var found = classes.mine(archived.getValue());
        if (found.isEmpty()) {
            var empty = new Div(
                    new Paragraph(getTranslation(archived.getValue() ? "classes.archived.none" : "classes.none")));
            empty.addClassName("g-empty");
            list.add(empty);
            return;
        }
        var items = new UnorderedList();
        items.addClassNames("g-list", "c-classes");
        found.forEach(each -> items.add(item(each)));
        list.add(items);
    }

    private ListItem item(SchoolClass each) {
        var name = new RouterLink(each.name(), ClassView.class, ClassView.parameters(each.id()));
        name.addClassName("g-list-title");
        var item =
                new ListItem(name, ClassWords.stage(this, each), muted(getTranslation("classes.count", each.pupils())));
        if (keepsAll) {
            item.add(muted(each.teacherName()));
        }
        item.addClassName("g-list-row");
        return item;
    }

    private static Component muted(String text) {
        var span = new Span(text);
        span.addClassName("g-muted");
        return span;
    }
}
