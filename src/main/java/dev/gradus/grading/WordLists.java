package dev.gradus.grading;

import java.util.Set;

/**
 * A school's own lists for the stage and band of the lesson. English words are compared without regard to capitals.
 *
 * @param taught words pupils have been taught: never hard
 * @param banned words that must not stand in a lesson
 * @param names to pass over
 * @param characters pupils have been taught, each one code point; empty for the official table
 */
public record WordLists(Set<String> taught, Set<String> banned, Set<String> names, Set<Integer> characters) {

    public static final WordLists NONE = new WordLists(Set.of(), Set.of(), Set.of(), Set.of());

    public WordLists {
        taught = Set.copyOf(taught);
        banned = Set.copyOf(banned);
        names = Set.copyOf(names);
        characters = Set.copyOf(characters);
    }
}
