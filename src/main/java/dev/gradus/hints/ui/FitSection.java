package dev.gradus.hints.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.gradus.grading.Fit;
import dev.gradus.grading.Measure;
import dev.gradus.grading.TextLanguage;
import dev.gradus.hints.Measurement;
import dev.gradus.lesson.ui.OpenLesson;

/** Where the text lies against the stage, and how many words, terms and minutes it has. */
class FitSection extends Section {

    private static final long serialVersionUID = 1;
    private static final int PERCENT = 100;

    private final Div picture = new Div();
    private final Paragraph verdict = new Paragraph(getTranslation("hints.measuring"));
    private final Div numbers = new Div();

    FitSection(OpenLesson lesson) {
        addClassName("hf-fit");
        var heading = new H2(getTranslation("hints.fit"));
        heading.setId("hints-fit");
        getElement().setAttribute("aria-labelledby", "hints-fit");
        picture.addClassName("hf-picture");
        picture.setVisible(TextLanguage.ofTag(lesson.language()) == TextLanguage.ENGLISH);
        verdict.addClassName("hf-verdict");
        add(heading, picture, verdict, numbers);
    }

    void show(Measurement now) {
        verdict.setText(said(now));
        verdict.setClassName("hf-beyond", now.fit().verdict() == Fit.Verdict.ABOVE);
        if (now.language() == TextLanguage.ENGLISH) {
            picture.removeAll();
            picture.add(LevelPicture.of(this, now.fit(), verdict.getText()));
        }
        numbers.removeAll();
        if (now.language() == TextLanguage.CHINESE) {
            numbers.add(new LimitTable(now.fit()));
        }
        numbers.add(facts(now));
        if (now.language() == TextLanguage.CHINESE && !now.characters().isEmpty()) {
            numbers.add(new CharacterDetails(now.characters()));
        }
    }

    private String said(Measurement now) {
        var verdictKey = "hints.verdict." + now.fit().verdict();
        return switch (now.fit().measure()) {
            case Measure.TooShort(int words, int least) ->
                getTranslation("hints.tooShort." + now.language().tag(), words, least);
            case Measure.Level level ->
                now.language() == TextLanguage.ENGLISH
                        ? getTranslation(
                                "hints.level",
                                level.level(),
                                (level.high() - level.low()) / 2,
                                getTranslation(verdictKey))
                        : limits(now.fit());
        };
    }

    private String limits(Fit fit) {
        long broken = fit.checks().stream().filter(check -> !check.isKept()).count();
        return getTranslation("hints.limits.broken", broken, fit.checks().size());
    }

    private DescriptionList facts(Measurement now) {
        var list = new DescriptionList();
        list.addClassName("hf-facts");
        now.fit().checks().stream()
                .filter(check -> check.limit() == Fit.Limit.COVERAGE)
                .findFirst()
                .ifPresent(check -> fact(
                        list,
                        "hints.fact.known",
                        getTranslation("hints.percent", Math.floor(check.value() * PERCENT)),
                        !check.isKept()));
        int most = now.fit().profile().structure().newTerms();
        fact(list, "hints.fact.terms", getTranslation("hints.of", now.newTerms(), most), now.newTerms() > most);
        var time = now.time();
        fact(
                list,
                "hints.fact.minutes",
                getTranslation("hints.minutesOf", time.needed(), time.planned()),
                time.needed() > time.planned());
        return list;
    }

    private void fact(DescriptionList list, String key, String value, boolean beyond) {
        var term = new DescriptionList.Term(getTranslation(key));
        var description = new DescriptionList.Description(value);
        description.setClassName("hf-beyond", beyond);
        if (beyond) {
            description.add(Beyond.sign(this));
        }
        list.add(term, description);
    }
}
