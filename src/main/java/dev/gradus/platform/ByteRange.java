package dev.gradus.platform;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which bytes a browser asks for (RFC 9110, section 14). Several ranges at once are answered with the whole, as the RFC
 * allows: players ask for one.
 */
sealed interface ByteRange {

    /** Everything: nothing was asked for that we answer in part. */
    record Whole() implements ByteRange {}

    /** From {@code first} to {@code last}, both included, both within the file. */
    record Part(long first, long last) implements ByteRange {}

    /** Nothing of that is in the file. */
    record Outside() implements ByteRange {}

    Pattern ONE_RANGE = Pattern.compile("bytes\\s*=\\s*(\\d{0,18})-(\\d{0,18})\\s*", Pattern.CASE_INSENSITIVE);

    static ByteRange of(@Nullable String header, long size) {
        Matcher range = ONE_RANGE.matcher(header == null ? "" : header);
        if (!range.matches()) {
            return new Whole();
        }
        String from = range.group(1);
        String to = range.group(2);
        if (from.isEmpty()) {
            return to.isEmpty() ? new Whole() : lastBytes(Long.parseLong(to), size);
        }
        long first = Long.parseLong(from);
        long last = to.isEmpty() ? Long.MAX_VALUE : Long.parseLong(to);
        if (last < first) {
            return new Whole();
        }
        return first < size ? new Part(first, Math.min(last, size - 1)) : new Outside();
    }

    private static ByteRange lastBytes(long count, long size) {
        return count == 0 ? new Outside() : new Part(Math.max(0, size - count), size - 1);
    }
}
