package dev.gradus.lesson.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.DataNode;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the browser where the modules lie that the editor imports by name: an import map in the studio's page, ahead of
 * every module script, since browsers ignore one that comes later. The modules and their versions are those of the
 * WebJars in the jar.
 */
@Component
class EditorScripts implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PACKAGES = "classpath*:META-INF/resources/webjars/*/*/package.json";

    private final String importMap;

    EditorScripts() {
        importMap = JSON.writeValueAsString(Map.of("imports", modules()));
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::addImportMap);
    }

    private void addImportMap(IndexHtmlResponse page) {
        page.getDocument()
                .head()
                .prependElement("script")
                .attr("type", "importmap")
                .appendChild(new DataNode(importMap));
    }

    private static Map<String, String> modules() {
        try {
            var addresses = new TreeMap<String, String>();
            for (var resource : new PathMatchingResourcePatternResolver().getResources(PACKAGES)) {
                try (var in = resource.getInputStream()) {
                    var module = JSON.readTree(in);
                    var name = module.get("name").asString();
                    addresses.put(
                            name,
                            "/webjars/" + name + "/" + module.get("version").asString() + "/"
                                    + module.get("module").asString());
                }
            }
            return addresses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
