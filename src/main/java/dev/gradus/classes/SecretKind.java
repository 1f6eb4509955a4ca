package dev.gradus.classes;

/** How the pupils of a class show that they are who they say. */
public enum SecretKind {
    /** Three pictures in order, for those who do not read yet. */
    PICTURES,
    /** Four digits. */
    PIN
}
