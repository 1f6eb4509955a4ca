package dev.gradus.intake;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.LessonParser;
import dev.gradus.dialect.LessonWriter;
import dev.gradus.dialect.Letters;
import dev.gradus.dialect.Problem.Code;
import dev.gradus.intake.IntakeResult.Declined;
import dev.gradus.intake.IntakeResult.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.images.Image;

/** A Word document, whoever wrote it: Word, LibreOffice, WPS or Google Docs. */
final class WordFile {

    private static final String STYLES = """
            p[style-name='Title'] => h1.title:fresh
            p[style-name='Subtitle'] => p:fresh
            p[style-name='Quote'] => blockquote > p:fresh
            p[style-name='Intense Quote'] => blockquote > p:fresh
            p[style-name='Block Text'] => blockquote > p:fresh
            p[style-name='Quotations'] => blockquote > p:fresh
            p[style-name='caption'] => p.caption:fresh
            p[style-name='Figure'] => p.caption:fresh
            p[style-name='Illustration'] => p.caption:fresh
            p[style-name='HTML Preformatted'] => pre:separator('\\n')
            p[style-name='Preformatted Text'] => pre:separator('\\n')
            r[style-name='HTML Code'] => code
            r[style-name='Source Text'] => code
            strike => s""";

    private final PictureKeeper keeper;
    private final Losses losses;
    private final Equations equations;
    private int pictures;

    private WordFile(PictureKeeper keeper, Losses losses) {
        this.keeper = keeper;
        this.losses = losses;
        this.equations = new Equations(losses);
    }

    static IntakeResult read(byte[] file, PictureKeeper keeper) {
        var losses = new Losses();
        Optional<Reason> unsound = WordParts.check(file, losses);
        if (unsound.isPresent()) {
            return new Declined(unsound.get());
        }
        try {
            return new WordFile(keeper, losses).read(file);
        } catch (IOException | UncheckedIOException ours) {
            throw new IllegalStateException("a picture could not be kept", ours);
        } catch (RuntimeException | StackOverflowError strange) {
            // The library has no exception of its own for a document that is not as it should be.
            return new Declined(Reason.BROKEN);
        }
    }

    private IntakeResult read(byte[] file) throws IOException {
        var converter = new DocumentConverter()
                .addStyleMap(STYLES)
                .disableEmbeddedStyleMap()
                .imageConverter(this::keep);
        var whole = new ByteArrayInputStream(equations.marked(LinkedPictures.cut(file, losses)));
        var html = converter.convertToHtml(whole).getValue();
        var body = Jsoup.parse(html).body();
        var title = title(body);
        var blocks = Quizzes.in(new HtmlBlocks(losses, equations).read(body));
        if (isTooLong(blocks)) {
            return new Declined(Reason.TOO_LONG);
        }
        var document = new Document(blocks);
        var headings = title.isEmpty() ? Headings.of(document) : Headings.of(title, document);
        var told = new ArrayList<Loss>();
        if (!headings.title().isEmpty()) {
            told.add(new Loss.LeftTitle(headings.title()));
        }
        told.addAll(losses.list());
        return new IntakeResult.Read(headings.title(), headings.document(), told);
    }

    /** What Word itself calls the title, where the document opens with it; then it is not in the text any more. */
    private String title(Element body) {
        var titles = body.select("h1.title");
        if (titles.size() != 1 || !titles.getFirst().equals(body.firstElementChild())) {
            return "";
        }
        var title =
                Letters.trim(Letters.oneLine(equations.plain(titles.getFirst().text())));
        if (!title.isEmpty()) {
            titles.getFirst().remove();
        }
        return title;
    }

    /** The name of the picture as its address; none where it is not kept. */
    private Map<String, String> keep(Image picture) {
        pictures++;
        byte[] bytes;
        try (var in = picture.getInputStream()) {
            bytes = in.readAllBytes();
        } catch (IOException | RuntimeException elsewhere) {
            // The document names a picture that is not in it.
            losses.add(Loss.Kind.LINKED_PICTURES);
            return Map.of("src", "");
        }
        try {
            return switch (keeper.keep("picture-" + pictures + ending(picture.getContentType()), bytes)) {
                case PictureKeeper.Answer.Kept(String name) -> Map.of("src", name);
                case PictureKeeper.Answer.Refused(String key, List<Object> args) -> {
                    losses.addPicture(new Loss.LeftPicture(pictures, key, args));
                    yield Map.of("src", "");
                }
            };
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    private static String ending(String type) {
        return switch (type) {
            case "image/jpeg" -> ".jpg";
            case "image/svg+xml" -> ".svg";
            case "image/gif" -> ".gif";
            case "image/webp" -> ".webp";
            default -> ".png";
        };
    }

    /** More than the dialect reads back would not be a lesson any more. */
    private static boolean isTooLong(List<Block> blocks) {
        return LessonParser.parse(LessonWriter.write(new Document(blocks))).problems().stream()
                .anyMatch(problem -> problem.code() == Code.TOO_LARGE);
    }
}
