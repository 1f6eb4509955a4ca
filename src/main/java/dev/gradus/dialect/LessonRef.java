package dev.gradus.dialect;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a lesson is, as another names it.
 *
 * @param programme its slug; none for the same programme
 * @param strand its slug
 * @param stage {@code primary}, {@code middle} or {@code high}
 * @param lesson its slug
 */
public record LessonRef(@Nullable String programme, String strand, String stage, String lesson) {

    private static final String SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
    private static final Pattern FORM =
            Pattern.compile("(?:(%1$s)/)?(%1$s)/(primary|middle|high)/(%1$s)".formatted(SLUG));
    private static final int MAX_LENGTH = 80;

    public LessonRef {
        Checks.that(FORM.matcher(spelled(programme, strand, stage, lesson)).matches(), "a lesson is named by slugs");
    }

    /** Reads {@code strand/stage/slug} or {@code programme/strand/stage/slug}. */
    public static Optional<LessonRef> parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches() || !Arrays.stream(text.split("/")).allMatch(part -> part.length() <= MAX_LENGTH)) {
            return Optional.empty();
        }
        return Optional.of(new LessonRef(form.group(1), form.group(2), form.group(3), form.group(4)));
    }

    private static String spelled(@Nullable String programme, String strand, String stage, String lesson) {
        return (programme == null ? "" : programme + "/") + strand + "/" + stage + "/" + lesson;
    }

    @Override
    public String toString() {
        return spelled(programme, strand, stage, lesson);
    }
}
