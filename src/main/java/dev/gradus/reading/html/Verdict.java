package dev.gradus.reading.html;

import dev.gradus.dialect.Answers.Choice;
import java.util.List;

/** What there is to say to an answer. Nobody is told which other choice would have been right: one can always try again. */
public sealed interface Verdict {

    /** @param chosen with their feedback, in the order of the question; empty unless it was a choice */
    record Right(List<Choice> chosen) implements Verdict {
        public Right {
            chosen = List.copyOf(chosen);
        }
    }

    /** @param chosen as in {@link Right} */
    record NotYet(List<Choice> chosen) implements Verdict {
        public NotYet {
            chosen = List.copyOf(chosen);
        }
    }

    /**
     * All that was chosen is right, and something is missing.
     *
     * @param chosen as in {@link Right}
     * @param missing how many more are right
     */
    record RightSoFar(List<Choice> chosen, int missing) implements Verdict {
        public RightSoFar {
            chosen = List.copyOf(chosen);
        }
    }

    /** @param items how many, from the first on, are in their places */
    record InPlace(int items) implements Verdict {}

    /** The reader has not chosen or written anything, or not put everything in order. */
    record Nothing() implements Verdict {}

    /** No form of ours sends this. */
    record Unreadable() implements Verdict {}
}
