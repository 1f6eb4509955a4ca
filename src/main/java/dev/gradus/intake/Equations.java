package dev.gradus.intake;

import dev.gradus.dialect.Inline;
import dev.gradus.formula.Formula;
import dev.gradus.intake.OfficeMath.NotCarried;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The equations of a Word document, which the library that reads the rest leaves out. Each is put into the document as a
 * word that nobody else could have written, and found again among the words that the library gives. One that cannot be
 * a formula here keeps its letters and is told.
 */
final class Equations {

    private static final DocumentBuilderFactory XML = factory();

    private final String token = "\u27e6" + UUID.randomUUID() + ":";
    private final Pattern sign = Pattern.compile(Pattern.quote(token) + "(\\d+)\u27e7");
    private final List<String> formulas = new ArrayList<>();
    private final Losses losses;

    Equations(Losses losses) {
        this.losses = losses;
    }

    /**
     * The same document with words in the places of its equations.
     *
     * @param file that {@link WordParts} has found to be of bearable size
     */
    byte[] marked(byte[] file) {
        var whole = new ByteArrayOutputStream(file.length);
        try (var from = new ZipInputStream(new ByteArrayInputStream(file));
                var to = new ZipOutputStream(whole)) {
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(part.getName()));
                var bytes = from.readAllBytes();
                to.write(hasEquations(bytes) ? mark(bytes) : bytes);
            }
        } catch (IOException | SAXException | TransformerException | ParserConfigurationException broken) {
            throw new IllegalArgumentException(broken);
        }
        return whole.toByteArray();
    }

    /** Text with its formulas. */
    List<Inline> in(String text) {
        var content = new ArrayList<Inline>();
        var found = sign.matcher(text);
        int at = 0;
        while (found.find()) {
            add(text.substring(at, found.start()), content);
            content.add(new Inline.Formula(formulas.get(Integer.parseInt(found.group(1)))));
            at = found.end();
        }
        add(text.substring(at), content);
        return content;
    }

    /** Text in which formulas are only letters. */
    String plain(String text) {
        return sign.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(formulas.get(Integer.parseInt(found.group(1)))));
    }

    private static void add(String text, List<Inline> content) {
        if (!text.isEmpty()) {
            content.add(new Inline.Text(text));
        }
    }

    private static boolean hasEquations(byte[] part) {
        return part.length > 1
                && part[0] != 'P'
                && new String(part, StandardCharsets.ISO_8859_1)
                        .replace("\0", "")
                        .contains("oMath");
    }

    private byte[] mark(byte[] part)
            throws IOException, SAXException, TransformerException, ParserConfigurationException {
        Document document;
        try {
            var reader = XML.newDocumentBuilder();
            // The default one speaks to the console.
            reader.setErrorHandler(new DefaultHandler());
            document = reader.parse(new ByteArrayInputStream(part));
        } catch (SAXException notXml) {
            return part;
        }
        var all = document.getElementsByTagNameNS("*", "oMath");
        var outermost = new ArrayList<Element>();
        for (int i = 0; i < all.getLength(); i++) {
            var equation = (Element) all.item(i);
            if (!isWithinAnother(equation)) {
                outermost.add(equation);
            }
        }
        outermost.forEach(this::replace);
        var bytes = new ByteArrayOutputStream(part.length);
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(bytes));
        return bytes.toByteArray();
    }

    private static boolean isWithinAnother(Element equation) {
        for (var above = equation.getParentNode(); above != null; above = above.getParentNode()) {
            if ("oMath".equals(above.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    private void replace(Element equation) {
        var document = equation.getOwnerDocument();
        // Word has two names for its own namespace; the document says which it means.
        var words = document.getDocumentElement().getNamespaceURI();
        var run = document.createElementNS(words, "w:r");
        var text = document.createElementNS(words, "w:t");
        text.setAttribute("xml:space", "preserve");
        text.setTextContent(written(equation));
        run.appendChild(text);
        // A block of its own has only equations in it, which would hide a word from the library.
        var place = equation.getParentNode() instanceof Element block && "oMathPara".equals(block.getLocalName())
                ? block
                : equation;
        if (place.getParentNode() instanceof Element parent) {
            parent.insertBefore(run, place);
            equation.getParentNode().removeChild(equation);
        }
    }

    private String written(Element equation) {
        try {
            var tex = OfficeMath.tex(equation);
            if (Formula.mathMl(tex, false).isPresent() && tex.indexOf('`') < 0) {
                formulas.add(tex);
                return token + (formulas.size() - 1) + "\u27e7";
            }
        } catch (NotCarried strange) {
            // Told below, like one that is empty.
        }
        losses.add(Loss.Kind.EQUATIONS);
        return equation.getTextContent().strip();
    }

    private static DocumentBuilderFactory factory() {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setExpandEntityReferences(false);
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
        return factory;
    }
}
