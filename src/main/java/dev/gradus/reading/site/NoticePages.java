package dev.gradus.reading.site;

import dev.gradus.reading.RenderedPage;
import dev.gradus.reading.page.Frame;
import dev.gradus.reading.page.Frame.Alternate;
import dev.gradus.reading.page.Frame.Crumb;
import dev.gradus.reading.page.NoticePage;
import dev.gradus.reading.page.Templates;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pages for those who come to where no page is. */
final class NoticePages {

    private final Frames frames;
    private final Templates templates;

    NoticePages(Frames frames, Templates templates) {
        this.frames = frames;
        this.templates = templates;
    }

    RenderedPage missing(Site site, String language) {
        return page(
                frames.ofSite(site, language, title(language, "reading.missing")), "reading.missing", null, List.of());
    }

    RenderedPage elsewhere(Site site, String language, Alternate other) {
        var key = "reading.elsewhere";
        return page(frames.ofSite(site, language, title(language, key)), key, other, List.of());
    }

    /** @param around what it stood in, the nearest first */
    RenderedPage takenBack(Site site, String language, Optional<Alternate> other, List<Crumb> around) {
        var key = "reading.takenBack";
        return page(frames.ofSite(site, language, title(language, key)), key, other.orElse(null), around);
    }

    /** Something on our side is broken, mostly the way to the database; so this one needs nothing from there. */
    RenderedPage broken(String language) {
        return page(frames.plain(language, title(language, "reading.broken")), "reading.broken", null, List.of());
    }

    private RenderedPage page(Frame frame, String key, @Nullable Alternate elsewhere, List<Crumb> around) {
        var why = frame.say().it(key + ".why");
        return templates.notice(frame, new NoticePage(frame.title(), why, elsewhere, around));
    }

    private String title(String language, String key) {
        return frames.say(language).it(key + ".title");
    }
}
