package dev.gradus.curriculum;

import dev.gradus.platform.Slug;
import dev.gradus.platform.Texts;

/** A strand that is to be. */
public record NewStrand(Slug slug, Texts title, Texts bigIdea) {}
