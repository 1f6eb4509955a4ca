package dev.gradus.publishing;

import dev.gradus.lesson.RevisionId;

/** What was published last of a lesson text, and whether students still see it. */
public record PublicationState(RevisionId revision, boolean live) {}
