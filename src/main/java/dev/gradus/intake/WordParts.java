package dev.gradus.intake;

import dev.gradus.intake.IntakeResult.Reason;
import dev.gradus.intake.Loss.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a Word document, looked at before anything else reads them: that they are neither too many nor too large,
 * well-formed, without declarations that could fetch or multiply anything, and what in them no lesson can hold.
 */
final class WordParts {

    private static final int MOST_PARTS = 3000;
    private static final long MOST_BYTES = 80_000_000;
    private static final int MOST_XML = 12_000_000;
    private static final int DEEPEST = 200;
    private static final XMLInputFactory XML = factory();

    private final Losses losses;
    private boolean hasText;
    private boolean macros;

    private WordParts(Losses losses) {
        this.losses = losses;
    }

    /** Why the file cannot be taken, if so; otherwise what will be lost is counted. */
    static Optional<Reason> check(byte[] file, Losses losses) {
        var parts = new WordParts(losses);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var reason = parts.look(zip);
            if (parts.macros) {
                return Optional.of(Reason.MACROS);
            }
            return reason.or(() -> parts.hasText ? Optional.empty() : Optional.of(Reason.UNKNOWN_KIND));
        } catch (ZipException | IllegalArgumentException | XMLStreamException broken) {
            return Optional.of(Reason.BROKEN);
        } catch (IOException broken) {
            return Optional.of(Reason.BROKEN);
        }
    }

    private Optional<Reason> look(ZipInputStream zip) throws IOException, XMLStreamException {
        long total = 0;
        int parts = 0;
        for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
            var name = part.getName().toLowerCase(Locale.ROOT);
            macros |= name.endsWith("vbaproject.bin");
            if (++parts > MOST_PARTS) {
                return Optional.of(Reason.TOO_LARGE);
            }
            boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
            long most = Math.min(MOST_BYTES - total, xml ? MOST_XML : MOST_BYTES);
            if (xml) {
                var bytes = zip.readNBytes((int) most + 1);
                if (bytes.length > most) {
                    return Optional.of(Reason.TOO_LARGE);
                }
                total += bytes.length;
                read(bytes);
            } else {
                long length = skip(zip, most);
                if (length > most) {
                    return Optional.of(Reason.TOO_LARGE);
                }
                total += length;
            }
        }
        return Optional.empty();
    }

    private static long skip(InputStream in, long most) throws IOException {
        var buffer = new byte[16_384];
        long length = 0;
        for (int read = in.read(buffer); read >= 0 && length <= most; read = in.read(buffer)) {
            length += read;
        }
        return length;
    }

    private void read(byte[] part) throws XMLStreamException {
        var reader = XML.createXMLStreamReader(new ByteArrayInputStream(part));
        int depth = 0;
        String root = "";
        boolean words = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new XMLStreamException("a Word document declares nothing");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new XMLStreamException("deeper than any document");
                    }
                    if (depth == 1) {
                        root = reader.getLocalName();
                        hasText |= root.equals("document");
                    } else if (root.equals("document")) {
                        count(reader);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS -> words |= !reader.isWhiteSpace();
                default -> {}
            }
        }
        if (words && (root.equals("hdr") || root.equals("ftr"))) {
            losses.add(Kind.HEADERS);
        }
    }

    /** Reads XML without following anything that it declares. */
    static XMLInputFactory xml() {
        return XML;
    }

    private void count(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "chart" -> losses.add(Kind.CHARTS);
            case "relIds" -> losses.add(Kind.DIAGRAMS);
            case "OLEObject" -> losses.add(Kind.OBJECTS);
            case "commentReference" -> losses.add(Kind.COMMENTS);
            case "delText" -> losses.add(Kind.DELETIONS);
            default -> {}
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
