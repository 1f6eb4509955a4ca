package dev.gradus.curriculum;

import dev.gradus.curriculum.climb.FindingName;
import dev.gradus.curriculum.climb.LessonPath;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which accepted warnings of a lesson speak of the second part once it is split: those that are found there and no longer
 * in the first part, for instance about a term that has moved, and those of other lessons about the whole. What is found
 * in both parts was accepted of the whole and says nothing sure of the second.
 */
record WarningsOfParts(LessonPath whole, LessonPath second) {

    /**
     * The identity in the second part by the one that was accepted.
     *
     * @param found identities of all that is found after the split
     */
    Map<String, String> follow(Set<String> accepted, Set<String> found) {
        var paths = Map.of(whole.toString(), second.toString());
        var follow = new HashMap<String, String>();
        for (var identity : accepted) {
            var name = FindingName.ofIdentity(identity);
            var there = name.moved(paths).identity();
            boolean ofWhole = name.at().equals(whole.toString());
            if (!there.equals(identity) && found.contains(there) && !(ofWhole && found.contains(identity))) {
                follow.put(identity, there);
            }
        }
        return follow;
    }
}
