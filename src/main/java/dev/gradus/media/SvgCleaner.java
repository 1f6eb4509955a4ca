package dev.gradus.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads an SVG drawing and writes it anew from what is known to be harmless ({@link SvgNames}). Nothing of the original
 * is copied as bytes, so whatever a browser might read in them that our parser does not is gone.
 */
final class SvgCleaner {

    private static final int MAX_DEPTH = 100;
    private static final int MAX_ELEMENTS = 50_000;
    private static final int MAX_REMOVALS = 100;

    private final List<Removal> removals = new ArrayList<>();
    private final SvgAttributes attributes = new SvgAttributes(this::remove);
    private final Deque<SvgNode.Element> open = new ArrayDeque<>();
    private SvgNode.@Nullable Element root;
    private int elements;
    private int skipped;

    private SvgCleaner() {}

    static SvgResult clean(byte[] bytes) {
        int line = 1;
        try {
            SvgCleaner cleaner = new SvgCleaner();
            XMLStreamReader reader = SvgReading.open(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) {
                line = Math.max(line, reader.getLocation().getLineNumber());
                Refused refused = cleaner.read(reader, line);
                if (refused != null) {
                    return refused;
                }
            }
            return cleaner.finish();
        } catch (XMLStreamException e) {
            boolean entities = new String(bytes, ISO_8859_1).contains("<!ENTITY");
            int place =
                    e.getLocation() == null ? line : Math.max(1, e.getLocation().getLineNumber());
            return Refused.because(entities ? RefusalReason.SVG_ENTITIES : RefusalReason.SVG_MALFORMED, place);
        }
    }

    /** One step; {@code line} is where what comes next begins. */
    private @Nullable Refused read(XMLStreamReader reader, int line) throws XMLStreamException {
        switch (SvgReading.next(reader)) {
            case XMLStreamConstants.START_ELEMENT -> {
                return start(reader, line);
            }
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                text(reader.getText());
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                remove(new Removal(line, Removal.Part.INSTRUCTION, reader.getPITarget()));
            case XMLStreamConstants.ENTITY_REFERENCE -> {
                return Refused.because(RefusalReason.SVG_ENTITIES, line);
            }
            default -> {
                // Comments and the document type have no effect on the picture
            }
        }
        return null;
    }

    private @Nullable Refused start(XMLStreamReader reader, int line) {
        String namespace = SvgReading.orEmpty(reader.getNamespaceURI());
        String name = reader.getLocalName();
        boolean svg = SvgNames.isSvg(namespace);
        if (root == null && !(svg && name.equals("svg"))) {
            return Refused.because(RefusalReason.UNKNOWN_TYPE);
        }
        if (++elements > MAX_ELEMENTS || open.size() + skipped >= MAX_DEPTH) {
            return Refused.because(RefusalReason.SVG_TOO_COMPLEX, line);
        }
        if (skipped > 0) {
            skipped++;
            return null;
        }
        if (!svg || !SvgNames.ELEMENTS.contains(name)) {
            if (!SvgNames.isNoise(namespace, name)) {
                remove(new Removal(line, Removal.Part.ELEMENT, name));
            }
            skipped = 1;
            return null;
        }
        SvgNode.Element element = new SvgNode.Element(name, line);
        attributes.copy(reader, element);
        if (animatesWhatItMayNot(element)) {
            remove(new Removal(line, Removal.Part.ELEMENT, name));
            skipped = 1;
            return null;
        }
        if (root == null) {
            root = element;
        } else {
            open.getFirst().children().add(element);
        }
        open.push(element);
        return null;
    }

    private static boolean animatesWhatItMayNot(SvgNode.Element element) {
        String target = element.attribute("attributeName");
        return SvgNames.ANIMATIONS.contains(element.name()) && target != null && !SvgNames.ATTRIBUTES.contains(target);
    }

    private void end() {
        if (skipped > 0) {
            skipped--;
            return;
        }
        SvgNode.Element element = open.pop();
        if (element.name().equals("style") && !isHarmlessSheet(element)) {
            remove(new Removal(element.line(), Removal.Part.STYLE, "style"));
            open.getFirst().children().removeLast();
        }
    }

    private static boolean isHarmlessSheet(SvgNode.Element style) {
        String type = style.attribute("type");
        return (type == null || type.toLowerCase(Locale.ROOT).equals("text/css"))
                && SvgStyle.isHarmlessSheet(style.text());
    }

    private void text(String text) {
        SvgNode.Element parent = open.peek();
        if (skipped == 0 && parent != null && (SvgNames.HOLDING_TEXT.contains(parent.name()) || text.isBlank())) {
            parent.children().add(new SvgNode.Text(text));
        }
    }

    private void remove(Removal removal) {
        if (removals.size() < MAX_REMOVALS) {
            removals.add(removal);
        }
    }

    private SvgResult finish() {
        if (root == null) {
            return Refused.because(RefusalReason.UNKNOWN_TYPE);
        }
        int tooMuch = SvgExpansion.lineOfTooMuch(root);
        if (tooMuch > 0) {
            return Refused.because(RefusalReason.SVG_TOO_COMPLEX, tooMuch);
        }
        SvgSize size = SvgSize.of(root);
        return new SvgResult.Cleaned(SvgWriting.text(root), size.width(), size.height(), List.copyOf(removals));
    }
}
