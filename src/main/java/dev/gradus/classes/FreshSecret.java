package dev.gradus.classes;

import dev.gradus.reading.door.Picture;
import java.util.Arrays;
import java.util.List;

/** A pupil with the secret that was just made. It can be shown now and never again: only its encoding is kept. */
public record FreshSecret(Pupil pupil, SecretKind kind, String secret) {

    /** The three pictures in order; none for a PIN. */
    public List<Picture> pictures() {
        return kind == SecretKind.PIN
                ? List.of()
                : Arrays.stream(secret.split("-"))
                        .map(Integer::valueOf)
                        .map(Picture.ALL::get)
                        .toList();
    }
}
