package dev.gradus.reading.web;

import dev.gradus.reading.Part;
import dev.gradus.reading.RenderedPage;
import java.util.Set;

/** Something to keep ready, and what of the published site it was made of. */
record MadePage(ReadyBytes bytes, Set<Part> madeOf) {

    static MadePage of(RenderedPage page) {
        return new MadePage(Replies.ready(page), page.madeOf());
    }
}
