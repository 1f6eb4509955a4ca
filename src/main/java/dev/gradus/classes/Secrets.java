package dev.gradus.classes;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes secrets and compares them, encoded as passwords are. */
@Component
class Secrets {

    /** Of so many pictures three are chosen; the rest is for tiles only. */
    static final int PICTURES = 12;

    static final int CHOSEN = 3;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PasswordEncoder encoder;

    Secrets(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    String fresh(SecretKind kind) {
        return switch (kind) {
            case PIN -> "%04d".formatted(RANDOM.nextInt(10_000));
            case PICTURES -> {
                var all = IntStream.range(0, PICTURES).boxed().collect(Collectors.toCollection(ArrayList::new));
                Collections.shuffle(all, RANDOM);
                yield all.stream().limit(CHOSEN).map(String::valueOf).collect(Collectors.joining("-"));
            }
        };
    }

    String encoded(String secret) {
        var hash = encoder.encode(secret);
        if (hash == null) {
            throw new IllegalStateException("the encoder gave nothing");
        }
        return hash;
    }

    boolean matches(String given, String hash) {
        return !given.isEmpty() && given.length() <= 20 && !hash.isEmpty() && encoder.matches(given, hash);
    }
}
