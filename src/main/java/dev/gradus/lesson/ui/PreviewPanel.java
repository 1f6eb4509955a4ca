package dev.gradus.lesson.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.Map;

/** The page as students will see it, at the width of their device. The browser's part keeps it up with text and caret. */
class PreviewPanel extends SidePanel {

    private static final long serialVersionUID = 1;
    private static final String SCRIPT = "context://studio-assets/lesson-preview.js";

    private final Element page = new Element("gradus-preview");
    private final Map<Device, Button> widths = new EnumMap<>(Device.class);

    /** Devices by the width of their screen in CSS pixels, held as they mostly are. */
    private enum Device {
        PHONE(390),
        TABLET(768),
        DESKTOP(1280);

        private final int width;

        Device(int width) {
            this.width = width;
        }
    }

    /** @param title of the panel, which names its page too */
    PreviewPanel(String title, LessonAddress address) {
        super(title);
        var source = "/studio-api/preview/" + address.lesson().value() + "/" + address.language();
        page.setAttribute("title", title);
        whenDefined("this.address = $0", source);
        var tab = new Anchor(source, getTranslation("lesson.preview.tab"));
        tab.setTarget("gradus-preview");
        addToHead(widths(), tab);
        getElement().appendChild(page);
        show(Device.PHONE);
    }

    @Override
    void draftSaved() {
        whenDefined("this.refresh()");
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        attachment.getUI().getPage().addJsModule(SCRIPT);
    }

    private Div widths() {
        var group = new Div();
        group.addClassName("le-widths");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", getTranslation("lesson.preview.width"));
        for (var device : Device.values()) {
            var button = new Button(getTranslation("lesson.preview." + device.name()), click -> show(device));
            button.addThemeVariants(ButtonVariant.SMALL);
            widths.put(device, button);
            group.add(button);
        }
        return group;
    }

    private void show(Device device) {
        widths.forEach(
                (each, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(each == device)));
        whenDefined("this.width = $0", device.width);
    }

    /** The element may still be on its way to the browser. */
    private void whenDefined(String call, Object... arguments) {
        page.executeJs("customElements.whenDefined(this.localName).then(() => " + call + ")", arguments);
    }
}
