package dev.gradus.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BlockWordsTest {

    private final BlockWords words = new BlockWords((key, arguments) -> key + Arrays.toString(arguments));

    @Test
    void headingsBoxesAndTicksAreReadAsWords() {
        assertThat(words.readable("""
                ## Look {minutes=5}

                ### Inside

                :::question{type=single}
                Where is it?

                - [x] In the air
                - [ ] Gone
                :::
                """)).isEqualTo("""
                editor.block.heading2[]: Look · lesson.minutes.count[5]

                editor.block.heading3[]: Inside

                editor.block.question.single[]
                Where is it?

                - ✓ In the air
                - ○ Gone
                lesson.comparison.end[]""");
    }

    @Test
    void whatHasNoWordsStaysAsItIsSpelled() {
        assertThat(words.readable(":::media{src=\"dam.mp4\"}")).isEqualTo("editor.block.media[] · src=\"dam.mp4\"");
        assertThat(words.readable(":::unknown\n# One\n[a](b)")).isEqualTo(":::unknown\n# One\n[a](b)");
    }

    @Test
    void frontMatterAndCodeAreLeftAlone() {
        var source = "---\ntitle: One\n## no\n---\n```\n:::\n## no\n```";
        assertThat(words.readable(source)).isEqualTo(source);
    }
}
