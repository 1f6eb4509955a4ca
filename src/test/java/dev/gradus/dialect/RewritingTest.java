package dev.gradus.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.dialect.Block.BulletList;
import dev.gradus.dialect.Block.ListItem;
import dev.gradus.dialect.Block.Paragraph;
import dev.gradus.dialect.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RewritingTest {

    private static final Paragraph NEW = Paragraph.of(new Text("New."));

    @Test
    void anUntouchedTextKeepsEveryByte() {
        var source = "\n\n# Title #\nLazy\n* a\n*   b\n\n\n\n[ref]: /url\n```\nno end";

        assertThat(edit(source, _ -> {})).isEqualTo(source);
    }

    @Test
    void aSoftLineEndIsNoChange() {
        var source = "One\ntwo *three\nfour*.\n\nFive\nsix.\n";
        var edited = new Document(List.of(
                Paragraph.of(new Text("One two "), new Inline.Emphasis(List.of(new Text("three four"))), new Text(".")),
                NEW));

        assertThat(LessonWriter.rewrite(source, edited)).isEqualTo("One\ntwo *three\nfour*.\n\nNew.\n");
    }

    @Test
    void aChangedBlockLeavesItsNeighboursAsTheyWere() {
        var source = "Title\n=====\n\n\nOld\n\n\n* a\n* b\n";

        assertThat(edit(source, blocks -> blocks.set(1, NEW))).isEqualTo("Title\n=====\n\n\nNew.\n\n\n* a\n* b\n");
    }

    @Test
    void aBlockPutInStandsApart() {
        var source = "# One\nTwo\n";

        assertThat(edit(source, blocks -> blocks.add(1, NEW))).isEqualTo("# One\n\nNew.\n\nTwo\n");
        assertThat(edit(source, blocks -> blocks.addFirst(NEW))).isEqualTo("New.\n\n# One\nTwo\n");
        assertThat(edit(source, blocks -> blocks.add(NEW))).isEqualTo("# One\nTwo\n\nNew.\n");
    }

    @Test
    void aBlockTakenOutLeavesOneGap() {
        var source = "One\n\n\nTwo\n\nThree\n";

        assertThat(edit(source, blocks -> blocks.remove(1))).isEqualTo("One\n\nThree\n");
        assertThat(edit(source, blocks -> blocks.removeFirst())).isEqualTo("Two\n\nThree\n");
        assertThat(edit(source, blocks -> blocks.removeLast())).isEqualTo("One\n\n\nTwo\n");
        assertThat(edit(source, List::clear)).isEmpty();
    }

    @Test
    void movedBlocksKeepTheirSpelling() {
        var source = "One_\n\n*   Two\n\nThree\n=====\n";

        assertThat(edit(source, blocks -> blocks.addFirst(blocks.removeLast())))
                .isEqualTo("# Three\n\nOne_\n\n*   Two\n");
    }

    @Test
    void aTextWithoutALastLineEndGetsOneOnlyWhenItGrows() {
        assertThat(edit("One", blocks -> blocks.add(NEW))).isEqualTo("One\n\nNew.\n");
        assertThat(edit("One\n\n__Two__", blocks -> blocks.set(0, NEW))).isEqualTo("New.\n\n__Two__");
    }

    @Test
    void definitionsStayForTheLinksThatUseThem() {
        var source = "Old [a].\n\n[a]: https://example.org\n\nKept [a].\n";

        assertThat(edit(source, blocks -> blocks.set(0, NEW)))
                .isEqualTo("New.\n\n[a]: https://example.org\n\nKept [a].\n");
        assertThat(edit(source, blocks -> blocks.removeFirst())).isEqualTo("[a]: https://example.org\n\nKept [a].\n");
        assertThat(edit(source, blocks -> blocks.set(1, blocks.getFirst())))
                .isEqualTo("Old [a].\n\n[a]: https://example.org\n\nOld [a](https://example.org).\n");
    }

    @Test
    void twoListsThatBecomeNeighboursStayTwo() {
        var source = "- a\n\nBetween\n\n-   b\n";

        var rewritten = edit(source, blocks -> blocks.remove(1));

        assertThat(rewritten).isEqualTo("- a\n\n* b\n");
        assertThat(LessonParser.parse(rewritten).document().blocks()).hasSize(2);
    }

    @Test
    void codeWithoutEndIsClosedWhenSomethingFollows() {
        assertThat(edit("```\ncode\n", blocks -> blocks.add(NEW))).isEqualTo("```\ncode\n```\n\nNew.\n");
    }

    @Test
    void indentedCodeThatWouldJoinAListIsFenced() {
        assertThat(edit("One\n\n    code\n", blocks -> blocks.set(0, list()))).isEqualTo("- New.\n\n```\ncode\n```\n");
    }

    @Test
    void windowsLineEndsOfUntouchedBlocksStay() {
        assertThat(edit("One\r\n\r\nTwo\r\n", blocks -> blocks.set(1, NEW))).isEqualTo("One\r\n\r\nNew.\n");
    }

    @Test
    void aDirectiveIsOneBlock() {
        var source = ":::recap\n* kept   \n:::\n\nOld\n";

        assertThat(edit(source, blocks -> blocks.set(1, NEW))).isEqualTo(":::recap\n* kept   \n:::\n\nNew.\n");
    }

    @Test
    void anEmptyTextCanBeFilled() {
        assertThat(edit("", blocks -> blocks.add(NEW))).isEqualTo("New.\n");
        assertThat(edit("\n\n", blocks -> blocks.add(NEW))).isEqualTo("\n\nNew.\n");
    }

    private static BulletList list() {
        return new BulletList(List.of(new ListItem(List.of(NEW))), true);
    }

    private static String edit(String source, Consumer<List<Block>> change) {
        var blocks = new ArrayList<>(LessonParser.parse(source).document().blocks());
        change.accept(blocks);
        return LessonWriter.rewrite(source, new Document(blocks));
    }
}
