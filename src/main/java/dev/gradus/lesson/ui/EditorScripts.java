package dev.gradus.lesson.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.time.Duration;
import org.jsoup.nodes.DataNode;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the import map into the studio's page and says how long browsers may keep the editor's scripts. */
@Component
class EditorScripts implements VaadinServiceInitListener, WebMvcConfigurer {

    private static final long serialVersionUID = 1;

    private final transient EditorImportMap map = EditorImportMap.ofWebJars();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::addTo);
    }

    /** A browser reads an import map only before the first module, so it stands at the very beginning. */
    private void addTo(IndexHtmlResponse page) {
        page.getDocument()
                .head()
                .prependElement("script")
                .attr("type", "importmap")
                .appendChild(new DataNode(map.json(page.getVaadinRequest().getContextPath())));
    }

    /** A WebJar's path holds its version, so it never changes; our own scripts are asked for again, which is cheap. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/studio-assets/editor/**")
                .addResourceLocations("classpath:/META-INF/resources/studio-assets/editor/")
                .setCacheControl(CacheControl.noCache());
    }
}
