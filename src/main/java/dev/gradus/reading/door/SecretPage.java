package dev.gradus.reading.door;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for three pictures, one at a time, or for a PIN.
 *
 * @param pictures to choose from; empty where a PIN is asked for
 * @param chosen indexes of those chosen already
 * @param wanted how many are to be chosen
 * @param problem the message key of what is wrong, or null
 */
public record SecretPage(
        TilesPage.TileOf tile,
        List<Picture> pictures,
        List<Integer> chosen,
        int wanted,
        @Nullable String problem) {

    public SecretPage {
        pictures = List.copyOf(pictures);
        chosen = List.copyOf(chosen);
    }

    public boolean isPin() {
        return pictures.isEmpty();
    }

    /** As the form carries them. */
    public String carried() {
        return String.join("-", chosen.stream().map(String::valueOf).toList());
    }
}
