package dev.gradus.lesson.ui;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** When states were saved, to the second where two of them would read alike otherwise. */
record RevisionTimes(Moments moments, Set<String> shared) {

    RevisionTimes {
        shared = Set.copyOf(shared);
    }

    static RevisionTimes of(Moments moments, Collection<Instant> all) {
        var seen = new HashSet<String>();
        var shared = new HashSet<String>();
        for (var moment : new HashSet<>(all)) {
            var minute = moments.full(moment);
            if (!seen.add(minute)) {
                shared.add(minute);
            }
        }
        return new RevisionTimes(moments, shared);
    }

    String of(Instant moment) {
        var minute = moments.full(moment);
        return shared.contains(minute) ? moments.exact(moment) : minute;
    }
}
