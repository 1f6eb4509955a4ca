package dev.gradus.lesson;

import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.curriculum.climb.LessonSays;
import dev.gradus.dialect.Directive.Activity;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonRef;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the map's checks need of a lesson file. */
public final class LessonOnMap {

    private LessonOnMap() {}

    /**
     * @param programme its slug: links to other programmes are not the map's concern
     * @param level how hard the text is to read; none where nobody has measured it
     */
    public static LessonSays of(LessonFile file, String language, String programme, @Nullable Double level) {
        var header = file.header();
        var body = file.parseBody().document();
        var introduces = new LinkedHashMap<String, String>();
        header.introduces().forEach(term -> introduces.put(term.word(), term.definition()));
        var raises = new LinkedHashMap<String, String>();
        header.raises().forEach(each -> raises.put(each.slug(), each.statement()));
        var source = header.translationOf();
        return new LessonSays(
                language,
                header.title(),
                header.minutes(),
                stepMinutes(body),
                header.objectives(),
                header.buildsOn().stream().flatMap(ref -> path(ref, programme)).toList(),
                introduces,
                header.uses(),
                raises,
                header.answers(),
                (int) body.all().filter(Activity.class::isInstance).count(),
                body.questions().size(),
                file.digest(),
                source == null ? null : new LessonSays.Source(source.language(), source.digest()),
                level);
    }

    private static @Nullable Integer stepMinutes(Document body) {
        var steps = body.steps();
        return steps.areTimed() ? steps.minutes() : null;
    }

    private static Stream<LessonPath> path(LessonRef ref, String programme) {
        return ref.programme() != null && !ref.programme().equals(programme)
                ? Stream.empty()
                : Stage.ofKey(ref.stage()).map(stage -> new LessonPath(ref.strand(), stage, ref.lesson())).stream();
    }
}
