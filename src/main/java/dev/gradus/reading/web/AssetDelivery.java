package dev.gradus.reading.web;

import dev.gradus.reading.RenderedPage;
import dev.gradus.reading.page.Asset;
import dev.gradus.reading.page.Assets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

/** Style sheet, scripts and pictures, and the mark where browsers ask for it. */
final class AssetDelivery {

    private final Map<String, ReadyBytes> assets;
    private final String mark;

    AssetDelivery(Assets assets) {
        this.assets = assets.all().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Asset::path, asset -> ReadyBytes.of(asset.bytes(), asset.contentType())));
        this.mark = assets.mark().path();
    }

    void asset(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        var asset = assets.get(path);
        if (asset == null) {
            Replies.plain(request, response, 404, "Not found");
            return;
        }
        Replies.guard(response, RenderedPage.CONTENT_SECURITY_POLICY);
        Replies.send(request, response, 200, asset, Replies.FOR_EVER);
    }

    void favicon(HttpServletResponse response) {
        Replies.redirect(response, 302, mark);
    }
}
