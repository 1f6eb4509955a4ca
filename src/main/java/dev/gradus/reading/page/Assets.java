package dev.gradus.reading.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Style sheet, script, mark and link picture of the student site, each named by its content so that browsers may keep it for ever. */
public record Assets(Asset sheet, Asset script, Asset picture, Asset shared) {

    /**
     * One file.
     *
     * @param path where it is served
     */
    public record Asset(String path, String contentType, byte[] bytes) {

        public Asset {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /** From {@code site/} on the class path. */
    public static Assets load() {
        return new Assets(
                asset("site", "css", "text/css;charset=UTF-8"),
                asset("site", "js", "text/javascript;charset=UTF-8"),
                asset("mark", "svg", "image/svg+xml;charset=UTF-8"),
                asset("card", "png", "image/png"));
    }

    public String css() {
        return sheet.path();
    }

    public String js() {
        return script.path();
    }

    public String mark() {
        return picture.path();
    }

    public String card() {
        return shared.path();
    }

    public List<Asset> all() {
        return List.of(sheet, script, picture, shared);
    }

    private static Asset asset(String name, String extension, String contentType) {
        var file = "/site/" + name + "." + extension;
        try (var in = Assets.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + file);
            }
            var bytes = in.readAllBytes();
            return new Asset("/assets/" + name + "." + hash(bytes) + "." + extension, contentType, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
