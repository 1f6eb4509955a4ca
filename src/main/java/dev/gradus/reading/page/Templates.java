package dev.gradus.reading.page;

import dev.gradus.reading.RenderedPage;
import dev.gradus.reading.door.CodePage;
import dev.gradus.reading.door.PupilPage;
import dev.gradus.reading.door.SecretPage;
import dev.gradus.reading.door.TilesPage;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates under {@code src/main/jte}, compiled with everything else. */
public final class Templates {

    private static final String PACKAGE = "dev.gradus.reading.jte";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    public RenderedPage home(Frame frame, HomePage page) {
        return render("home", frame, page);
    }

    public RenderedPage programme(Frame frame, ProgrammePage page) {
        return render("programme", frame, page);
    }

    public RenderedPage lesson(Frame frame, LessonPage page) {
        return render("lesson", frame, page);
    }

    public RenderedPage check(Frame frame, CheckPage page) {
        return render("check", frame, page);
    }

    public RenderedPage notice(Frame frame, NoticePage page) {
        return render("notice", frame, page);
    }

    public RenderedPage search(Frame frame, SearchPage page) {
        return render("search", frame, page);
    }

    public RenderedPage mine(Frame frame) {
        return render("mine", frame, frame);
    }

    public RenderedPage code(Frame frame, CodePage page) {
        return render("class-code", frame, page);
    }

    public RenderedPage tiles(Frame frame, TilesPage page) {
        return render("class-tiles", frame, page);
    }

    public RenderedPage secret(Frame frame, SecretPage page) {
        return render("class-secret", frame, page);
    }

    public RenderedPage pupil(Frame frame, PupilPage page) {
        return render("class-pupil", frame, page);
    }

    private RenderedPage render(String template, Frame frame, Object page) {
        var out = new StringOutput(16_384);
        engine.render(template + ".jte", Map.of("frame", frame, "page", page), out);
        return new RenderedPage(out.toString());
    }
}
