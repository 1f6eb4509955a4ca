package dev.gradus.platform.ui;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;

/** Menu on the left, view on the right. The menu is made of the routes that carry {@code @Menu} and that one may open. */
@Layout
@PermitAll
public class StudioFrame extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;

    private final transient List<MenuBadge> badges;
    private final SideNav menu = new SideNav();

    StudioFrame(List<MenuBadge> badges, LiveParts live, ObjectProvider<PersonMenu> personMenu) {
        this.badges = badges;
        live.keep(this, this::showBadges);
        setPrimarySection(Section.DRAWER);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("platform.menu"));
        addToNavbar(true, toggle);
        menu.addClassName("g-menu");
        menu.getElement().setAttribute("aria-label", getTranslation("platform.menu"));
        var spring = new Div();
        spring.addClassName("g-spring");
        addToDrawer(new Header(new Mark()), menu, spring);
        personMenu.ifAvailable(person -> addToDrawer(new Footer(person.create(Runnable::run))));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menu.removeAll();
        MenuConfiguration.getMenuEntries().forEach(entry -> {
            var item = new SideNavItem(getTranslation(entry.title()), entry.path());
            item.setMatchNested(!entry.path().isEmpty() && !"/".equals(entry.path()));
            menu.addItem(item);
        });
        showBadges();
    }

    private void showBadges() {
        Map<String, Integer> counts = badges.stream().collect(Collectors.toMap(MenuBadge::path, MenuBadge::count));
        menu.getItems().forEach(item -> {
            int count = counts.getOrDefault(item.getPath().replaceFirst("^/", ""), 0);
            item.setSuffixComponent(count > 0 ? badge(count) : null);
        });
    }

    private Span badge(int count) {
        var badge = new Span(String.valueOf(count));
        badge.addClassName("g-count");
        badge.getElement().setAttribute("role", "img");
        badge.getElement().setAttribute("aria-label", getTranslation("platform.menu.waits", count));
        return badge;
    }
}
