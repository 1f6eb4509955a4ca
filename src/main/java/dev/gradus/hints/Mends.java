package dev.gradus.hints;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.Directive.Question;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.ParseResult;
import dev.gradus.dialect.Problem;
import dev.gradus.hints.Measurement.Mend;
import java.util.List;
import java.util.regex.Pattern;

/** Says of each problem of a text where it is: in which block, and in which question. */
final class Mends {

    private static final Pattern QUESTION = Pattern.compile(" {0,3}:{3,} {0,3}question\\b.*");

    private final List<String> source;
    private final ParseResult text;

    private Mends(LessonFile file, ParseResult text) {
        this.source = file.source().lines().toList();
        this.text = text;
    }

    static List<Mend> of(LessonFile file, ParseResult text) {
        var mends = new Mends(file, text);
        return text.problems().stream().map(mends::mend).toList();
    }

    private Mend mend(Problem problem) {
        int block = block(problem);
        int question = problem.code().isAboutQuestion() ? question(block, problem.line()) : -1;
        return new Mend(block, question, question < 0 ? "" : asked(question), problem);
    }

    private int block(Problem problem) {
        int block = 0;
        while (block + 1 < text.lines().size() && text.lines().get(block + 1).first() <= problem.line()) {
            block++;
        }
        return block;
    }

    /** Those of the blocks before, and within the block as many as have begun by that line. */
    private int question(int block, int line) {
        var blocks = text.document().blocks();
        if (block >= blocks.size()) {
            return -1;
        }
        int before = questions(blocks.subList(0, block));
        int inside = questions(List.of(blocks.get(block)));
        int begun = Math.toIntExact(
                source.subList(text.lines().get(block).first() - 1, Math.min(line, source.size())).stream()
                        .filter(each -> QUESTION.matcher(each).matches())
                        .count());
        return inside == 0 ? -1 : before + Math.clamp(begun, 1, inside) - 1;
    }

    private String asked(int question) {
        return new Document(text.document().questions().get(question).prompt())
                .plainText()
                .lines()
                .findFirst()
                .orElse("");
    }

    private static int questions(List<Block> blocks) {
        return Math.toIntExact(
                new Document(blocks).all().filter(Question.class::isInstance).count());
    }
}
