package dev.gradus.curriculum;

import dev.gradus.platform.Slug;
import dev.gradus.platform.Texts;

/** A theme that runs through the stages, with a big idea. */
public record Strand(
        StrandId id,
        ProgrammeId programme,
        Slug slug,
        int position,
        Texts title,
        Texts bigIdea,
        int version,
        boolean archived) {}
