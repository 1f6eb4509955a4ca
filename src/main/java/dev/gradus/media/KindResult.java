package dev.gradus.media;

/** What the first bytes of a file say it is, where that is a type we take. */
sealed interface KindResult permits KindResult.Known, Refused {

    record Known(MediaKind kind) implements KindResult {}
}
