package dev.gradus.publishing;

import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the search index in step with what is live. */
@Component
class SearchIndex {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private static final int AT_ONCE = 100;

    private final SearchRows rows;
    private final RecentSearches recent;

    SearchIndex(SearchRows rows, RecentSearches recent) {
        this.rows = rows;
        this.recent = recent;
    }

    /** In the transaction that publishes. */
    void put(Publication publication, LessonFile file) {
        rows.removeEnded(publication.lesson().value(), publication.language());
        rows.put(publication.id(), ReadText.of(file));
    }

    /** In the transaction that withdraws. */
    void remove(UUID lesson, String language) {
        rows.removeEnded(lesson, language);
    }

    /** What was published before there was a search, or before the index was made as it is today. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void fill() {
        int made = 0;
        for (var some = rows.unindexed(AT_ONCE); !some.isEmpty(); some = rows.unindexed(AT_ONCE)) {
            some.forEach(each -> rows.put(each.id(), read(each.source())));
            made += some.size();
        }
        if (made > 0) {
            recent.forget();
            LOG.info("Made {} lessons findable by search", made);
        }
    }

    /** A text that today's parser refuses is found by nothing, but must not be asked for again and again. */
    private static ReadText read(String source) {
        return switch (LessonFile.parse(source)) {
            case LessonFileResult.Read read -> ReadText.of(read.file());
            case LessonFileResult.Broken _ -> new ReadText("", "", "");
        };
    }
}
