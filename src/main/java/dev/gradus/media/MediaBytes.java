package dev.gradus.media;

import java.nio.file.Path;

/** Bytes on disk, complete and never to change, with what has to be said about them when they are sent. */
public record MediaBytes(Sha256 sha256, MediaKind kind, long byteSize, Path path) {}
