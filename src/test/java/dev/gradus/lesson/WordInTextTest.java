package dev.gradus.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordInTextTest {

    @Test
    void aWholeWordIsReplacedWithItsCapitalAndItsPlural() {
        assertThat(english("Germs are small. A germ is alive. Germany and germinate are not."))
                .isEqualTo("Microbes are small. A microbe is alive. Germany and germinate are not.");
    }

    @Test
    void addressesCodeAttributesAndDirectivesStay() {
        var text = """
                ![A germ](germ.svg) and `germ` and [germ](https://germ.example)
                :::germ{name=germ}
                ```
                germ
                ```
                """;
        assertThat(english(text))
                .isEqualTo(text.replace("A germ]", "A microbe]").replace("[germ]", "[microbe]"));
    }

    @Test
    void chineseHasNoSpacesBetweenWords() {
        assertThat(new WordInText("病菌", "微生物", "zh-CN").replaced("水里有病菌，看不见。")).isEqualTo("水里有微生物，看不见。");
    }

    @Test
    void eachPlaceIsShownWithAFewWordsAround() {
        assertThat(new WordInText("germ", "microbe", "en").places("First line.\nA germ is alive.\nLast."))
                .containsExactly(new WordInText.Place("A germ is alive.", "A microbe is alive."));
    }

    private static String english(String text) {
        return new WordInText("germ", "microbe", "en").replaced(text);
    }
}
