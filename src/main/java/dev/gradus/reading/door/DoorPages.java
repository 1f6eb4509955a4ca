package dev.gradus.reading.door;

import dev.gradus.platform.i18n.Languages;
import dev.gradus.reading.RenderedPage;
import dev.gradus.reading.page.Frame;
import dev.gradus.reading.page.Frame.Alternate;
import dev.gradus.reading.page.Templates;
import dev.gradus.reading.site.Frames;
import dev.gradus.reading.site.SitePages;
import java.util.List;
import org.springframework.stereotype.Component;

/** Renders what a class shows its pupils before and after they have come in, in the frame of the student site. */
@Component
public class DoorPages {

    /** Where pupils come in, after the language. */
    public static final String PATH = "/class";

    private final Frames frames;
    private final SitePages pages;
    private final Templates templates = new Templates();

    DoorPages(Frames frames, SitePages pages) {
        this.frames = frames;
        this.pages = pages;
    }

    public RenderedPage code(String language, CodePage page) {
        return templates.code(frame(language, "classes.door.title"), page);
    }

    public RenderedPage tiles(String language, TilesPage page) {
        return templates.tiles(frame(language, "classes.door.who"), page);
    }

    public RenderedPage secret(String language, SecretPage page) {
        return templates.secret(frame(language, page.isPin() ? "classes.door.pin" : "classes.door.pictures"), page);
    }

    public RenderedPage pupil(String language, PupilPage page) {
        return templates.pupil(frame(language, "classes.door.in"), page);
    }

    public RenderedPage missing(String language) {
        return pages.missing(language);
    }

    public RenderedPage broken(String language) {
        return pages.broken(language);
    }

    private Frame frame(String language, String title) {
        List<Alternate> alternates = Languages.ALL.stream()
                .map(each -> new Alternate(each, "/" + each + PATH, Languages.ownName(each)))
                .toList();
        return pages.frame(language, frames.say(language).it(title)).alsoIn(alternates);
    }
}
