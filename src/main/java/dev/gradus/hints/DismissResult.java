package dev.gradus.hints;

/** What became of an attempt to dismiss a hint, or to bring one back. */
public sealed interface DismissResult {

    record Dismissed(Dismissal dismissal) implements DismissResult {}

    /** It is shown again where it still applies. */
    record BroughtBack() implements DismissResult {}

    /** Why, nobody has said. */
    record ReasonMissing() implements DismissResult {}

    /** A hint about the whole lesson points at no place. */
    record NoPlace() implements DismissResult {}

    /** What holds for the school is for leads to decide. */
    record ForLeads() implements DismissResult {}
}
