package dev.gradus.intake;

import dev.gradus.intake.Loss.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Counts what is lost while a file is read. */
final class Losses {

    private final EnumMap<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final List<Loss> pictures = new ArrayList<>();

    void add(Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    void addPicture(Loss.LeftPicture picture) {
        pictures.add(picture);
    }

    List<Loss> list() {
        var all = new ArrayList<>(pictures);
        counts.forEach((kind, count) -> all.add(new Loss.Left(kind, count)));
        return all;
    }
}
