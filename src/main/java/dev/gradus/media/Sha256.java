package dev.gradus.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a file: the SHA-256 digest of its bytes as 64 lower-case hexadecimal digits.
 * Making one from anything else is an {@link IllegalArgumentException}.
 */
public record Sha256(String hex) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("A SHA-256 digest has 64 lower-case hexadecimal digits");
        }
    }

    /** The digest in a text that a browser sent; empty when it is none. */
    public static Optional<Sha256> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new Sha256(text)) : Optional.empty();
    }

    static Sha256 from(MessageDigest finished) {
        return new Sha256(HexFormat.of().formatHex(finished.digest()));
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
