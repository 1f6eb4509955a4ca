package dev.gradus.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "java\u0000script:alert(1)",
                "java\u00ADscript:alert(1)",
                "java\u200Bscript:alert(1)",
                "\uFEFFjavascript:alert(1)",
                "\u00A0javascript:alert(1)",
                "data:text/html,<b>",
                "data:image/svg+xml;base64,AAAA",
                "vbscript:x",
                "livescript:x",
                "mocha:x",
                "file:///etc/passwd",
                "blob:https://example.org/1",
                "filesystem:https://example.org/1",
                "about:blank",
                "view-source:https://example.org",
                "ws://example.org",
                "ftp://example.org",
                "tel:123",
                "intent://example.org",
                "//example.org",
                "\\\\example.org",
                "/\\example.org",
                "\\/example.org",
                "https:\n//example.org"
            })
    void leadNowhere(String href) {
        assertThat(Href.isSafe(href)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#steps",
                "?page=2",
                "sheet.pdf",
                "my sheet.pdf",
                "/en/water/cycle/primary/puddle",
                "../puddle",
                "https://example.org/a?b=c#d",
                "HTTP://example.org",
                "mailto:anna@example.org",
                "1:30",
                "水:火",
                "a/javascript:x",
                "#javascript:x"
            })
    void leadSomewhere(String href) {
        assertThat(Href.isSafe(href)).isTrue();
    }

    @Test
    void anAddressIsCleanedOfWhatNobodySees() {
        assertThat(Href.clean(" https://example.org/\u200Ba\n ")).isEqualTo("https://example.org/a");
        assertThat(Href.isSafe(Href.clean("java\nscript:x"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"puddle.svg", "the dam (1935).jpg", "水洼.png", "a_b-c.mp3", "README"})
    void areNamesOfFiles(String name) {
        assertThat(FileName.isValid(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                ".hidden",
                "a.",
                " a",
                "a ",
                "a/b",
                "a\\b",
                "/a",
                "../a",
                "c:a",
                "a?b",
                "a#b",
                "a%2fb",
                "a\nb",
                "a\u202Egnp.exe",
                "https://example.org/a.svg",
                "a\"b",
                "<a>",
                "a*b",
                "a|b",
                "\uD800"
            })
    void areNoNamesOfFiles(String name) {
        assertThat(FileName.isValid(name)).isFalse();
    }

    @Test
    void aNameFitsIntoAnyFileSystem() {
        assertThat(FileName.isValid("水".repeat(66))).isTrue();
        assertThat(FileName.isValid("水".repeat(67))).isFalse();
    }
}
