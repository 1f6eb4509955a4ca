package dev.gradus.reading.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a file, both ends included; {@code last < first} when nothing of the file was asked for. */
record ByteRange(long first, long last) {

    private static final Pattern FORM = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** Nothing when the whole file is to be sent, as it is for several ranges and for what is no range at all. */
    static Optional<ByteRange> parse(@Nullable String header, long size) {
        if (header == null) {
            return Optional.empty();
        }
        var match = FORM.matcher(header.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var from = match.group(1);
        var to = match.group(2);
        if (from.isEmpty()) {
            return to.isEmpty() ? Optional.empty() : Optional.of(end(Long.parseLong(to), size));
        }
        long first = Long.parseLong(from);
        long last = to.isEmpty() ? size - 1 : Math.min(Long.parseLong(to), size - 1);
        if (!to.isEmpty() && Long.parseLong(to) < first) {
            return Optional.empty();
        }
        return Optional.of(new ByteRange(first, last));
    }

    private static ByteRange end(long length, long size) {
        return length == 0 ? new ByteRange(size, size - 1) : new ByteRange(Math.max(0, size - length), size - 1);
    }

    boolean isSatisfiable() {
        return first <= last;
    }

    long length() {
        return last - first + 1;
    }
}
