package dev.gradus.upkeep;

/** Why a lesson has to be looked at again. */
public enum Why {
    /** It builds on a lesson that says something else now. */
    BUILDS_ON,
    /** It has a term that means something else now. */
    TERM,
    /** It shows a picture that has been replaced. */
    FIGURE
}
