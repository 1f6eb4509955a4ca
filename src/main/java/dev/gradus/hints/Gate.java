package dev.gradus.hints;

import dev.gradus.dialect.Problem;
import dev.gradus.fit.Lack;
import dev.gradus.hints.Measurement.Mend;
import java.util.List;

/**
 * What stands between a text and its submission; hints never do.
 *
 * @param lacks what must be added
 * @param mends what must be mended
 */
public record Gate(List<Lack> lacks, List<Mend> mends) {

    public Gate {
        lacks = List.copyOf(lacks);
        mends = List.copyOf(mends);
    }

    /** Of a file that cannot be read as a lesson. */
    public static Gate broken(List<Problem> problems) {
        return new Gate(
                List.of(),
                problems.stream().map(problem -> new Mend(0, -1, "", problem)).toList());
    }

    public boolean isOpen() {
        return lacks.isEmpty() && mends.isEmpty();
    }
}
