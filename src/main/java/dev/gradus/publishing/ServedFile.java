package dev.gradus.publishing;

import java.nio.file.Path;

/**
 * Bytes of a live publication, ready to be sent.
 *
 * @param path complete on disk and never to change
 * @param bytes how many there are
 * @param sha256 of these bytes, in hexadecimal digits
 */
public record ServedFile(Path path, String mime, long bytes, String sha256) {}
