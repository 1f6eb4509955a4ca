package dev.gradus.platform.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The studio's page: theme, tokens, colour scheme of the device. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://studio-assets/tokens.css")
@StyleSheet("context://studio-assets/studio.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Viewport("width=device-width, initial-scale=1")
@Push
public class Studio implements AppShellConfigurator {

    private static final long serialVersionUID = 1;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "/studio-assets/mark.svg", "any");
    }
}
