package dev.gradus.curriculum.climb;

/** What can be wrong with a map. Errors first, as a list shows them. */
public enum FindingCode {
    /** Lessons build on each other in a circle. */
    CYCLE(true, "buildsOn"),
    /** A lesson builds on one of a later stage, or on a later one of its own unit. */
    LATER_PREREQUISITE(true, "buildsOn"),
    /** A lesson builds on one that is not there, or not any more. */
    DANGLING_LINK(true, "buildsOn"),
    /** A unit has no lesson and gives no reason. */
    EMPTY_UNIT(false, ""),
    /** A strand has lessons in one stage only. */
    ORPHAN_STRAND(false, ""),
    /** A link skips a stage, or depth or level rises too much from one stage to the next. */
    LEAP(false, "buildsOn"),
    /** A lesson goes no deeper than the one before and has nearly the same terms. */
    REPETITION(false, "buildsOn"),
    /** Depth or level falls from a stage to a later one. */
    OUT_OF_ORDER(false, "depth"),
    /** A term is used before any lesson introduces it. */
    USED_BEFORE_TAUGHT(false, "uses"),
    /** A term is introduced a second time in its stage. */
    INTRODUCED_TWICE(false, "introduces"),
    /** A term comes up once and never again, although its strand goes on. */
    NEVER_REVISITED(false, "introduces"),
    /** A lesson has objectives, but no activity or no question. */
    NO_CHECK(false, "objectives"),
    /** A lesson's minutes are not those of its steps, or not those it has in another language. */
    MINUTES_MISMATCH(false, "minutes"),
    /** A text has changed since it was translated. */
    STALE_TRANSLATION(false, "translationOf"),
    /** A misconception is raised and no lesson answers it. */
    NEVER_ANSWERED(false, "raises"),
    /** A lesson answers a misconception that no lesson raises. */
    NEVER_RAISED(false, "answers");

    private final boolean error;
    private final String key;

    FindingCode(boolean error, String key) {
        this.error = error;
        this.key = key;
    }

    /** Errors stop an import; warnings can be accepted with a reason. */
    public boolean isError() {
        return error;
    }

    /** Of something easily believed: told apart from what is wrong with the map itself. */
    public boolean isMisconception() {
        return this == NEVER_ANSWERED || this == NEVER_RAISED;
    }

    /** The key in a lesson's front matter or in {@code unit.yaml} where it shows; may be empty. */
    public String key() {
        return key;
    }
}
