package dev.gradus.hints;

import java.util.UUID;

/** Names one state of one list of words: a list that is replaced gets another. */
public record WordListId(UUID value) {}
