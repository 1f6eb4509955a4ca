package dev.gradus.dialect.parse;

import dev.gradus.dialect.FileName;
import dev.gradus.dialect.Letters;
import dev.gradus.dialect.Picture;
import dev.gradus.dialect.Problem.Code;
import java.util.Optional;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Reads a picture with its attributes. */
final class PictureReader {

    private final Reading reading;

    PictureReader(Reading reading) {
        this.reading = reading;
    }

    /** The picture, or nothing when it is no file beside the lesson. */
    Optional<Picture> read(Image image) {
        var src = reading.source().unmarked(image.getDestination());
        reading.countLink(src.length());
        if (!FileName.isValid(src)) {
            reading.report(image, Code.NOT_A_FILE, reading.clean(src));
            if (!src.isEmpty()) {
                return Optional.empty();
            }
        }
        var attributes = new AttributeReader(reading, image, "picture", attributesOf(image));
        boolean decorative = attributes.flag("decorative");
        var credit = Letters.trim(attributes.text("credit").orElse(""));
        attributes.reportUnread();
        var alt = alt(image);
        if (alt.isEmpty() && !decorative) {
            reading.report(image, Code.MISSING_ALT, src);
        }
        if (!alt.isEmpty() && decorative) {
            reading.report(image, Code.INVALID_ATTRIBUTE, "picture", "decorative", alt);
        }
        var title = Letters.trim(reading.clean(image.getTitle() == null ? "" : image.getTitle()));
        return Optional.of(new Picture(src, decorative ? "" : alt, decorative, title, credit));
    }

    private static Attributes attributesOf(Image image) {
        return image.getNext() instanceof AttributesNode node ? node.attributes() : Attributes.NONE;
    }

    /** The alternative text: what stands in the brackets, without markup. */
    String alt(Image image) {
        var alt = new StringBuilder();
        collect(image, alt);
        return Letters.trim(reading.clean(alt.toString()));
    }

    private static void collect(Node parent, StringBuilder alt) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> alt.append(text.getLiteral());
                case org.commonmark.node.Code code -> alt.append(code.getLiteral());
                case HtmlInline html -> alt.append(html.getLiteral());
                case SoftLineBreak _, HardLineBreak _ -> alt.append(' ');
                case AttributesNode attributes -> alt.append(attributes.literal());
                default -> collect(node, alt);
            }
        }
    }
}
