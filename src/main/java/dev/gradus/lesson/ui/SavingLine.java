package dev.gradus.lesson.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** The line under the title that says truthfully whether all one sees is saved. The browser writes it; we tell it what we know. */
@Tag("gradus-saving")
class SavingLine extends Component {

    private static final long serialVersionUID = 1;
    private static final String SCRIPT = "context://studio-assets/lesson-saving.js";
    private static final String COUNT = "event.detail.count";

    SavingLine() {
        var labels = JsonNodeFactory.instance
                .objectNode()
                .put("saved", getTranslation("lesson.saving.saved"))
                .put("saving", getTranslation("lesson.saving.saving"))
                .put("offline", getTranslation("lesson.saving.offline"))
                .put("offlineNotKept", getTranslation("lesson.saving.offlineNotKept"))
                .put("offlineSaved", getTranslation("lesson.saving.offlineSaved"));
        whenDefined("this.labels = $0", labels);
        getElement()
                .addEventListener(
                        "g-settle",
                        event -> getElement()
                                .callJsFunction(
                                        "settled",
                                        event.getEventData().get(COUNT).asInt()))
                .addEventData(COUNT);
    }

    /** A field whose value is sent a moment after it was typed; until then the line says that it is being saved. */
    static void watch(HasElement field) {
        field.getElement().setAttribute("data-saves", "");
    }

    /** @param problem what keeps a field from being saved, or nothing */
    void saved(Instant at, @Nullable String problem) {
        whenDefined("this.saved($0, $1)", at.toString(), problem);
    }

    void refused(String text) {
        whenDefined("this.refused($0)", text);
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        attachment.getUI().getPage().addJsModule(SCRIPT);
    }

    /** The element may still be on its way to the browser. */
    private void whenDefined(String call, @Nullable Object... arguments) {
        getElement().executeJs("customElements.whenDefined(this.localName).then(() => " + call + ")", arguments);
    }
}
