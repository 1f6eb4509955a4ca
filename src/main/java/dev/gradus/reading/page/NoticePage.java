package dev.gradus.reading.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that says why there is no page.
 *
 * @param elsewhere the same page in the language that has it
 * @param around what the page stood in and what can be read instead, the nearest first
 */
public record NoticePage(String title, String why, Frame.@Nullable Alternate elsewhere, List<Frame.Crumb> around) {

    public NoticePage {
        around = List.copyOf(around);
    }
}
