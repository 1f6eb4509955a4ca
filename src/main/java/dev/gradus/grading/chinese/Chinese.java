package dev.gradus.grading.chinese;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** The word data of Chinese, read once from the class path. */
record Chinese(Characters characters, Lexicon lexicon, Script script, Sentences sentences) {

    private static final int BUFFER = 1 << 16;

    static Chinese load() {
        try {
            var script = new Script(text("traditional.txt"));
            var lexicon = words();
            var sentences = new Sentences(script, new Segmentation(lexicon));
            return new Chinese(new Characters(text("characters.txt")), lexicon, script, sentences);
        } catch (IOException e) {
            throw new UncheckedIOException("the Chinese word data cannot be read", e);
        }
    }

    private static Lexicon words() throws IOException {
        try (var in = new GZIPInputStream(resource("words.gz"), BUFFER)) {
            return Lexicon.read(in.readAllBytes());
        }
    }

    static String text(String name) throws IOException {
        try (var in = resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String name) {
        var in = Chinese.class.getResourceAsStream("/dev/gradus/grading/chinese/" + name);
        if (in == null) {
            throw new IllegalStateException("missing word data: " + name);
        }
        return in;
    }
}
