package dev.gradus.media;

/** Why a file is not taken; the comment names the arguments that come with it. */
public enum RefusalReason {
    /** No arguments. */
    EMPTY,
    /** No arguments: the bytes are of no type we know. */
    UNKNOWN_TYPE,
    /** Type ({@code PDF}). */
    TYPE_NOT_TAKEN,
    /** {@link MediaKind}, limit in megabytes. */
    TOO_MANY_BYTES,
    /** Width, height, limit in megapixels. */
    TOO_MANY_PIXELS,
    /** {@link MediaKind}. */
    BROKEN_PICTURE,
    /** No arguments: not UTF-8 text. */
    BROKEN_CAPTIONS,
    /** Line: not as WebVTT is written. */
    CAPTIONS_MALFORMED,
    /** Line: a style that names another file, or more than styles need. */
    CAPTIONS_STYLE,
    /** No arguments: not one line is said. */
    CAPTIONS_EMPTY,
    /** How many lines may be said at most. */
    CAPTIONS_TOO_MANY,
    /** Line. */
    SVG_MALFORMED,
    /** Line. */
    SVG_ENTITIES,
    /** Line. */
    SVG_TOO_COMPLEX,
    /** Line, name: of the first part that could act, where such parts are not removed but refused. */
    SVG_ACTIVE;

    /** The key of the sentence that says so to people, with the arguments in their order. */
    public String messageKey() {
        return "media.refused." + name();
    }
}
