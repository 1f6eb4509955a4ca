package dev.gradus.media;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Captions as most programs save them, {@code .srt}: browsers do not read them, so they become WebVTT on their way in. A
 * file is judged by what stands in it. Every line that is timed keeps its words; what coloured or placed them goes.
 */
public final class SubRip {

    private static final Pattern BEGINNING = Pattern.compile(
            "\\A\\uFEFF?\\s*[0-9]+[ \\t]*\\R[ \\t]*[0-9]{1,3}:[0-9]{1,2}:[0-9]{1,2}[,.][0-9]{1,3}[ \\t]*-->");

    /** With the number above it, where there is one. */
    private static final Pattern TIMES = Pattern.compile(
            "(?:^[ \\t]*[0-9]+[ \\t]*\\R)?"
                    + "^[ \\t]*([0-9]{1,3}):([0-9]{1,2}):([0-9]{1,2})[,.]([0-9]{1,3})[ \\t]*-->[ \\t]*"
                    + "([0-9]{1,3}):([0-9]{1,2}):([0-9]{1,2})[,.]([0-9]{1,3}).*$",
            Pattern.MULTILINE);

    /** Sets a line to the top of the picture, and the like. */
    private static final Pattern PLACED = Pattern.compile("\\{\\\\[^}\\n]{0,200}}");

    private static final Pattern TAG = Pattern.compile("</?([A-Za-z]{1,10})(?:\\s[^<>\\n]{0,200})?>");

    /** In an old file Chinese may be written so. */
    private static final Charset CHINESE = Charset.forName("GB2312");

    private static final Pattern ENDING = Pattern.compile("\\.srt$", Pattern.CASE_INSENSITIVE);

    private static final long A_SECOND = 1_000;

    private SubRip() {}

    /** The file as WebVTT if it is of this kind; any other as it is. The stream that was given must not be read any more. */
    public static InputStream asWebVtt(InputStream in) throws IOException {
        byte[] start = in.readNBytes(Signature.LENGTH);
        if (!BEGINNING.matcher(roughly(start)).find()) {
            return new SequenceInputStream(new ByteArrayInputStream(start), in);
        }
        long most = MediaKind.VTT.family().maxBytes();
        byte[] rest = in.readNBytes((int) most);
        byte[] whole = new byte[start.length + rest.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(rest, 0, whole, start.length, rest.length);
        // Too long, or in letters that nobody can be sure of: the check of captions says so in its own words.
        byte[] captions = whole.length > most
                ? join("WEBVTT\n\n".getBytes(UTF_8), whole)
                : text(whole)
                        .map(text -> webVtt(text).getBytes(UTF_8))
                        .orElseGet(() -> join("WEBVTT\n\n".getBytes(UTF_8), whole));
        return new ByteArrayInputStream(captions);
    }

    /** {@code film.vtt} for {@code film.srt}; any other name as it is. */
    public static String named(String name) {
        return ENDING.matcher(name).replaceFirst(".vtt");
    }

    private static byte[] join(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    /** Numbers and arrows are alike in every encoding but UTF-16. */
    private static String roughly(byte[] start) {
        boolean wide = start.length > 1 && ((start[0] & 0xff) == 0xff || (start[0] & 0xff) == 0xfe);
        return new String(start, wide ? UTF_16 : UTF_8);
    }

    private static Optional<String> text(byte[] whole) {
        boolean wide = (whole[0] & 0xff) == 0xff || (whole[0] & 0xff) == 0xfe;
        for (var charset : wide ? List.of(UTF_16) : List.of(UTF_8, CHINESE)) {
            try {
                return Optional.of(
                        charset.newDecoder().decode(ByteBuffer.wrap(whole)).toString());
            } catch (CharacterCodingException another) {
                // The next may fit.
            }
        }
        return Optional.empty();
    }

    private static String webVtt(String text) {
        var plain = (text.startsWith("\uFEFF") ? text.substring(1) : text).replaceAll("\\R", "\n");
        var captions = new StringBuilder("WEBVTT\n");
        var times = TIMES.matcher(plain).results().toList();
        for (int i = 0; i < times.size(); i++) {
            int end = i + 1 < times.size() ? times.get(i + 1).start() : plain.length();
            var words = words(plain.substring(times.get(i).end(), end));
            if (!words.isEmpty()) {
                captions.append('\n')
                        .append(line(times.get(i)))
                        .append('\n')
                        .append(words)
                        .append('\n');
            }
        }
        return captions.toString();
    }

    private static String line(MatchResult times) {
        long from = millis(times, 1);
        long to = millis(times, 5);
        // No player shows what ends before it begins; a second is better than never.
        return time(from) + " --> " + time(to > from ? to : from + A_SECOND);
    }

    private static long millis(MatchResult times, int group) {
        long seconds = (Long.parseLong(times.group(group)) * 60 + Long.parseLong(times.group(group + 1))) * 60
                + Long.parseLong(times.group(group + 2));
        var fraction = (times.group(group + 3) + "00").substring(0, 3);
        return seconds * 1_000 + Long.parseLong(fraction);
    }

    private static String time(long millis) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1_000 % 60,
                millis % 1_000);
    }

    /** Without blank lines, which would end them; of all tags only those that WebVTT has too. */
    private static String words(String text) {
        var plain = PLACED.matcher(text).replaceAll("").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        var words = new StringBuilder();
        int at = 0;
        for (var tag : TAG.matcher(plain).results().toList()) {
            words.append(escaped(plain.substring(at, tag.start())));
            var name = tag.group(1).toLowerCase(Locale.ROOT);
            if (List.of("b", "i", "u").contains(name)) {
                words.append(tag.group().startsWith("</") ? "</" : "<")
                        .append(name)
                        .append('>');
            }
            at = tag.end();
        }
        words.append(escaped(plain.substring(at)));
        return words.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce("", (all, line) -> all.isEmpty() ? line : all + "\n" + line);
    }

    private static String escaped(String text) {
        return text.replaceAll("&(?!(?:amp|lt|gt|nbsp|lrm|rlm);)", "&amp;")
                .replace("<", "&lt;")
                .replace("-->", "→");
    }
}
