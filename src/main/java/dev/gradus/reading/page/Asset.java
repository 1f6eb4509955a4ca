package dev.gradus.reading.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One file that every page may need, named by its content so that browsers may keep it for ever. */
public final class Asset {

    private final String path;
    private final String contentType;
    private final byte[] bytes;

    Asset(String name, String extension, String contentType, byte[] bytes) {
        this.path = "/assets/" + name + "." + hash(bytes) + "." + extension;
        this.contentType = contentType;
        this.bytes = bytes.clone();
    }

    /** Where it is served. */
    public String path() {
        return path;
    }

    public String contentType() {
        return contentType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
