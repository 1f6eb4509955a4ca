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
                .raw(">\n");
        setting.given().without(index).fields().forEach(this::carried);
        out.raw("<fieldset><legend").attribute("id", anchor(index) + "-ask").raw(">");
        if (startsWithParagraph(question) && question.prompt().getFirst() instanceof Paragraph paragraph) {
            inlines.write(paragraph.content());
        } else {
            out.raw(setting.ruby().pageWords(hint(question.answers())));
        }
        out.raw("</legend>\n");
    }

    /** The answers to other questions go along, or they would be lost where nothing else remembers them. */
    private void carried(Given.Field field) {
        out.raw("<input type=\"hidden\"")
                .attribute("name", field.name())
                .attribute("value", field.value())
                .raw(">\n");
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

    void answers(Question question, int index) {
        boolean needsHint = startsWithParagraph(question)
                && (question.answers() instanceof Order
                        || (question.answers() instanceof Choices choices && choices.multiple()));
        if (needsHint) {
            out.raw("<p class=\"hint\">")
                    .raw(setting.ruby().pageWords(hint(question.answers())))
                    .raw("</p>\n");
        }
        var given = setting.given().to(index);
        switch (question.answers()) {
            case Choices choices -> choices(choices, given);
            case Order order -> order(order, given);
            case Answers.Written _ -> word(given);
        }
    }

    private void choices(Choices choices, List<String> given) {
        for (int i = 0; i < choices.choices().size(); i++) {
            out.raw("<label class=\"choice\"><input name=\"c\"")
                    .attribute("type", choices.multiple() ? "checkbox" : "radio")
                    .attribute("value", i)
                    .raw(given.contains(Integer.toString(i)) ? " checked" : "")
                    .raw("><span>");
            inlines.lines(choices.choices().get(i).text());
            out.raw("</span></label>\n");
        }
    }

    private void order(Order order, List<String> given) {
        var shown = Shuffle.of(order);
        for (int i = 0; i < shown.size(); i++) {
            var place = i < given.size() ? given.get(i) : "";
            out.raw("<label class=\"choice\"><select name=\"c\"><option value=\"\">–</option>");
            for (int position = 1; position <= order.items().size(); position++) {
                boolean chosen = place.equals(Integer.toString(position));
                out.raw(chosen ? "<option selected>" : "<option>").raw(position + "</option>");
            }
            out.raw("</select><span>");
            inlines.lines(order.items().get(shown.get(i)).text());
            out.raw("</span></label>\n");
        }
    }

    private void word(List<String> given) {
        out.raw("<label class=\"word\"><span>")
                .raw(setting.ruby().pageWords(setting.say().it("reading.question.short")))
                .raw("</span><input type=\"text\" name=\"c\" autocomplete=\"off\" autocapitalize=\"off\"")
                .attribute("maxlength", LONGEST_ANSWER);
        if (!given.isEmpty()) {
            out.attribute("value", given.getFirst());
        }
        out.raw("></label>\n");
    }

    /** All questions have the same button; whoever hears it alone hears which one it is. */
    void close(int index) {
        var button = anchor(index) + "-check";
        out.raw("</fieldset>\n<button class=\"button\"")
                .attribute("id", button)
                .attribute("aria-labelledby", button + " " + anchor(index) + "-ask")
                .raw(">")
                .raw(setting.ruby().pageWords(setting.say().it("reading.check")))
                .raw("</button>\n<div data-answer aria-live=\"polite\"></div>\n</form>\n");
    }
}
