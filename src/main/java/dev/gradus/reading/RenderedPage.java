package dev.gradus.reading;

import java.nio.charset.StandardCharsets;

/** One student page, complete HTML in UTF-8, without anything that differs between readers. */
public record RenderedPage(String html) {

    /** What the page may load and do. It has neither inline script nor inline style, and asks no other host. */
    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; "
            + "img-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    public byte[] bytes() {
        return html.getBytes(StandardCharsets.UTF_8);
    }
}
