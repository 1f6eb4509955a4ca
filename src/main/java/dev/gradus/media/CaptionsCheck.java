package dev.gradus.media;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads captions as strictly as WebVTT (W3C Candidate Recommendation, 2019) has them written, so that what is taken shows
 * in every browser, and so that whoever made a mistake hears of its line instead of seeing nothing.
 */
final class CaptionsCheck {

    private static final int MOST_CUES = 20_000;

    private static final String TIME = "(?:[0-9]{2,4}:)?[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}";
    private static final String SETTING = "(?:vertical|line|position|size|align|region):[^\\s:]{1,100}";
    private static final Pattern TIMES =
            Pattern.compile("(" + TIME + ")[ \\t]+-->[ \\t]+(" + TIME + ")(?:[ \\t]+" + SETTING + "){0,6}[ \\t]*");

    /** Styles colour and place words. What could fetch or close something is no part of that. */
    private static final Pattern NOT_IN_STYLE =
            Pattern.compile("url\\(|@|\\\\|<|-->|expression|image", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_IN_TEXT = Pattern.compile("-->");

    private final List<String> lines;
    private int at;
    private int cues;

    private CaptionsCheck(List<String> lines) {
        this.lines = lines;
    }

    /** What is wrong with these bytes; nothing when they are sound. */
    static Optional<Refused> fault(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return Optional.of(Refused.because(RefusalReason.BROKEN_CAPTIONS));
        }
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new CaptionsCheck(plain.lines().toList()).fault();
    }

    private Optional<Refused> fault() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).chars().anyMatch(c -> c < ' ' && c != '\t')) {
                return at(i, RefusalReason.CAPTIONS_MALFORMED);
            }
        }
        if (lines.isEmpty() || !lines.getFirst().matches("WEBVTT([ \\t].*)?")) {
            return at(0, RefusalReason.CAPTIONS_MALFORMED);
        }
        at = 1;
        // A header of several lines is old and still written by some programs; it is skipped by browsers.
        while (at < lines.size() && !lines.get(at).isEmpty()) {
            if (lines.get(at).contains("-->")) {
                return at(at, RefusalReason.CAPTIONS_MALFORMED);
            }
            at++;
        }
        while (at < lines.size()) {
            if (lines.get(at).isEmpty()) {
                at++;
                continue;
            }
            var wrong = block();
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return cues == 0 ? Optional.of(Refused.because(RefusalReason.CAPTIONS_EMPTY)) : Optional.empty();
    }

    /** From its first line to the blank one after it. */
    private Optional<Refused> block() {
        var first = lines.get(at);
        if (first.matches("NOTE([ \\t].*)?")) {
            return rest(at, NOT_IN_TEXT, RefusalReason.CAPTIONS_MALFORMED);
        }
        if (first.matches("STYLE[ \\t]*")) {
            return rest(at, NOT_IN_STYLE, RefusalReason.CAPTIONS_STYLE);
        }
        if (first.matches("REGION[ \\t]*")) {
            return rest(at, NOT_IN_TEXT, RefusalReason.CAPTIONS_MALFORMED);
        }
        if (!first.contains("-->")) {
            at++;
        }
        if (at >= lines.size()) {
            return at(at - 1, RefusalReason.CAPTIONS_MALFORMED);
        }
        var times = TIMES.matcher(lines.get(at));
        if (!times.matches() || millis(times.group(1)) >= millis(times.group(2))) {
            return at(at, RefusalReason.CAPTIONS_MALFORMED);
        }
        if (++cues > MOST_CUES) {
            return Optional.of(Refused.because(RefusalReason.CAPTIONS_TOO_MANY, MOST_CUES));
        }
        at++;
        return rest(at, NOT_IN_TEXT, RefusalReason.CAPTIONS_MALFORMED);
    }

    /** Goes on to the end of the block; {@code unwanted} may not be found in it. */
    private Optional<Refused> rest(int from, Pattern unwanted, RefusalReason reason) {
        for (at = from; at < lines.size() && !lines.get(at).isEmpty(); at++) {
            if (unwanted.matcher(lines.get(at)).find()) {
                return at(at, reason);
            }
        }
        return Optional.empty();
    }

    private static Optional<Refused> at(int line, RefusalReason reason) {
        return Optional.of(Refused.because(reason, line + 1));
    }

    private static long millis(String time) {
        long sum = 0;
        for (var part : time.substring(0, time.length() - 4).split(":")) {
            sum = sum * 60 + Long.parseLong(part);
        }
        return sum * 1_000 + Long.parseLong(time.substring(time.length() - 3));
    }
}
