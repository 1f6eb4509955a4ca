package dev.gradus.exchange;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.Block.Heading;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonHeader.Term;
import dev.gradus.fit.Completeness;
import dev.gradus.fit.Lack;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What keeps a lesson from being submitted, as errors. An import takes such a lesson all the same: it becomes a draft. */
final class CompletenessCheck {

    private final Content content;
    private final Findings findings;

    private CompletenessCheck(Content content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    static void run(Content content, Findings findings) {
        var check = new CompletenessCheck(content, findings);
        content.programme().programme().languages().forEach(check::language);
    }

    private void language(String language) {
        var explained = explained(language);
        content.places().forEach(place -> {
            var file = place.lesson().texts().get(language);
            if (file != null) {
                text(place.lesson().textPath(language), file, explained);
            }
        });
    }

    /** By any lesson of the programme, before or after. */
    private Set<String> explained(String language) {
        return content.places()
                .flatMap(place -> place.lesson().texts().entrySet().stream())
                .filter(text -> text.getKey().equals(language))
                .flatMap(text -> text.getValue().header().introduces().stream())
                .map(Term::word)
                .collect(Collectors.toSet());
    }

    private void text(Path path, LessonFile file, Set<String> explained) {
        Completeness.required(file, explained)
                .forEach(lack -> findings.error("LACKS_" + lack.kind(), path, line(file, lack), lack.subject()));
    }

    private static int line(LessonFile file, Lack lack) {
        return switch (lack.kind()) {
            case OBJECTIVE, TEXT, STEPS, ACTIVITY, QUESTION -> 1;
            case DEFINITION -> Lines.naming(file.frontMatter(), "uses", lack.subject());
            case STEP_MINUTES, STEP_TEXT -> lineOfStep(file, lack.place());
            case BOX, CAPTIONS, TRANSCRIPT ->
                file.parseBody().lines().get(lack.place()).first();
        };
    }

    private static int lineOfStep(LessonFile file, int step) {
        var parsed = file.parseBody();
        var blocks = parsed.document().blocks();
        var headings = IntStream.range(0, blocks.size())
                .filter(block -> isStep(blocks, block))
                .toArray();
        return parsed.lines().get(headings[step]).first();
    }

    private static boolean isStep(List<Block> blocks, int block) {
        return blocks.get(block) instanceof Heading heading && heading.level() == Block.STEP_LEVEL;
    }
}
