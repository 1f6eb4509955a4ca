package dev.gradus.media;

/** The types of file that are taken, each with its media type, the extension it is served under and its family. */
public enum MediaKind {
    JPEG("image/jpeg", "jpg", Family.PICTURE),
    PNG("image/png", "png", Family.PICTURE),
    GIF("image/gif", "gif", Family.PICTURE),
    WEBP("image/webp", "webp", Family.PICTURE),
    SVG("image/svg+xml", "svg", Family.DRAWING),
    MP3("audio/mpeg", "mp3", Family.SOUND),
    M4A("audio/mp4", "m4a", Family.SOUND),
    OGG("audio/ogg", "ogg", Family.SOUND),
    WAV("audio/wav", "wav", Family.SOUND),
    MP4("video/mp4", "mp4", Family.FILM),
    WEBM("video/webm", "webm", Family.FILM),
    VTT("text/vtt", "vtt", Family.CAPTIONS);

    /** What a file is for, and how many bytes it may have. */
    public enum Family {
        PICTURE(20),
        DRAWING(1),
        SOUND(200),
        FILM(200),
        CAPTIONS(1);

        private final int megabytes;

        Family(int megabytes) {
            this.megabytes = megabytes;
        }

        /** The limit in units of 1024 × 1024 bytes, for people. */
        public int megabytes() {
            return megabytes;
        }

        long maxBytes() {
            return megabytes * 1024L * 1024L;
        }
    }

    private final String mime;
    private final String extension;
    private final Family family;

    MediaKind(String mime, String extension, Family family) {
        this.mime = mime;
        this.extension = extension;
        this.family = family;
    }

    /** The media type without parameters, {@code image/jpeg}. */
    public String mime() {
        return mime;
    }

    /** The extension without the dot, {@code jpg}. */
    public String extension() {
        return extension;
    }

    public Family family() {
        return family;
    }
}
