package dev.gradus.media;

import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;

/** Decides attribute by attribute what an element keeps. */
final class SvgAttributes {

    private final SvgPictures pictures = new SvgPictures();
    private final Consumer<Removal> removed;

    SvgAttributes(Consumer<Removal> removed) {
        this.removed = removed;
    }

    /** Copies from the start tag that the reader stands on to {@code element}. */
    void copy(XMLStreamReader reader, SvgNode.Element element) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = SvgReading.orEmpty(reader.getAttributeNamespace(i));
            String name = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            switch (namespace) {
                case "" -> plain(element, name, value);
                case SvgNames.XLINK -> {
                    if (name.equals("href")) {
                        reference(element, value)
                                .ifPresent(href -> element.attributes().putIfAbsent("href", href));
                    }
                }
                case XMLConstants.XML_NS_URI -> xml(element, name, value);
                default -> {
                    // What drawing programs note for themselves in namespaces of their own
                }
            }
        }
    }

    private void plain(SvgNode.Element element, String name, String value) {
        if (name.equals("href")) {
            reference(element, value).ifPresent(href -> element.attributes().put("href", href));
        } else if (name.equals("style")) {
            String style = SvgStyle.declarations(
                    value, property -> removed.accept(new Removal(element.line(), Removal.Part.STYLE, property)));
            if (!style.isEmpty()) {
                element.attributes().put("style", style);
            }
        } else if (SvgNames.FREE_TEXT.contains(name) || name.startsWith("aria-")) {
            element.attributes().put(name, value);
        } else if (SvgNames.ATTRIBUTES.contains(name) && SvgStyle.isHarmless(value)) {
            element.attributes().put(name, value);
        } else if (SvgNames.ATTRIBUTES.contains(name) || SvgNames.isHandlerOrReaching(name)) {
            removed.accept(new Removal(element.line(), Removal.Part.ATTRIBUTE, name));
        }
    }

    private void xml(SvgNode.Element element, String name, String value) {
        if (name.equals("lang") || name.equals("space")) {
            element.attributes().put("xml:" + name, value);
        } else if (name.equals("base")) {
            removed.accept(new Removal(element.line(), Removal.Part.ATTRIBUTE, "xml:base"));
        }
    }

    private Optional<String> reference(SvgNode.Element element, String value) {
        String target = value.strip();
        boolean refers = SvgNames.REFERRING.contains(element.name());
        if (refers && target.matches("#[^\\s\"'()<>\\\\]+")) {
            return Optional.of(target);
        }
        boolean shows = element.name().equals("image") || element.name().equals("feImage");
        Optional<String> picture = shows ? pictures.clean(target) : Optional.empty();
        if (picture.isEmpty()) {
            removed.accept(new Removal(element.line(), Removal.Part.REFERENCE, target));
        }
        return picture;
    }
}
