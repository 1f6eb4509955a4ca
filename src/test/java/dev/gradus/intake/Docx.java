package dev.gradus.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** A Word document made by hand: as little as one needs, and whatever a test puts in. */
public final class Docx {

    /** A picture of ten by ten points. */
    public static final byte[] PNG = drawn();

    private static final String NAMES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** A picture that can be read, but is not in the document. */
    private static final String ELSEWHERE =
            Path.of("docs/pictures/map.png").toUri().toString();

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();

    public Docx() {
        part("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                </Types>""");
        part(
                "_rels/.rels",
                relations("<Relationship Id=\"rId1\" Type=\"" + RELATIONS
                        + "officeDocument\" Target=\"word/document.xml\"/>"));
        part(
                "word/_rels/document.xml.rels",
                relations("<Relationship Id=\"pic1\" Type=\"" + RELATIONS
                        + "image\" Target=\"media/a.png\"/><Relationship Id=\"pic2\" Type=\"" + RELATIONS
                        + "image\" TargetMode=\"External\" Target=\"" + ELSEWHERE
                        + "\"/><Relationship Id=\"to\" Type=\""
                        + RELATIONS
                        + "hyperlink\" TargetMode=\"External\" Target=\"https://example.org/\"/><Relationship Id=\"js\" Type=\""
                        + RELATIONS + "hyperlink\" TargetMode=\"External\" Target=\"javascript:alert(1)\"/>"));
        part(
                "word/styles.xml",
                "<w:styles " + NAMES + ">" + style("T", "Title") + style("H1", "heading 1") + style("H2", "heading 2")
                        + style("Cap", "caption") + style("Q", "Quote") + "</w:styles>");
        part(
                "word/numbering.xml",
                "<w:numbering " + NAMES + "><w:abstractNum w:abstractNumId=\"0\">"
                        + "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/></w:lvl>"
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
        part("word/media/a.png", PNG);
    }

    public Docx part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    public Docx part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** Anything that may stand in a document's body. */
    public Docx xml(String xml) {
        body.append(xml);
        return this;
    }

    public Docx line(String style, String... runs) {
        var about = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return xml("<w:p>" + about + String.join("", runs) + "</w:p>");
    }

    public Docx item(int level, String words) {
        return xml("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + run(words) + "</w:p>");
    }

    public static String run(String words) {
        return styled("", words);
    }

    /** @param about what stands in the run's properties, as {@code <w:b/>} */
    public static String styled(String about, String words) {
        return "<w:r><w:rPr>" + about + "</w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    public static String link(String relation, String words) {
        return "<w:hyperlink r:id=\"" + relation + "\">" + run(words) + "</w:hyperlink>";
    }

    public static String picture(String relation, String alt) {
        return "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"a\" descr=\"" + alt
                + "\"/><a:graphic><a:graphicData>"
                + "<pic:pic><pic:blipFill><a:blip "
                + (relation.equals("pic2") ? "r:link" : "r:embed") + "=\"" + relation
                + "\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    public byte[] bytes() {
        part("word/document.xml", "<w:document " + NAMES + "><w:body>" + body + "</w:body></w:document>");
        return zipped(parts);
    }

    private static byte[] drawn() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] zipped(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relations(String inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
                + "</Relationships>";
    }

    private static String style(String id, String name) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/></w:style>";
    }
}
