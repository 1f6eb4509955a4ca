package dev.gradus.hints.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import dev.gradus.dialect.LessonFile;
import dev.gradus.hints.Measurement;
import dev.gradus.lesson.ui.OpenLesson;
import dev.gradus.people.Person;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the lesson suits its stage, what would help most, and what it still lacks. Measured anew with every state that is
 * saved, a moment after the last key, in a thread of its own; the window is told when it is done.
 */
@StyleSheet("context://studio-assets/hints.css")
class FitPanel extends Div {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(FitPanel.class);

    private final transient FitServices services;
    private final transient OpenLesson lesson;
    private final transient Person person;
    private final transient Newest<LessonFile> newest;
    private final UI ui = UI.getCurrent();
    private final FitSection fit;
    private final HintSection hints;
    private final GateSection gate;
    private transient @Nullable LessonFile measured;
    private boolean shown;

    FitPanel(FitServices services, OpenLesson lesson) {
        this.services = services;
        this.lesson = lesson;
        this.person = services.current().get();
        this.fit = new FitSection(lesson);
        this.hints = new HintSection(services, lesson, this::again);
        this.gate = new GateSection(lesson);
        this.newest = new Newest<>(services.thread(), this::measure);
        addClassName("hf-panel");
        add(fit, hints, gate, ways());
        lesson.whenSaved(this::take);
    }

    /**
     * What the server sends by itself while the browser still loads the editor's scripts is worked off before the page that
     * asked for them if they take longer than five seconds, and then no page comes at all. So nothing is measured before
     * the browser has answered.
     */
    @Override
    protected void onAttach(AttachEvent attachment) {
        getElement().executeJs("return true").then(answer -> begin(), trouble -> begin());
    }

    private void begin() {
        shown = true;
        again();
    }

    private void take(LessonFile file) {
        measured = file;
        again();
    }

    /** The text has changed, or what is dismissed. */
    private void again() {
        if (shown && measured != null) {
            newest.offer(measured);
        }
    }

    private void measure(LessonFile file) {
        try {
            var measurement =
                    services.current().actAs(person, () -> services.fits().measure(lesson.text(), file));
            var _ = ui.access(() -> show(measurement));
        } catch (UIDetachedException gone) {
            // The window was closed while this was measured.
        } catch (RuntimeException trouble) {
            // Writing goes on; the next state is measured again.
            LOG.error("A lesson text could not be measured", trouble);
        }
    }

    private void show(Measurement measurement) {
        fit.show(measurement);
        hints.show(measurement);
        gate.show(measurement);
    }

    private Nav ways() {
        var place = lesson.place();
        var compare = new Anchor(
                "programmes/" + place.programme().slug() + "/strands/"
                        + place.strand().slug() + "/levels?language=" + lesson.language(),
                getTranslation("hints.compare"));
        var words = new Anchor("words", getTranslation("hints.lists.title"));
        var help = new Anchor("help/hints", getTranslation("hints.help.title"));
        help.setTarget("_blank");
        var ways = new Nav(compare, words, help);
        ways.setAriaLabel(getTranslation("hints.ways"));
        ways.addClassName("hf-ways");
        return ways;
    }
}
