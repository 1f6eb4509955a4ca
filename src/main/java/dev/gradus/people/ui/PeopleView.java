package dev.gradus.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
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
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The accounts of the school: add, rename, roles, new password, switch off and on. */
@Route(value = "people", layout = StudioFrame.class)
@Menu(title = "people.title", order = 90)
@RolesAllowed("ADMIN")
class PeopleView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1;
    private static final List<Role> STAFF = List.of(Role.ADMIN, Role.LEAD, Role.TEACHER);

    private final transient People people;
    private final Grid<Account> grid = new Grid<>();

    PeopleView(People people) {
        this.people = people;
        addClassName("g-page");
        var add = new Button(getTranslation("people.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Div(new H1(getTranslation("people.title")), add);
        head.addClassName("g-head");
        grid.addColumn(Account::displayName)
                .setHeader(getTranslation("people.displayName"))
                .setAutoWidth(true);
        grid.addColumn(Account::signInName)
                .setHeader(getTranslation("people.signInName"))
                .setAutoWidth(true);
        grid.addColumn(this::roles).setHeader(getTranslation("people.roles")).setAutoWidth(true);
        grid.addColumn(account -> getTranslation(account.active() ? "people.active" : "people.inactive"))
                .setHeader(getTranslation("people.state"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::actions)
                .setHeader(getTranslation("people.actions"))
                .setAutoWidth(true);
        grid.setAllRowsVisible(true);
        add(head, grid);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.title");
    }

    private void refresh() {
        grid.setItems(people.ofMySchool());
    }

    private String roles(Account account) {
        return STAFF.stream()
                .filter(account.roles()::contains)
                .map(role -> getTranslation("people.role." + role))
                .collect(Collectors.joining(", "));
    }

    private Div actions(Account account) {
        var actions = new Div(
                quiet("people.edit", () -> edit(account)),
                quiet("people.password.reset", () -> resetPassword(account)),
                quiet(account.active() ? "people.switchOff" : "people.switchOn", () -> {
                    apply(people.setActive(account.id(), !account.active()));
                }));
        actions.addClassName("g-row");
        return actions;
    }

    private Button quiet(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void add() {
        var displayName = new TextField(getTranslation("people.displayName"));
        var signInName = new TextField(getTranslation("people.signInName"));
        signInName.setHelperText(getTranslation("people.signInName.help"));
        var password = new PasswordField(getTranslation("people.password"));
        password.setHelperText(getTranslation("people.password.help"));
        var roles = roleChoice();
        roles.select(Role.TEACHER);
        ask(
                "people.add",
                new VerticalLayout(displayName, signInName, password, roles),
                () -> people.add(
                        new NewAccount(signInName.getValue(), displayName.getValue(), roles.getSelectedItems()),
                        password.getValue()));
    }

    private void edit(Account account) {
        var displayName = new TextField(getTranslation("people.displayName"), account.displayName(), "");
        var roles = roleChoice();
        roles.select(account.roles());
        ask("people.edit", new VerticalLayout(displayName, roles), () -> {
            var renamed = people.rename(account.id(), displayName.getValue());
            return renamed instanceof PeopleResult.Refused
                            || roles.getSelectedItems().equals(account.roles())
                    ? renamed
                    : people.changeRoles(account.id(), roles.getSelectedItems());
        });
    }

    private void resetPassword(Account account) {
        var password = new PasswordField(getTranslation("people.password.new"));
        password.setHelperText(getTranslation("people.password.help"));
        ask(
                "people.password.reset",
                new VerticalLayout(password),
                () -> people.resetPassword(account.id(), password.getValue()));
    }

    private CheckboxGroup<Role> roleChoice() {
        var roles = new CheckboxGroup<Role>(getTranslation("people.roles"));
        roles.setItems(STAFF);
        roles.setItemLabelGenerator(role -> getTranslation("people.role." + role));
        return roles;
    }

    private void ask(String titleKey, VerticalLayout form, Supplier<PeopleResult> change) {
        var dialog = new Dialog(getTranslation(titleKey));
        form.addClassName("g-form");
        form.setPadding(false);
        var save = new Button(getTranslation("platform.save"), click -> {
            if (apply(change.get())) {
                dialog.close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(form);
        dialog.getFooter().add(new Button(getTranslation("platform.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    private boolean apply(PeopleResult result) {
        return switch (result) {
            case PeopleResult.Done done -> {
                refresh();
                yield true;
            }
            case PeopleResult.Refused refused -> {
                Notices.problem(getTranslation(refused.messageKey()));
                yield false;
            }
        };
    }
}
