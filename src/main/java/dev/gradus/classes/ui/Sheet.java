package dev.gradus.classes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gradus.classes.FreshSecret;
import dev.gradus.classes.Pupil;
import dev.gradus.classes.SchoolClass;
import dev.gradus.classes.SecretKind;
import dev.gradus.platform.i18n.Languages;
import java.util.List;

/** Slips to print and cut: each pupil's tile and the code, and the secret where it was just made. */
class Sheet extends Div {

    private static final long serialVersionUID = 1;

    private Sheet(SchoolClass each, String hintKey, Runnable back, List<? extends Component> slips) {
        var print = new Button(
                getTranslation("classes.sheet.print"), click -> getElement().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        var close = new Button(getTranslation("classes.sheet.close"), click -> back.run());
        var actions = new Div(close, print);
        actions.addClassNames("g-row", "c-unprinted");
        var title = new H1(getTranslation("classes.sheet.title", each.name()));
        title.getElement().setAttribute("tabindex", "-1");
        title.getElement().callJsFunction("focus");
        var head = new Div(title, actions);
        head.addClassName("g-head");
        var hint = new Paragraph(getTranslation(hintKey));
        hint.addClassNames("c-hint", "c-unprinted");
        var sheet = new Div();
        sheet.addClassName("c-sheet");
        slips.forEach(sheet::add);
        add(head, hint, sheet);
    }

    static Sheet tiles(SchoolClass each, List<Pupil> pupils, Runnable back) {
        return new Sheet(
                each,
                "classes.sheet.tiles",
                back,
                pupils.stream().map(pupil -> slip(each, pupil)).toList());
    }

    static Sheet secrets(SchoolClass each, List<FreshSecret> secrets, Runnable back) {
        return new Sheet(
                each,
                "classes.sheet.once",
                back,
                secrets.stream()
                        .map(fresh -> {
                            var slip = slip(each, fresh.pupil());
                            slip.add(secret(fresh));
                            return slip;
                        })
                        .toList());
    }

    private static Div slip(SchoolClass each, Pupil pupil) {
        var nickname = new Span(pupil.nickname());
        nickname.addClassName("c-slip-name");
        nickname.getElement().setAttribute("dir", "auto");
        var slip = new Div(TilePicture.of(pupil), nickname);
        slip.addClassName("c-slip");
        var code = each.code();
        if (code != null) {
            slip.add(where(), new Span(slip.getTranslation("classes.sheet.code", code.spelled())));
        }
        return slip;
    }

    /** Where to type the code, at the address under which the teacher is here. */
    private static Span where() {
        var where = new Span("/" + Languages.of(UI.getCurrent().getLocale()) + "/class");
        where.addClassName("c-slip-where");
        where.getElement().executeJs("this.textContent = location.host + this.textContent");
        return where;
    }

    private static Div secret(FreshSecret fresh) {
        var secret = new Div();
        secret.addClassName("c-slip-secret");
        if (fresh.kind() == SecretKind.PIN) {
            var pin = new Span(fresh.secret());
            pin.addClassName("c-code-value");
            secret.add(pin);
        } else {
            fresh.pictures().forEach(picture -> secret.add(TilePicture.of(picture)));
        }
        return secret;
    }
}
