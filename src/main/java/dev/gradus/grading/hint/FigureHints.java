package dev.gradus.grading.hint;

import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import dev.gradus.grading.Passage;
import dev.gradus.grading.Segment;
import dev.gradus.grading.Segment.Figure;
import dev.gradus.grading.Segment.Prose;
import dev.gradus.grading.StageProfile;
import dev.gradus.grading.TextLanguage;
import dev.gradus.grading.language.LanguageRules;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Text without pictures, and pictures away from the text that speaks of them. */
final class FigureHints {

    private static final Pattern MENTION = Pattern.compile(
            "\\b(?:(?:the|this) (?:picture|figure|diagram|drawing|photo|photograph|map|chart|graph)"
                    + "(?:s)? (?:above|below|shows?|here)|(?:look at|see|in) the (?:picture|figure|diagram|drawing|photo"
                    + "|photograph|chart|graph)s?)(?!\\p{L})"
                    + "|如图|[上下]图|图中|图[一二三四五六七八九十\\d]所示|看图|这幅图|这张图",
            Pattern.CASE_INSENSITIVE);

    /** So many texts between a picture and the one that speaks of it are still beside it. */
    private static final int BESIDE = 2;

    /** A picture does for its step, but not for one that is longer than so many stretches. */
    private static final int MOST_IN_A_STEP = 3;

    private FigureHints() {}

    static List<Hint> of(Passage passage, StageProfile profile, LanguageRules language) {
        var hints = new ArrayList<Hint>();
        var pieces = pieces(passage.segments());
        var withoutQuestions = passage.segments().stream()
                .flatMap(FigureHints::withoutQuestions)
                .toList();
        missing(pieces(withoutQuestions), limit(passage, profile), language, hints);
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Prose prose) {
                far(pieces, i, prose, hints);
            }
        }
        return hints;
    }

    private static List<Segment> pieces(List<Segment> segments) {
        return segments.stream()
                .flatMap(Segment::all)
                .filter(segment ->
                        segment instanceof Figure || segment instanceof Prose || segment instanceof Segment.Step)
                .toList();
    }

    /**
     * A question is answered piece by piece, and its feedback is seldom seen; a recap says what has been seen. Neither is a
     * stretch of text.
     */
    private static Stream<Segment> withoutQuestions(Segment segment) {
        return switch (segment) {
            case Segment.Question _, Segment.Recap _ -> Stream.empty();
            case Segment.Activity activity -> activity.inside().stream().flatMap(FigureHints::withoutQuestions);
            case Segment.Example example -> example.inside().stream().flatMap(FigureHints::withoutQuestions);
            default -> Stream.of(segment);
        };
    }

    private static int limit(Passage passage, StageProfile profile) {
        return passage.language() == TextLanguage.CHINESE
                ? profile.structure().hanWithoutFigure()
                : profile.structure().wordsWithoutFigure();
    }

    /** One hint for each stretch, at the first text behind its limit that has no picture by it. */
    private static void missing(List<Segment> pieces, int limit, LanguageRules language, List<Hint> hints) {
        int length = 0;
        Prose at = null;
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (piece instanceof Prose prose) {
                length += language.length(prose.text());
                boolean bare = length > MOST_IN_A_STEP * limit ? !isNear(pieces, i) : !isBeside(pieces, i);
                at = at == null && length > limit && bare ? prose : at;
            } else if (piece instanceof Figure) {
                add(at, length, limit, hints);
                length = 0;
                at = null;
            }
        }
        add(at, length, limit, hints);
    }

    private static void add(@Nullable Prose at, int length, int limit, List<Hint> hints) {
        if (at != null) {
            double factor = Math.min(1.5, .8 + .2 * length / limit);
            hints.add(Hint.at(at, 0, at.text().length(), HintCode.NO_PICTURE, factor, length, limit));
        }
    }

    private static void far(List<Segment> pieces, int index, Prose prose, List<Hint> hints) {
        var match = MENTION.matcher(prose.text());
        if (!match.find()) {
            return;
        }
        if (!isBeside(pieces, index)) {
            hints.add(Hint.at(prose, match.start(), match.end(), HintCode.FAR_PICTURE, 1, match.group()));
        }
    }

    private static boolean isNear(List<Segment> pieces, int index) {
        return pieces.subList(Math.max(0, index - BESIDE), Math.min(pieces.size(), index + BESIDE + 1)).stream()
                .anyMatch(Figure.class::isInstance);
    }

    /** A few texts away, or in the same step. */
    private static boolean isBeside(List<Segment> pieces, int index) {
        int from = index;
        while (from > 0 && !(pieces.get(from) instanceof Segment.Step)) {
            from--;
        }
        boolean inStep = pieces.get(from) instanceof Segment.Step;
        int to = index;
        while (to < pieces.size() && !(pieces.get(to) instanceof Segment.Step)) {
            to++;
        }
        int near = Math.max(0, index - BESIDE);
        int far = Math.min(pieces.size(), index + BESIDE + 1);
        return pieces.subList(inStep ? Math.min(from, near) : near, inStep ? Math.max(to, far) : far).stream()
                .anyMatch(Figure.class::isInstance);
    }
}
