package dev.gradus.curriculum;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme as a file tells it, with its strands in order.
 *
 * @param source the file word for word, so that an export can give it back
 */
public record ImportedProgramme(
        NewProgramme programme,
        List<NewStrand> strands,
        @Nullable String source) {

    public ImportedProgramme {
        strands = List.copyOf(strands);
    }
}
