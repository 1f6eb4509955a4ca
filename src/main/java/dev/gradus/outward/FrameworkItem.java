package dev.gradus.outward;

/**
 * One thing that a framework asks for.
 *
 * @param depth 0 for an item at the top
 * @param code as people quote it; may be empty
 * @param kind what the framework calls it; may be empty
 * @param retired whether a later state of the framework has it no more
 */
public record FrameworkItem(
        ItemId id,
        String identifier,
        String uri,
        int depth,
        String code,
        String kind,
        String statement,
        boolean retired) {}
