package dev.gradus.reading.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Something small to send, compressed once. Only the compressed bytes are kept: nearly every browser takes them, and for
 * the rest they are unpacked again.
 */
final class ReadyBytes {

    private static final int TAG_BYTES = 16;

    private final byte[] gzip;
    private final int plainLength;
    private final String contentType;
    private final String hash;
    private final String plainTag;
    private final String gzipTag;
    private final byte[] gzipTagBytes;
    private final byte[] contentTypeBytes;

    private ReadyBytes(byte[] gzip, int plainLength, String contentType, String hash) {
        this.gzip = gzip;
        this.plainLength = plainLength;
        this.contentType = contentType;
        this.hash = hash;
        this.plainTag = '"' + hash + '"';
        this.gzipTag = '"' + hash + "-g\"";
        this.gzipTagBytes = gzipTag.getBytes(StandardCharsets.US_ASCII);
        this.contentTypeBytes = contentType.getBytes(StandardCharsets.US_ASCII);
    }

    static ReadyBytes of(String text, String contentType) {
        return of(text.getBytes(StandardCharsets.UTF_8), contentType);
    }

    static ReadyBytes of(byte[] plain, String contentType) {
        return new ReadyBytes(compressed(plain, Deflater.BEST_COMPRESSION), plain.length, contentType, hash(plain));
    }

    /** For one answer only: compressing it well would take longer than sending it. */
    static ReadyBytes once(String text, String contentType) {
        var plain = text.getBytes(StandardCharsets.UTF_8);
        return new ReadyBytes(compressed(plain, Deflater.BEST_SPEED), plain.length, contentType, hash(plain));
    }

    /** What {@link #gzip}, {@link #length}, {@link #contentType} and {@link #hash} said before. */
    static ReadyBytes kept(byte[] gzip, int plainLength, String contentType, String hash) {
        return new ReadyBytes(gzip, plainLength, contentType, hash);
    }

    String hash() {
        return hash;
    }

    String contentType() {
        return contentType;
    }

    /** A strong entity tag, by content and encoding. */
    String tag(boolean compressed) {
        return compressed ? gzipTag : plainTag;
    }

    int length(boolean compressed) {
        return compressed ? gzip.length : plainLength;
    }

    byte[] bytes(boolean compressed) {
        return compressed ? gzip : unpacked();
    }

    /** The compressed bytes themselves; whoever gets them only reads. */
    byte[] gzip() {
        return gzip;
    }

    byte[] gzipTagBytes() {
        return gzipTagBytes;
    }

    byte[] contentTypeBytes() {
        return contentTypeBytes;
    }

    /** What this takes in memory, about. */
    int weight() {
        return gzip.length + 400;
    }

    private byte[] unpacked() {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] compressed(byte[] plain, int level) {
        var out = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var gzip = new LevelGzip(out, level)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static final class LevelGzip extends GZIPOutputStream {
        LevelGzip(ByteArrayOutputStream out, int level) throws IOException {
            super(out);
            def.setLevel(level);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
