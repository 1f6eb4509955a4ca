package dev.gradus.reading.web;

import dev.gradus.curriculum.Stage;
import dev.gradus.platform.Slug;
import dev.gradus.publishing.PublishedSearch.Wish;
import dev.gradus.reading.RenderedPage;
import dev.gradus.reading.site.SearchPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Answers searches, a few at a time: whoever asks a thousand at once waits, and nobody who reads does. */
final class SearchDelivery {

    private static final int AT_ONCE = 8;
    private static final int PATIENCE_SECONDS = 3;

    private final SearchPages pages;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    SearchDelivery(SearchPages pages) {
        this.pages = pages;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, String language) throws IOException {
        response.setHeader("X-Robots-Tag", "noindex");
        var page = inTurn(wish(Fields.parse(request.getQueryString()), language));
        Replies.send(request, response, 200, Replies.once(page), Replies.NOT_KEPT);
    }

    /** Anything odd is as if it had not been said. */
    private static Wish wish(Map<String, String> fields, String language) {
        var stage = Stage.ofKey(fields.getOrDefault("stage", "")).orElse(null);
        var programme = fields.getOrDefault("programme", "");
        var page = fields.getOrDefault("page", "");
        return new Wish(
                fields.getOrDefault("q", "").replaceAll("[\\p{Cntrl}\uFFFD]", " "),
                language,
                stage,
                Slug.isSlug(programme) ? programme : null,
                page.matches("[0-9]{1,2}") ? Integer.parseInt(page) - 1 : 0);
    }

    private RenderedPage inTurn(Wish wish) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("too many searches at once");
            }
            try {
                return pages.page(wish);
            } finally {
                turns.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
