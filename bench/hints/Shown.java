import dev.gradus.grading.LessonFacts.Term;
import dev.gradus.grading.Place;
import dev.gradus.grading.Segment;
import dev.gradus.grading.Segment.Prose;
import dev.gradus.grading.TextLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a judge sees of a text: its lesson’s facts, and the text around a place, which stands between « and ». */
final class Shown {

    private static final String OPEN = "«";
    private static final String CLOSE = "»";

    private final Measured text;
    private final @Nullable Place place;
    private final List<String> lines = new ArrayList<>();
    private int marked = -1;
    private int lastMarked = -1;

    private Shown(Measured text, @Nullable Place place) {
        this.text = text;
        this.place = place;
        text.passage().segments().forEach(segment -> add(segment, ""));
    }

    /**
     * @param around words to show on both sides; where there is no place, of the beginning
     */
    static String of(Measured text, @Nullable Place place, int around) {
        var shown = new Shown(text, place);
        return shown.facts() + shown.around(around);
    }

    private String facts() {
        var facts = text.facts();
        if (!facts.isLesson()) {
            return "";
        }
        return "[lesson of %d minutes; objectives: %s; words explained in this lesson: %s; words explained in earlier lessons: %s]\n"
                .formatted(
                        facts.minutes(),
                        String.join(" / ", facts.objectives()),
                        facts.introduces().stream().map(Term::word).collect(Collectors.joining(", ")),
                        String.join(", ", facts.taughtBefore().stream().sorted().toList()));
    }

    private void add(Segment segment, String indent) {
        switch (segment) {
            case Prose prose -> line(indent, prose, "");
            case Segment.Step step ->
                line("## ", step.title(), step.minutes() == null ? "" : " (" + step.minutes() + " min)");
            case Segment.Figure figure -> {
                lines.add(indent + "[picture]");
                if (figure.caption() != null) {
                    line(indent + "caption: ", figure.caption(), "");
                }
            }
            case Segment.Activity activity ->
                box(indent, "activity" + (activity.minutes() == null ? "" : " " + activity.minutes() + " min"), activity.inside());
            case Segment.Example example -> box(indent, "example", example.inside());
            case Segment.Question question -> box(indent, "question", question.inside());
            case Segment.Recap recap -> box(indent, "recap", recap.inside());
        }
    }

    private void box(String indent, String name, List<Segment> inside) {
        lines.add(indent + "[" + name + "]");
        inside.forEach(segment -> add(segment, indent + "  "));
    }

    private void line(String before, Prose prose, String after) {
        var letters = prose.text();
        if (place != null && place.offset() < prose.place().end() && prose.offset() < place.end()) {
            int from = Math.max(0, place.offset() - prose.offset());
            int to = Math.min(letters.length(), place.end() - prose.offset());
            letters = letters.substring(0, from) + OPEN + letters.substring(from, to) + CLOSE + letters.substring(to);
            marked = marked < 0 ? lines.size() : marked;
            lastMarked = lines.size();
        }
        lines.add(before + letters + after);
    }

    private String around(int words) {
        if (marked < 0) {
            return cut(0, 0, words);
        }
        int from = marked;
        for (int seen = 0; from > 0 && seen < words; ) {
            seen += length(lines.get(--from));
        }
        return cut(from, lastMarked, words);
    }

    /** The lines from one on, until behind another so many words have been shown. */
    private String cut(int from, int behind, int words) {
        int to = from;
        for (int seen = 0; to < lines.size() && (to <= behind || seen < words); to++) {
            seen += to < behind ? 0 : length(lines.get(to));
        }
        return (from > 0 ? "…\n" : "") + String.join("\n", lines.subList(from, to)) + (to < lines.size() ? "\n…" : "");
    }

    private int length(String line) {
        return text.passage().language() == TextLanguage.CHINESE
                ? (int) line.codePoints().filter(TextLanguage::isHan).count() * 2 / 3
                : line.isBlank() ? 0 : line.strip().split("\\s+").length;
    }
}
