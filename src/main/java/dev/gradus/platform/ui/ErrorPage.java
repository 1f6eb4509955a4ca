package dev.gradus.platform.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * A kind word where something is missing, closed or broken, and ways on. It says nothing of what happened inside, and
 * stands without the frame, which may be what broke.
 */
abstract class ErrorPage extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final String title;

    /** @param key of the sentence; with {@code .title} that of the heading */
    ErrorPage(String key) {
        this.title = getTranslation(key + ".title");
        addClassName("g-door");
        var home = new Anchor("/studio", getTranslation("platform.error.home"));
        home.addClassNames("g-button", "g-button-first");
        var account = new Anchor("/studio/account", getTranslation("platform.error.account"));
        account.addClassName("g-button");
        var lessons = new Anchor("/", getTranslation("platform.error.lessons"));
        lessons.addClassName("g-button");
        lessons.setRouterIgnore(true);
        var ways = new Div(home, account, lessons);
        ways.addClassName("g-row");
        add(new Mark(), new H1(title), new Paragraph(getTranslation(key)), ways);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
