package dev.gradus.classes;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Marks a code that somebody has knocked with, so that a browser can carry it from page to page and nobody can try out
 * codes there without knocking. All instances of a site share the key.
 */
@Component
class CodeSeal {

    private static final String BETWEEN = ".";
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    CodeSeal(JdbcClient jdbc) {
        this.key = new SecretKeySpec(
                jdbc.sql("select key from class_code_key").query(byte[].class).single(), ALGORITHM);
    }

    String sealed(String code) {
        return code + BETWEEN + Base64.getUrlEncoder().withoutPadding().encodeToString(mark(code));
    }

    /** The code, if the mark is ours. */
    Optional<String> opened(String sealed) {
        int end = Math.max(0, sealed.indexOf(BETWEEN));
        var code = sealed.substring(0, end);
        return MessageDigest.isEqual(
                        sealed(code).getBytes(StandardCharsets.UTF_8), sealed.getBytes(StandardCharsets.UTF_8))
                ? Optional.of(code)
                : Optional.empty();
    }

    private byte[] mark(String code) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(code.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
