package dev.gradus.reading.html;

import dev.gradus.dialect.Captions;
import dev.gradus.dialect.Directive.Media;
import dev.gradus.dialect.Picture;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.publishing.PublishedFile;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Pictures, sound and film that stand by themselves. */
final class FigureHtml {

    /** As wide as the text column: the screen without its margins, at most what the widest measure of a stage takes. */
    private static final String SIZES = "(max-width: 760px) calc(100vw - 40px), 700px";

    private final Markup out;
    private final Setting setting;
    private boolean first = true;

    FigureHtml(Markup out, Setting setting) {
        this.out = out;
        this.setting = setting;
    }

    void figure(Picture picture) {
        var file = setting.file(picture.src());
        out.raw("<figure>");
        if (file == null) {
            absent(picture.alt());
        } else {
            image(picture, file);
        }
        caption(picture.caption(), credit(picture.credit(), file));
        out.raw("</figure>\n");
    }

    private void image(Picture picture, PublishedFile file) {
        var best = file.largest();
        out.raw("<img").attribute("src", setting.url(file, best));
        if (file.renditions().size() > 1) {
            out.attribute(
                            "srcset",
                            file.renditions().stream()
                                    .map(each -> setting.url(file, each) + " " + each.width() + "w")
                                    .collect(Collectors.joining(", ")))
                    .attribute("sizes", SIZES);
        }
        if (best.width() > 0 && best.height() > 0) {
            out.attribute("width", best.width()).attribute("height", best.height());
        }
        out.attribute("alt", picture.alt());
        // The first picture is mostly in sight when the page opens; later ones wait until they are near.
        if (!first) {
            out.raw(" loading=\"lazy\"");
        }
        out.raw(" decoding=\"async\">");
        first = false;
    }

    private void absent(String text) {
        out.raw("<p class=\"absent\">").text(text).raw("</p>");
    }

    private void caption(String caption, String credit) {
        if (caption.isEmpty() && credit.isEmpty()) {
            return;
        }
        out.raw("<figcaption>");
        setting.ruby().write(caption, out);
        if (!credit.isEmpty()) {
            out.raw(caption.isEmpty() ? "<small>" : " <small>").text(credit).raw("</small>");
        }
        out.raw("</figcaption>");
    }

    /** What the text says, and otherwise what the media library knows. */
    private static String credit(String said, @Nullable PublishedFile file) {
        return said.isEmpty() && file != null ? file.credit() : said;
    }

    /** Between this and {@link #closeMedia} stands the transcript. */
    void openMedia(Media media) {
        var file = setting.file(media.src());
        out.raw("<figure class=\"media\">");
        if (file == null) {
            absent(setting.say().it("reading.media.absent"));
        } else {
            boolean film = file.largest().mime().startsWith("video/");
            var tracks = media.captions().stream()
                    .filter(each -> setting.file(each.src()) != null)
                    .toList();
            // An audio element shows no captions; the same sound in a video element does.
            boolean screen = film || !tracks.isEmpty();
            out.raw(screen ? "<video controls playsinline" : "<audio controls")
                    .raw(film || !screen ? "" : " class=\"sound\"")
                    .raw(" preload=\"metadata\"")
                    .attribute("aria-label", setting.say().it(film ? "reading.media.film" : "reading.media.sound"))
                    .attribute("src", setting.url(file, file.largest()));
            if (film && file.largest().width() > 0) {
                out.attribute("width", file.largest().width())
                        .attribute("height", file.largest().height());
            }
            out.raw(">");
            tracks.forEach(this::track);
            out.raw(screen ? "</video>\n" : "</audio>\n");
        }
        caption("", credit(media.credit(), file));
    }

    private void track(Captions captions) {
        var file = setting.file(captions.src());
        if (file != null) {
            out.raw("<track kind=\"captions\"")
                    .attribute("srclang", captions.language())
                    .attribute("label", Languages.ownName(captions.language()))
                    .attribute("src", setting.url(file, file.largest()))
                    .raw(">");
        }
    }

    void closeMedia() {
        out.raw("</figure>\n");
    }
}
