package dev.gradus.reading;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * One student page, complete HTML in UTF-8, without anything that differs between readers.
 *
 * @param madeOf what is published that it was made of: while none of these changes, it would be made the same again
 */
public record RenderedPage(String html, Set<Part> madeOf) {

    /** What the page may load and do. It has neither inline script nor inline style, and asks no other host. */
    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; "
            + "img-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    public RenderedPage {
        madeOf = Set.copyOf(madeOf);
    }

    /** Made of anything. */
    public RenderedPage(String html) {
        this(html, Set.of(Part.ALL));
    }

    public RenderedPage madeOf(Set<Part> parts) {
        return new RenderedPage(html, parts);
    }

    public byte[] bytes() {
        return html.getBytes(StandardCharsets.UTF_8);
    }
}
