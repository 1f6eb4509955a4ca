package dev.gradus.reading.page;

import org.jspecify.annotations.Nullable;

/**
 * A page that says why there is no page.
 *
 * @param elsewhere the same page in the language that has it
 */
public record NoticePage(String title, String why, Frame.@Nullable Alternate elsewhere) {}
