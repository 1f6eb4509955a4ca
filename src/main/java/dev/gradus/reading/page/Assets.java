package dev.gradus.reading.page;

import dev.gradus.platform.i18n.Languages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Style sheet, scripts and pictures of the student site. Sheet and script are written in parts, one thought each, and
 * served as one file.
 *
 * @param early runs before the page is drawn
 * @param words what the script says, by language
 */
public record Assets(
        Asset sheet, Asset early, Asset script, Map<String, Asset> words, Asset mark, Asset icon, Asset card) {

    private static final String CSS = "text/css;charset=UTF-8";
    private static final String SCRIPT = "text/javascript;charset=UTF-8";
    private static final List<String> STYLES = List.of("site", "help", "class");
    private static final List<String> SCRIPTS = List.of(
            "base",
            "class",
            "look",
            "aloud",
            "progress",
            "terms",
            "pinyin",
            "questions",
            "doing",
            "qr",
            "mine",
            "school",
            "offline",
            "carry");

    public Assets {
        words = Map.copyOf(words);
    }

    /** From {@code site/} on the class path, with the words of the bundle {@code messages/reading}. */
    public static Assets load() {
        var words = new HashMap<String, Asset>();
        for (var language : Languages.ALL) {
            words.put(language, words(language));
        }
        return new Assets(
                new Asset("site", "css", CSS, joined("style/", STYLES, ".css")),
                new Asset("early", "js", SCRIPT, bytes("script/early.js")),
                new Asset("site", "js", SCRIPT, joined("script/", SCRIPTS, ".js")),
                words,
                new Asset("mark", "svg", "image/svg+xml;charset=UTF-8", bytes("mark.svg")),
                new Asset("icon", "png", "image/png", bytes("icon.png")),
                new Asset("card", "png", "image/png", bytes("card.png")));
    }

    /** @param language one of ours */
    public Asset wordsIn(String language) {
        return Objects.requireNonNull(words.get(language), language);
    }

    /** What every page needs to be shown. */
    public List<String> shell() {
        return Stream.concat(Stream.of(sheet, early, script, mark), words.values().stream())
                .map(Asset::path)
                .sorted()
                .toList();
    }

    /** The service worker; a browser takes a new one when a byte of it changes, as it does with every file it names. */
    public String worker(List<String> pages) {
        var files = Stream.concat(shell().stream(), pages.stream()).toList();
        return "const SHELL_NAME = \"" + Integer.toHexString(files.hashCode()) + "\";\nconst SHELL_FILES = "
                + new JsonMapper().writeValueAsString(files) + ";\n"
                + new String(bytes("script/worker.js"), StandardCharsets.UTF_8);
    }

    public List<Asset> all() {
        return Stream.concat(Stream.of(sheet, early, script, mark, icon, card), words.values().stream())
                .toList();
    }

    private static Asset words(String language) {
        var prefix = "reading.js.";
        // Without fallback: an English page must not speak the server's own language.
        var bundle = ResourceBundle.getBundle(
                "messages/reading",
                Languages.locale(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var said = new TreeMap<String, String>();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> said.put(key.substring(prefix.length()), bundle.getString(key)));
        var text = "self.gradusWords=" + new JsonMapper().writeValueAsString(said) + ";\n";
        return new Asset("words-" + language, "js", SCRIPT, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] joined(String folder, List<String> names, String extension) {
        var all = new ByteArrayOutputStream();
        names.forEach(name -> all.writeBytes(bytes(folder + name + extension)));
        return all.toByteArray();
    }

    private static byte[] bytes(String name) {
        try (var in = Assets.class.getResourceAsStream("/site/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
