package dev.gradus.exchange;

import dev.gradus.curriculum.Programme;
import java.util.List;

/** What became of an import. */
public sealed interface ImportResult {

    /**
     * Everything is in.
     *
     * @param findings warnings only
     */
    record Imported(Programme programme, int lessons, int texts, int files, List<Finding> findings)
            implements ImportResult {

        public Imported {
            findings = List.copyOf(findings);
        }
    }

    /** Nothing is in. */
    record Refused(List<Finding> findings) implements ImportResult {

        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
