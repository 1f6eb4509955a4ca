package dev.gradus.reading.web;

import dev.gradus.platform.i18n.Languages;
import dev.gradus.publishing.PublishedFile;
import dev.gradus.publishing.PublishedFile.Rendition;
import dev.gradus.reading.RenderedPage;
import dev.gradus.reading.UrlScheme;
import dev.gradus.reading.page.Asset;
import dev.gradus.reading.site.Address;
import dev.gradus.reading.site.Address.ProgrammeAt;
import dev.gradus.reading.site.Frames;
import dev.gradus.reading.site.Keeping;
import dev.gradus.reading.site.Links;
import dev.gradus.reading.site.SitePages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** What makes the site an app that works without a network: its worker, its manifest, and what a programme consists of. */
final class OfflineDelivery {

    /** Of a picture that comes in several widths one is kept: the largest up to this many pixels. */
    private static final int WIDEST = 1_000;

    static final String LIST = "/offline.json";
    static final String MANIFEST = "/app.webmanifest";

    private final SitePages pages;
    private final Set<String> granted;
    private final Frames frames;
    private final ReadyBytes worker;
    private final JsonMapper json = new JsonMapper();

    /** @param granted slugs of programmes for classes only, which leave a device with the pupil */
    OfflineDelivery(SitePages pages, Frames frames, Set<String> granted) {
        this.pages = pages;
        this.granted = Set.copyOf(granted);
        this.frames = frames;
        var shell = Languages.ALL.stream().map(Links::mine).toList();
        this.worker = ReadyBytes.of(frames.assets().worker(shell), "text/javascript;charset=UTF-8");
    }

    void worker(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Replies.guard(response, RenderedPage.CONTENT_SECURITY_POLICY);
        Replies.send(request, response, 200, worker, "public, max-age=0, must-revalidate");
    }

    void manifest(HttpServletRequest request, HttpServletResponse response, String language) throws IOException {
        var icon = Map.of("src", frames.assets().icon().path(), "type", "image/png", "sizes", "512x512");
        var mark = Map.of("src", frames.assets().mark().path(), "type", "image/svg+xml", "sizes", "any");
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("name", frames.say(language).it("reading.site"));
        manifest.put("lang", language);
        manifest.put("id", "/");
        manifest.put("start_url", "/" + language);
        manifest.put("scope", "/");
        manifest.put("display", "standalone");
        manifest.put("background_color", "#fbfaf7");
        manifest.put("theme_color", "#fbfaf7");
        manifest.put("icons", List.of(icon, mark));
        Replies.guard(response, RenderedPage.CONTENT_SECURITY_POLICY);
        Replies.send(
                request,
                response,
                200,
                ReadyBytes.of(json.writeValueAsString(manifest), "application/manifest+json;charset=UTF-8"),
                "public, max-age=86400");
    }

    /** Which address a path asks the list of, if it asks for one. */
    static Optional<ProgrammeAt> programme(String path) {
        return path.endsWith(LIST)
                ? Address.parse(path.substring(0, path.length() - LIST.length()))
                        .flatMap(address -> address instanceof ProgrammeAt at ? Optional.of(at) : Optional.empty())
                : Optional.empty();
    }

    /** @param ready makes a page or takes it from where it is kept */
    Optional<ReadyBytes> list(ProgrammeAt at, Function<String, Optional<ReadyBytes>> ready) {
        return pages.keeping(at).map(keeping -> list(keeping, at.language(), granted.contains(at.programme()), ready));
    }

    private record Kept(String url, String tag, long bytes) {}

    private ReadyBytes list(
            Keeping keeping, String language, boolean withClass, Function<String, Optional<ReadyBytes>> ready) {
        var files = new LinkedHashMap<String, Kept>();
        var instead = new LinkedHashMap<String, String>();
        for (var path : keeping.pages()) {
            ready.apply(path).ifPresent(page -> files.put(path, kept(path, page)));
        }
        for (var file : keeping.files()) {
            var chosen = UrlScheme.SITE.file(file, chosen(file));
            files.put(chosen, new Kept(chosen, "", chosen(file).bytes()));
            file.renditions().stream()
                    .map(each -> UrlScheme.SITE.file(file, each))
                    .filter(url -> !url.equals(chosen))
                    .forEach(url -> instead.put(url, chosen));
        }
        for (var asset : frames.assets().all()) {
            if (frames.assets().shell().contains(asset.path())) {
                files.put(asset.path(), kept(asset));
            }
        }
        var list = new LinkedHashMap<String, Object>();
        list.put("title", keeping.title());
        list.put("language", language);
        if (withClass) {
            list.put("withClass", true);
        }
        list.put("bytes", files.values().stream().mapToLong(Kept::bytes).sum());
        list.put("files", new ArrayList<>(files.values()));
        list.put("instead", instead);
        return ReadyBytes.of(json.writeValueAsString(list), "application/json;charset=UTF-8");
    }

    private static Kept kept(String path, ReadyBytes page) {
        return new Kept(path, page.tag(false), page.length(true));
    }

    /** Named by its content, so it needs no tag. */
    private static Kept kept(Asset asset) {
        return new Kept(
                asset.path(),
                "",
                ReadyBytes.of(asset.bytes(), asset.contentType()).length(true));
    }

    private static Rendition chosen(PublishedFile file) {
        return file.renditions().stream()
                .filter(each -> each.width() <= WIDEST)
                .reduce((_, wider) -> wider)
                .orElse(file.renditions().getFirst());
    }
}
