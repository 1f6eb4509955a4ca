package dev.gradus.reading.html;

import dev.gradus.dialect.Answers.Choice;
import dev.gradus.dialect.Directive.Question;
import dev.gradus.dialect.Document;
import dev.gradus.reading.Judgement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an answer.
 *
 * @param readable whether the answer came from a form of ours
 * @param anchor where on the lesson's page the question stands; empty when there is no such question
 * @param prompt the question as HTML, for a page of its own
 * @param html what there is to say
 * @param judgement what came of it; null where nothing was answered
 */
public record Feedback(
        boolean readable,
        String anchor,
        String prompt,
        String html,
        @Nullable Judgement judgement) {

    /**
     * @param index the question's place among all that students see, from 0
     * @param given the values of the form's fields {@code c}, in the order of the form
     */
    public static Feedback to(Document lesson, int index, List<String> given, Setting setting) {
        return to(questions(lesson), index, given, setting);
    }

    /** All that students see, in order. */
    public static List<Question> questions(Document lesson) {
        return lesson.withoutTeacherNotes().questions();
    }

    public static Feedback to(List<Question> questions, int index, List<String> given, Setting setting) {
        if (index < 0 || index >= questions.size()) {
            return new Feedback(
                    false,
                    "",
                    "",
                    box("again", setting, setting.say().it("reading.check.unreadable"), List.of(), ""),
                    null);
        }
        var question = questions.get(index);
        var prompt = LessonHtml.of(question.prompt(), setting);
        var verdict = Judge.judge(question, given);
        return new Feedback(
                !(verdict instanceof Verdict.Unreadable),
                QuestionHtml.anchor(index),
                prompt,
                html(verdict, question, setting),
                Judgements.of(question, index, given, verdict).orElse(null));
    }

    private static String html(Verdict verdict, Question question, Setting setting) {
        var forAll = LessonHtml.of(question.feedback(), setting);
        var say = setting.say();
        return switch (verdict) {
            case Verdict.Right right -> box("right", setting, say.it("reading.check.right"), right.chosen(), forAll);
            case Verdict.NotYet notYet ->
                box("again", setting, say.it("reading.check.notYet"), notYet.chosen(), forAll);
            case Verdict.RightSoFar soFar ->
                box("again", setting, say.it("reading.check.more", soFar.missing()), soFar.chosen(), forAll);
            case Verdict.InPlace(int items) ->
                box("again", setting, say.it("reading.check.inPlace", items), List.of(), forAll);
            case Verdict.Nothing _ -> box("again", setting, say.it("reading.check.nothing"), List.of(), "");
            case Verdict.Unreadable _ -> box("again", setting, say.it("reading.check.unreadable"), List.of(), "");
        };
    }

    /** With several choices each feedback needs its choice beside it; with one it is plain what is meant. */
    private static String box(String kind, Setting setting, String words, List<Choice> chosen, String forAll) {
        var out = new Markup();
        out.raw("<div class=\"feedback " + kind + "\">\n<p><strong>")
                .raw(setting.ruby().pageWords(words))
                .raw("</strong></p>\n");
        for (var choice : chosen) {
            if (chosen.size() > 1 && !choice.feedback().isEmpty()) {
                out.raw("<p class=\"chosen\">")
                        .text(Words.of(List.copyOf(choice.text())))
                        .raw("</p>\n");
            }
            out.raw(LessonHtml.of(choice.feedback(), setting));
        }
        return out.raw(forAll).raw("</div>\n").toString();
    }
}
