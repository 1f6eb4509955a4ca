package dev.gradus.reading.site;

import dev.gradus.platform.i18n.Languages;
import dev.gradus.reading.RenderedPage;
import dev.gradus.reading.page.Frame.Alternate;
import dev.gradus.reading.page.NoticePage;
import dev.gradus.reading.page.Templates;
import org.jspecify.annotations.Nullable;

/** Pages for those who come to where no page is. */
final class NoticePages {

    private final Frames frames;
    private final Templates templates;

    NoticePages(Frames frames, Templates templates) {
        this.frames = frames;
        this.templates = templates;
    }

    RenderedPage missing(String language) {
        return page(language, "reading.missing", null);
    }

    /** @param path of the same page in the language that has it */
    RenderedPage elsewhere(String language, String other, String path) {
        return page(language, "reading.elsewhere", new Alternate(other, path, Languages.ownName(other)));
    }

    /** Something on our side is broken, mostly the way to the database. */
    RenderedPage broken(String language) {
        return page(language, "reading.broken", null);
    }

    private RenderedPage page(String language, String key, @Nullable Alternate elsewhere) {
        var say = frames.say(language);
        var title = say.it(key + ".title");
        return templates.notice(
                frames.plain(language, title), new NoticePage(title, say.it(key + ".why"), elsewhere));
    }
}
