package dev.gradus.media;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SignatureTest {

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of(MediaKind.JPEG, Samples.jpeg(3, 2)),
                Arguments.of(MediaKind.PNG, Samples.png(3, 2)),
                Arguments.of(MediaKind.GIF, Samples.gif(3, 2)),
                Arguments.of(MediaKind.WEBP, Samples.webp()),
                Arguments.of(MediaKind.SVG, Samples.svg("")),
                Arguments.of(MediaKind.SVG, Samples.latin1("\u00ef\u00bb\u00bf\n<?xml version='1.0'?><svg/>")),
                Arguments.of(MediaKind.SVG, "<svg/>".getBytes(UTF_16)),
                Arguments.of(MediaKind.MP3, Samples.latin1("ID3\4\0\0\0\0\0\0")),
                Arguments.of(MediaKind.MP3, Samples.latin1("\u00ff\u00fb\u0090d")),
                Arguments.of(MediaKind.MP4, Samples.latin1("\0\0\0\u0018ftypisom\0\0\2\0")),
                Arguments.of(MediaKind.M4A, Samples.latin1("\0\0\0\u0018ftypM4A \0\0\2\0")),
                Arguments.of(MediaKind.OGG, Samples.latin1("OggS\0\2" + "\0".repeat(22) + "OpusHead")),
                Arguments.of(MediaKind.WEBM, Samples.latin1("\u001aE\u00df\u00a3\u009fB\u0082\u0084webm")),
                Arguments.of(MediaKind.WAV, Samples.latin1("RIFF\0\0\0\0WAVEfmt ")),
                Arguments.of(MediaKind.VTT, Samples.latin1("WEBVTT\n\n00:01.000 --> 00:02.000\nA puddle")));
    }

    @ParameterizedTest
    @MethodSource
    void taken(MediaKind kind, byte[] bytes) {
        assertThat(Signature.of(bytes)).isEqualTo(new Signature.Taken(kind));
    }

    static Stream<Arguments> notTaken() {
        return Stream.of(
                Arguments.of("PDF", "%PDF-1.7"),
                Arguments.of("HTML", "<!DOCTYPE html><script>alert(1)</script>"),
                Arguments.of("HTML", " <html>"),
                Arguments.of("ZIP", "PK\3\4"),
                Arguments.of("HEIC", "\0\0\0\u0018ftypheic\0\0\0\0"),
                Arguments.of("AVIF", "\0\0\0\u0018ftypavif\0\0\0\0"),
                Arguments.of("QuickTime", "\0\0\0\u0018ftypqt  \0\0\0\0"),
                Arguments.of("Matroska", "\u001aE\u00df\u00a3\u00a3B\u0082\u0088matroska"),
                Arguments.of("Ogg", "OggS\0\2" + "\0".repeat(22) + "\u0080theora"),
                Arguments.of("gzip", "\u001f\u008b\b"));
    }

    @ParameterizedTest
    @MethodSource
    void notTaken(String type, String latin1) {
        assertThat(Signature.of(Samples.latin1(latin1))).isEqualTo(new Signature.NotTaken(type));
    }

    @Test
    void textsThatOnlyLookAlikeAreUnknown() {
        for (String text :
                new String[] {"", "hello", "WEBVTTX", "RIFF", "\u00ff\u00fe\u0001\u0002", "{\"a\": 1}", "ID"}) {
            assertThat(Signature.of(Samples.latin1(text))).as(text).isEqualTo(new Signature.Unknown());
        }
    }

    @ParameterizedTest
    @MethodSource("taken")
    void aTruncatedStartNeverThrows(MediaKind kind, byte[] bytes) {
        for (int length = 0; length < Math.min(bytes.length, 80); length++) {
            assertThat(Signature.of(Arrays.copyOf(bytes, length)))
                    .as(kind.name())
                    .isNotNull();
        }
    }
}
