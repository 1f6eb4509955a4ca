package dev.gradus.dialect;

import dev.gradus.dialect.Directive.Media;
import dev.gradus.dialect.Directive.Question;
import dev.gradus.dialect.normal.Normal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;

/** The body of a lesson: its blocks in order. */
public record Document(List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** Every block at any depth, each before those inside it. */
    public Stream<Block> all() {
        return blocks.stream().flatMap(Document::withInner);
    }

    private static Stream<Block> withInner(Block block) {
        return Stream.concat(Stream.of(block), block.children().stream().flatMap(Document::withInner));
    }

    /** The questions in reading order. */
    public List<Question> questions() {
        return all().filter(Question.class::isInstance)
                .map(Question.class::cast)
                .toList();
    }

    /** The names of all files this text shows, captions among them, in the order of their first appearance. */
    public SequencedSet<String> media() {
        var names = new LinkedHashSet<String>();
        all().forEach(block -> {
            if (block instanceof Media media) {
                names.add(media.src());
                media.captions().forEach(captions -> names.add(captions.src()));
            }
            PlainText.pictures(block).forEach(picture -> names.add(picture.src()));
        });
        names.remove("");
        return names;
    }

    /** Every picture, as a figure and within lines, in reading order. */
    public List<Picture> pictures() {
        return all().flatMap(PlainText::pictures).toList();
    }

    /** The words as they are read, one block a line: captions and short answers too, alternative texts and credits not. */
    public String plainText() {
        return PlainText.of(blocks);
    }

    /** The lesson's steps. */
    public Steps steps() {
        return Steps.of(this);
    }

    /** What students may see. Nothing that stands in a teacher's note is left, at any depth. */
    public Document withoutTeacherNotes() {
        return new Document(TeacherNotes.removedFrom(blocks));
    }

    /**
     * The same lesson in its one normal spelling, which is what the editor can hold: soft line ends are spaces, marks
     * nest in one way, white space stands outside them, nothing is empty. Two documents mean the same when their normal
     * forms are equal.
     */
    public Document normalised() {
        return Normal.document(this);
    }
}
