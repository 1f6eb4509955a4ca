package dev.gradus.media;

/** What to do with an SVG drawing that holds scripts, event handlers or references to outside. */
public enum ActiveParts {
    /** Take it and serve a form without them: for an upload by a person, who sees the result. */
    REMOVE,
    /** Refuse it with the line of the first: for an import, which must not change what it was given. */
    REFUSE
}
