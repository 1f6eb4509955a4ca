package dev.gradus.review.ui;

import com.vaadin.flow.component.Component;
import dev.gradus.publishing.PublishResult;

/** Why something was not published. */
final class Refusals {

    private Refusals() {}

    static String words(PublishResult result, Component reader) {
        return switch (result) {
            case PublishResult.Published published -> throw new IllegalArgumentException("it was published");
            case PublishResult.NotApproved refused -> reader.getTranslation("review.notApproved");
            case PublishResult.Archived archived -> reader.getTranslation("review.archived");
            case PublishResult.Faulty faulty ->
                reader.getTranslation("review.faulty", faulty.problems().size());
        };
    }
}
