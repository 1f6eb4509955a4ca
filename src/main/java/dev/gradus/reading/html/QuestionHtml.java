package dev.gradus.reading.html;

import dev.gradus.dialect.Answers;
import dev.gradus.dialect.Answers.Choices;
import dev.gradus.dialect.Answers.Order;
import dev.gradus.dialect.Block;
import dev.gradus.dialect.Block.Paragraph;
import dev.gradus.dialect.Directive.Question;
import java.util.List;

/**
 * A question as a form that works without script: it opens a page with the feedback. Nothing of the answer is in it, not
 * even hidden: which choice is right, what is said to it, and the right order stay on the server.
 */
final class QuestionHtml {

    private static final int LONGEST_ANSWER = 200;

    private final Markup out;
    private final Setting setting;
    private final InlineHtml inlines;

    QuestionHtml(Markup out, Setting setting, InlineHtml inlines) {
        this.out = out;
        this.setting = setting;
        this.inlines = inlines;
    }

    /** Opens the form; its legend is the first paragraph of the prompt, since a legend holds running text only. */
    void open(Question question, int index) {
        out.raw("<form class=\"box question\" method=\"get\" data-check")
                .attribute("id", anchor(index))
                .attribute("action", setting.check())
                .raw(">\n<input type=\"hidden\" name=\"q\"")
                .attribute("value", index)
                .raw(">\n<fieldset><legend>");
        if (startsWithParagraph(question) && question.prompt().getFirst() instanceof Paragraph paragraph) {
            inlines.write(paragraph.content());
        } else {
            out.raw(setting.ruby().pageWords(hint(question.answers())));
        }
        out.raw("</legend>\n");
    }

    static String anchor(int index) {
        return "question-" + (index + 1);
    }

    List<Block> restOfPrompt(Question question) {
        var prompt = question.prompt();
        return startsWithParagraph(question) ? prompt.subList(1, prompt.size()) : prompt;
    }

    private static boolean startsWithParagraph(Question question) {
        return !question.prompt().isEmpty() && question.prompt().getFirst() instanceof Paragraph;
    }

    private String hint(Answers answers) {
        return setting.say().it("reading.question." + answers.type());
    }

    void answers(Question question) {
        boolean needsHint = startsWithParagraph(question)
                && (question.answers() instanceof Order
                        || (question.answers() instanceof Choices choices && choices.multiple()));
        if (needsHint) {
            out.raw("<p class=\"hint\">")
                    .raw(setting.ruby().pageWords(hint(question.answers())))
                    .raw("</p>\n");
        }
        switch (question.answers()) {
            case Choices choices -> choices(choices);
            case Order order -> order(order);
            case Answers.Written _ -> word();
        }
    }

    private void choices(Choices choices) {
        for (int i = 0; i < choices.choices().size(); i++) {
            out.raw("<label class=\"choice\"><input name=\"c\"")
                    .attribute("type", choices.multiple() ? "checkbox" : "radio")
                    .attribute("value", i)
                    .raw("><span>");
            inlines.lines(choices.choices().get(i).text());
            out.raw("</span></label>\n");
        }
    }

    private void order(Order order) {
        for (int index : Shuffle.of(order)) {
            out.raw("<label class=\"choice\"><select name=\"c\"><option value=\"\">–</option>");
            for (int position = 1; position <= order.items().size(); position++) {
                out.raw("<option>" + position + "</option>");
            }
            out.raw("</select><span>");
            inlines.lines(order.items().get(index).text());
            out.raw("</span></label>\n");
        }
    }

    private void word() {
        out.raw("<label class=\"word\"><span>")
                .raw(setting.ruby().pageWords(setting.say().it("reading.question.short")))
                .raw("</span><input type=\"text\" name=\"c\" autocomplete=\"off\" autocapitalize=\"off\"")
                .attribute("maxlength", LONGEST_ANSWER)
                .raw("></label>\n");
    }

    void close() {
        out.raw("</fieldset>\n<button class=\"button\">")
                .raw(setting.ruby().pageWords(setting.say().it("reading.check")))
                .raw("</button>\n<div data-answer aria-live=\"polite\"></div>\n</form>\n");
    }
}
