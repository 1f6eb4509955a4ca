package dev.gradus.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Pictures of a Word document that are not in it but somewhere on a disk or in the network. The library that reads the
 * document would go and fetch them, wherever a link leads, so the links are cut before it sees them.
 */
final class LinkedPictures {

    private static final String PICTURE = "blip";
    private static final String LINK = "link";
    private static final String INSIDE = "embed";
    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    private LinkedPictures() {}

    /**
     * The same document without such links; each picture that was only a link is counted as lost.
     *
     * @param file that {@link WordParts} has found to be of bearable size
     * @throws IllegalArgumentException when it is no such file after all
     */
    static byte[] cut(byte[] file, Losses losses) {
        var whole = new ByteArrayOutputStream(file.length);
        try (var from = new ZipInputStream(new ByteArrayInputStream(file));
                var to = new ZipOutputStream(whole)) {
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(part.getName()));
                var bytes = from.readAllBytes();
                to.write(links(bytes) ? without(bytes, losses) : bytes);
            }
        } catch (IOException | XMLStreamException broken) {
            throw new IllegalArgumentException(broken);
        }
        return whole.toByteArray();
    }

    /** Of every part, whatever its name: the document itself says which of them is its text. */
    private static boolean links(byte[] part) {
        try {
            var reader = WordParts.xml().createXMLStreamReader(new ByteArrayInputStream(part));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(PICTURE)) {
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        if (reader.getAttributeLocalName(i).equals(LINK)) {
                            return true;
                        }
                    }
                }
            }
            return false;
        } catch (XMLStreamException notXml) {
            return false;
        }
    }

    private static byte[] without(byte[] part, Losses losses) throws XMLStreamException {
        XMLInputFactory input = WordParts.xml();
        var events = input.createXMLEventReader(new ByteArrayInputStream(part));
        var bytes = new ByteArrayOutputStream(part.length);
        var writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(bytes, "UTF-8");
        writer.add(EVENTS.createStartDocument("UTF-8", "1.0"));
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            if (event instanceof StartElement start
                    && start.getName().getLocalPart().equals(PICTURE)) {
                writer.add(unlinked(start, losses));
            } else if (!event.isStartDocument()) {
                writer.add(event);
            }
        }
        writer.close();
        return bytes.toByteArray();
    }

    private static StartElement unlinked(StartElement picture, Losses losses) {
        List<Attribute> kept = new ArrayList<>();
        picture.getAttributes().forEachRemaining(attribute -> {
            if (!attribute.getName().getLocalPart().equals(LINK)) {
                kept.add(attribute);
            }
        });
        if (kept.stream()
                .noneMatch(attribute -> attribute.getName().getLocalPart().equals(INSIDE))) {
            losses.add(Loss.Kind.LINKED_PICTURES);
        }
        return EVENTS.createStartElement(picture.getName(), kept.iterator(), picture.getNamespaces());
    }
}
