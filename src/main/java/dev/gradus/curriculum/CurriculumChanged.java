package dev.gradus.curriculum;

/** A programme's texts, order or membership changed in a way that students could notice. */
public record CurriculumChanged(ProgrammeId programme) {}
