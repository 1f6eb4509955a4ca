package dev.gradus.grading.chinese;

import dev.gradus.grading.Segment.Prose;
import dev.gradus.grading.TextLanguage;
import java.util.ArrayList;
import java.util.List;

/** Cuts prose into sentences at 。！？ and ……, at a Western full stop, and at its end; a sentence has at least one Chinese character. */
final class Sentences {

    private static final String ENDS = "。！？!?…｡";
    private static final String CLOSERS = "”’」』）)》\"'*_";
    private static final String PAUSES = "，,；;：:—";

    private final Script script;
    private final Segmentation segmentation;

    Sentences(Script script, Segmentation segmentation) {
        this.script = script;
        this.segmentation = segmentation;
    }

    List<Sentence> of(List<Prose> passage) {
        var sentences = new ArrayList<Sentence>();
        passage.forEach(prose -> add(prose, sentences));
        return List.copyOf(sentences);
    }

    private void add(Prose prose, List<Sentence> sentences) {
        var text = script.simplify(prose.text());
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            add(prose, text, start, end, sentences);
            start = end;
        }
    }

    /** Behind the first mark that ends a sentence and whatever closes with it. */
    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && !isEnd(text, end)) {
            end++;
        }
        while (end < text.length() && (isEnd(text, end) || CLOSERS.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /** A Western full stop ends a sentence too where it follows a Chinese character. */
    private static boolean isEnd(String text, int at) {
        char letter = text.charAt(at);
        return ENDS.indexOf(letter) >= 0
                || ((letter == '.' || letter == '．') && at > 0 && TextLanguage.isHan(text.charAt(at - 1)));
    }

    private void add(Prose prose, String text, int start, int end, List<Sentence> sentences) {
        var words = new ArrayList<Word>();
        int han = 0;
        int clauses = 0;
        boolean inClause = false;
        int opening = -1;
        for (int i = start, next; i < end; i = next) {
            int letter = text.codePointAt(i);
            next = i + Character.charCount(letter);
            if (opening < 0 && !Character.isWhitespace(letter)) {
                opening = i;
            }
            if (TextLanguage.isHan(letter)) {
                next = Character.isBmpCodePoint(letter) ? runEnd(text, i, end) : next;
                words.addAll(segmentation.words(text, i, next));
                han += text.codePointCount(i, next);
                clauses += inClause ? 0 : 1;
                inClause = true;
            } else if (PAUSES.indexOf(letter) >= 0) {
                inClause = false;
            }
        }
        if (han > 0) {
            sentences.add(new Sentence(prose, text, opening, end, han, clauses, List.copyOf(words)));
        }
    }

    /** Where the run of Chinese characters of 16 bits ends; the few others stand for themselves. */
    private static int runEnd(String text, int from, int end) {
        int run = from;
        while (run < end && TextLanguage.isHan(text.charAt(run))) {
            run++;
        }
        return run;
    }
}
