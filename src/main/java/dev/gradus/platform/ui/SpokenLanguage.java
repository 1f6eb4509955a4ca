package dev.gradus.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.platform.i18n.Messages;
import org.springframework.stereotype.Component;

/** What the framework says by itself, in the language of whoever reads it; and the page names that language. */
@Component
class SpokenLanguage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private final transient Messages messages;

    SpokenLanguage(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::whenBroken);
        event.getSource().addUIInitListener(start -> {
            // The line to the server ends with the session that signs out: nothing to warn of in the browser's console.
            start.getUI().getPushConfiguration().setParameter("logLevel", "error");
            start.getUI().beforeClientResponse(start.getUI(), now -> speak(start.getUI()));
        });
    }

    /** Once the account's own choice of language is known. The page has been sent before anybody knew it. */
    private void speak(UI ui) {
        var language = Languages.of(ui.getLocale());
        ui.getPage().executeJs("document.documentElement.lang = $0", language);
        ui.getPage()
                .executeJs(
                        "Object.assign(document.querySelector('vaadin-connection-indicator') ?? {},"
                                + " { onlineText: $0, offlineText: $1 })",
                        messages.get(language, "platform.connection.online"),
                        messages.get(language, "platform.connection.offline"));
        var connection = ui.getReconnectDialogConfiguration();
        connection.setDialogText(messages.get(language, "platform.connection.lost"));
        connection.setDialogTextGaveUp(messages.get(language, "platform.connection.gone"));
    }

    private SystemMessages whenBroken(SystemMessagesInfo info) {
        var texts = new CustomizedSystemMessages();
        var locale = info.getLocale();
        texts.setInternalErrorCaption(messages.get(locale, "platform.error.unexpected.title"));
        texts.setInternalErrorMessage(messages.get(locale, "platform.error.reload"));
        texts.setCookiesDisabledCaption(messages.get(locale, "platform.cookies.title"));
        texts.setCookiesDisabledMessage(messages.get(locale, "platform.cookies"));
        return texts;
    }
}
