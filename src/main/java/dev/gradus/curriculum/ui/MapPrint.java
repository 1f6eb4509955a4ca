package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Brings a map’s sheet to paper: through the browser’s print, or as a file. */
final class MapPrint {

    private MapPrint() {}

    /** The sheet stands beside the page only while it is printed; the style sheet leaves it alone on the paper. */
    static void print(Component on, String svg, MapSheet.Paper paper) {
        on.getElement().executeJs("""
                const sheet = document.createElement('div');
                sheet.id = 'g-sheet';
                sheet.innerHTML = $0;
                const size = document.createElement('style');
                size.textContent = `@page { size: ${$1} landscape; margin: 0; }`;
                document.getElementById('g-sheet')?.remove();
                document.body.append(sheet);
                document.head.append(size);
                window.addEventListener('afterprint', () => { sheet.remove(); size.remove(); }, { once: true });
                window.print();""", svg, paper.name());
    }

    /** To look at, to keep, or to print elsewhere. */
    static Anchor download(Supplier<String> name, Supplier<String> svg) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var bytes = svg.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name.get(), "image/svg+xml", bytes.length);
        });
        var link = new Anchor(handler, "");
        link.setText(link.getTranslation("curriculum.print.svg"));
        return link;
    }
}
