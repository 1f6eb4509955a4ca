package dev.gradus.media;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An XML parser that reads one file and nothing else: no document type, no entities, no other resource. */
final class SvgReading {

    private SvgReading() {}

    /** The JDK's own parser whatever else is on the class path; it also bounds names, attributes and nesting. */
    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing else is read");
        });
        return factory.createXMLStreamReader(in);
    }

    /** The next event. On some document types the JDK's parser fails with what is not its own exception (InvalidCharInDTD). */
    static int next(XMLStreamReader reader) throws XMLStreamException {
        try {
            return reader.next();
        } catch (RuntimeException e) {
            throw new XMLStreamException("The parser gave up", e);
        }
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
