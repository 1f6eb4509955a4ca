package dev.gradus.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.gradus.people.Account;
import dev.gradus.people.NewAccount;
import dev.gradus.people.People;
import dev.gradus.people.PeopleResult;
import dev.gradus.people.Role;
import dev.gradus.platform.ui.Notices;
import dev.gradus.platform.ui.StudioFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** The accounts of the school: add, rename, roles, new password, switch off and on. */
@Route(value = "people", layout = StudioFrame.class)
@Menu(title = "people.title", order = 90)
@RolesAllowed("ADMIN")
class PeopleView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1;
    private static final int PAGE = 50;
    /** So many are found at a glance. */
    private static final int FEW = 10;

    private static final List<Role> STAFF = List.of(Role.ADMIN, Role.LEAD, Role.TEACHER);

    private final transient People people;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph school = new Paragraph();
    private final TextField find = new TextField();
    private final Button more = new Button();
    private int shown = PAGE;

    PeopleView(People people) {
        this.people = people;
        addClassName("g-page");
        var add = new Button(getTranslation("people.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Div(new H1(getTranslation("people.title")), add);
        head.addClassName("g-head");
        var edit = new Button(
                getTranslation("people.school.edit"),
                click -> SchoolDialog.of(people, this::schoolChanged).open());
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        school.addClassName("g-muted");
        var about = new Div(school, edit);
        about.addClassNames("g-row", "g-school");
        find.setAriaLabel(getTranslation("people.find"));
        find.setPlaceholder(getTranslation("people.find"));
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(change -> {
            shown = PAGE;
            refresh();
        });
        more.addClickListener(click -> {
            shown += PAGE;
            refresh();
        });
        list.addClassNames("g-list", "g-people");
        add(head, about, find, list, more);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.title");
    }

    private void refresh() {
        var mine = people.mySchool();
        school.setText(
                getTranslation("people.school", mine.name(), getTranslation("people.school.stages." + mine.stages())));
        list.removeAll();
        var all = people.ofMySchool();
        var found = all.stream().filter(this::isSought).toList();
        found.stream().limit(shown).forEach(account -> list.add(row(account)));
        find.setVisible(all.size() > FEW);
        more.setText(getTranslation("people.more", found.size() - shown));
        more.setVisible(found.size() > shown);
    }

    private boolean isSought(Account account) {
        var sought = find.getValue().strip().toLowerCase(Locale.ROOT);
        return account.displayName().toLowerCase(Locale.ROOT).contains(sought)
                || account.signInName().contains(sought);
    }

    private PersonRow row(Account account) {
        return new PersonRow(account)
                .offer("people.edit", () -> edit(account))
                .offer("people.password.reset", () -> resetPassword(account))
                .offer(account.active() ? "people.switchOff" : "people.switchOn", () -> toggle(account));
    }

    private void add() {
        var objections = new FieldObjections();
        var displayName = displayName(objections);
        var signInName = objections.at("people.signInName", new TextField(getTranslation("people.signInName")));
        signInName.setHelperText(getTranslation("people.signInName.help"));
        var password = password("people.password", objections);
        var roles = roles(objections);
        roles.select(Role.TEACHER);
        new AccountDialog(
                        getTranslation("people.add"),
                        List.of(displayName, signInName, password, roles),
                        objections,
                        () -> people.add(
                                new NewAccount(signInName.getValue(), displayName.getValue(), roles.getSelectedItems()),
                                password.getValue()),
                        () -> done("people.added", displayName.getValue()))
                .open();
    }

    private void edit(Account account) {
        var objections = new FieldObjections();
        var displayName = displayName(objections);
        displayName.setValue(account.displayName());
        var roles = roles(objections);
        roles.select(account.roles());
        new AccountDialog(
                        getTranslation("people.edit"),
                        List.of(displayName, roles),
                        objections,
                        () -> {
                            var renamed = people.rename(account.id(), displayName.getValue());
                            return renamed instanceof PeopleResult.Refused
                                            || roles.getSelectedItems().equals(account.roles())
                                    ? renamed
                                    : people.changeRoles(account.id(), roles.getSelectedItems());
                        },
                        () -> done("people.changed", displayName.getValue()))
                .open();
    }

    private void resetPassword(Account account) {
        var objections = new FieldObjections();
        var password = password("people.password.new", objections);
        new AccountDialog(
                        getTranslation("people.password.reset"),
                        List.of(password),
                        objections,
                        () -> people.resetPassword(account.id(), password.getValue()),
                        () -> done("people.password.isNew", account.displayName()))
                .open();
    }

    private void toggle(Account account) {
        switch (people.setActive(account.id(), !account.active())) {
            case PeopleResult.Done done ->
                done(account.active() ? "people.switchedOff" : "people.switchedOn", account.displayName());
            case PeopleResult.Refused refused -> Notices.problem(getTranslation(refused.messageKey()));
        }
    }

    private void schoolChanged() {
        refresh();
        Notices.done(getTranslation("people.school.changed"));
    }

    private void done(String key, String name) {
        refresh();
        Notices.done(getTranslation(key, name.strip()));
    }

    private TextField displayName(FieldObjections objections) {
        return objections.at("people.displayName", new TextField(getTranslation("people.displayName")));
    }

    private PasswordField password(String label, FieldObjections objections) {
        var password = objections.at("people.password", Passwords.field(label));
        password.setHelperText(getTranslation("people.password.help"));
        return password;
    }

    private CheckboxGroup<Role> roles(FieldObjections objections) {
        var roles = new CheckboxGroup<Role>(getTranslation("people.roles"));
        roles.setHelperText(getTranslation("people.roles.help"));
        roles.setItems(STAFF);
        roles.setItemLabelGenerator(role -> getTranslation("people.role." + role));
        return objections.at("people.roles", roles);
    }
}
