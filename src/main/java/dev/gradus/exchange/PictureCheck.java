package dev.gradus.exchange;

import dev.gradus.exchange.Content.LessonFolder;
import dev.gradus.fit.Completeness;
import java.util.HashSet;

/** Files that a text shows and are not there, or are there and no text shows, or that some pupils cannot follow. */
final class PictureCheck {

    private final Findings findings;

    private PictureCheck(Findings findings) {
        this.findings = findings;
    }

    static void run(Content content, Findings findings) {
        var check = new PictureCheck(findings);
        content.places().forEach(place -> check.lesson(place.lesson()));
    }

    private void lesson(LessonFolder lesson) {
        var shown = new HashSet<String>();
        lesson.texts().forEach((language, file) -> {
            var names = file.parseBody().document().media();
            shown.addAll(names);
            names.stream()
                    .filter(name -> !name.isEmpty() && !lesson.files().containsKey(name))
                    .forEach(name -> findings.error(
                            "MISSING_PICTURE", lesson.textPath(language), Lines.naming(file.source(), "", name), name));
            Completeness.unheard(file.parseBody().document())
                    .forEach(lack -> findings.warning(
                            "MISSING_" + lack.kind(),
                            lesson.textPath(language),
                            Lines.naming(file.source(), "", lack.subject()),
                            lack.subject()));
        });
        lesson.files().forEach((name, path) -> {
            if (!shown.contains(name)) {
                findings.warning("UNUSED_FILE", path, 1, name);
            }
        });
    }
}
