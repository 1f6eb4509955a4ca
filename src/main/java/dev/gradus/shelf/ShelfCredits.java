package dev.gradus.shelf;

import dev.gradus.curriculum.LessonId;
import dev.gradus.media.Sha256;
import dev.gradus.publishing.Credits;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells publishing whom the school's media library credits. */
@Component
class ShelfCredits implements Credits {

    private final ShelfRows rows;

    ShelfCredits(ShelfRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<Sha256, String> of(LessonId lesson, Collection<Sha256> files) {
        return rows.credits(lesson, files);
    }
}
