package dev.gradus.reading;

import dev.gradus.dialect.Directive.Question;
import dev.gradus.publishing.PublishedLesson;
import dev.gradus.publishing.PublishedSite;
import dev.gradus.reading.html.Feedback;
import dev.gradus.reading.html.Given;
import dev.gradus.reading.html.LessonHtml;
import dev.gradus.reading.html.Setting;
import dev.gradus.reading.html.Terms;
import dev.gradus.reading.page.CheckPage;
import dev.gradus.reading.page.Frame;
import dev.gradus.reading.page.Frame.Crumb;
import dev.gradus.reading.page.LessonPage;
import dev.gradus.reading.page.LessonPage.Word;
import dev.gradus.reading.page.Say;
import dev.gradus.reading.page.Templates;
import dev.gradus.reading.site.CurrentSite;
import dev.gradus.reading.site.Frames;
import dev.gradus.reading.site.Grades;
import dev.gradus.reading.site.Ground;
import dev.gradus.reading.site.LearningData;
import dev.gradus.reading.site.Links;
import dev.gradus.reading.site.Matter;
import dev.gradus.reading.site.Neighbours;
import dev.gradus.reading.site.ReadingTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Lesson pages as students see them. A preview of a draft goes through the same methods with its own {@link UrlScheme},
 * so that it can differ in nothing else.
 */
@Service
public class LessonPages {

    private final PublishedSite published;
    private final CurrentSite current;
    private final Frames frames;
    private final Templates templates = new Templates();

    public LessonPages(PublishedSite published, CurrentSite current, Frames frames) {
        this.published = published;
        this.current = current;
        this.frames = frames;
    }

    /** @param language of the page around the lesson, the lesson's own on the public site */
    public RenderedPage render(PublishedLesson lesson, String language, UrlScheme urls) {
        return render(lesson, language, urls, Given.NOTHING);
    }

    /** @param given what its forms hold */
    public RenderedPage render(PublishedLesson lesson, String language, UrlScheme urls, Given given) {
        var say = frames.say(language);
        var matter = Matter.of(lesson.source());
        var place = lesson.place();
        var site = current.get();
        var ground = Ground.of(lesson, matter, site, published);
        var neighbours = new Neighbours(site, place, say);
        var languages = place.programme().languages();
        var words = ground.words(matter);
        var setting = Setting.of(lesson, matter.readings(), say, urls)
                .answered(given)
                .explaining(Terms.of(words.stream().map(Word::term).toList()));
        var page = new LessonPage(
                lesson.title(),
                urls.equals(UrlScheme.SITE) ? place.path() : null,
                facts(lesson, ReadingTime.of(matter.document().plainText(), place.unit()), neighbours, say),
                place.strand().title().best(language, languages),
                Links.strand(language, place.programme(), place.strand()),
                neighbours.climb(),
                ground.lookBack(),
                matter.objectives(),
                matter.materials(),
                words,
                LessonHtml.of(matter.document(), setting),
                setting.ruby()::html,
                setting.ruby()::pageWords,
                setting.ruby().isForAll(),
                neighbours.ways());
        var description =
                matter.objectives().isEmpty() ? "" : matter.objectives().getFirst();
        return templates
                .lesson(
                        frame(lesson, language, lesson.title())
                                .about(description)
                                .alsoIn(Links.alternates(place))
                                .describedBy(LearningData.lesson(
                                        frames.origin(), Links.lesson(language, place), lesson, matter, say))
                                .picturedBy(picture(lesson, matter, urls))
                                .fedBy(Links.feed(language, place.programme())),
                        page)
                .madeOf(ground.madeOf());
    }

    /** A lesson whose text has been read, to be kept while many answer to it. */
    public record Opened(PublishedLesson lesson, Matter matter, List<Question> questions) {

        public Opened {
            questions = List.copyOf(questions);
        }

        public static Opened of(PublishedLesson lesson) {
            var matter = Matter.of(lesson.source());
            return new Opened(lesson, matter, Feedback.questions(matter.document()));
        }
    }

    /**
     * The answer to an answer.
     *
     * @param readable whether the answer came from a form of ours
     * @param page for readers without script, made when it is asked for
     * @param part what the script puts under the question
     * @param judgement what came of it; null where nothing was answered
     */
    public record Checked(
            boolean readable,
            Supplier<RenderedPage> page,
            RenderedPage part,
            @Nullable Judgement judgement) {}

    /**
     * @param question its place among the questions that students see, from 0
     * @param answer the values of the form's fields {@code c}, in the order of the form
     * @param before what else has been answered, which the way back keeps
     */
    public Checked check(
            Opened opened, String language, int question, List<String> answer, Given before, UrlScheme urls) {
        var say = frames.say(language);
        var lesson = opened.lesson();
        var matter = opened.matter();
        var setting = Setting.of(lesson, matter.readings(), say, urls);
        var feedback = Feedback.to(opened.questions(), question, answer, setting);
        var back = urls.page(lesson.place(), language) + keeping(feedback, before, question, answer);
        return new Checked(
                feedback.readable(),
                () -> templates.check(
                        frame(lesson, language, say.it("reading.check.title")),
                        new CheckPage(lesson.title(), feedback.prompt(), feedback.html(), chosen(feedback), back)),
                new RenderedPage(feedback.html()),
                feedback.judgement());
    }

    /** The address carries the answers, since the site sets no cookie. */
    private static String keeping(Feedback feedback, Given before, int question, List<String> answer) {
        var query = (feedback.readable() ? before.with(question, answer) : before).query();
        return (query.isEmpty() ? "" : "?" + query) + (feedback.anchor().isEmpty() ? "" : "#" + feedback.anchor());
    }

    private static List<String> chosen(Feedback feedback) {
        var judgement = feedback.judgement();
        return judgement == null ? List.of() : judgement.chosen();
    }

    private Frame frame(PublishedLesson lesson, String language, String title) {
        var place = lesson.place();
        var programme = place.programme();
        var languages = programme.languages();
        var stage = place.unit().stage();
        var crumbs = List.of(
                new Crumb(
                        "/" + language + "/" + programme.slug(),
                        programme.title().best(language, languages)),
                new Crumb(
                        Links.strand(language, programme, place.strand()),
                        place.strand().title().best(language, languages)));
        return frames.of(programme, language, title)
                .under(crumbs)
                .looking(stage.key() + " " + Grades.band(place.unit()));
    }

    /** The first photograph; links elsewhere are not shown with drawings, which most readers of links cannot draw. */
    private String picture(PublishedLesson lesson, Matter matter, UrlScheme urls) {
        return matter.document().media().stream()
                .flatMap(name -> Optional.ofNullable(lesson.files().get(name)).stream())
                .filter(file ->
                        !file.renditions().isEmpty() && file.largest().mime().matches("image/(jpeg|png|webp)"))
                .findFirst()
                .map(file -> urls.file(file, file.largest()))
                .orElseGet(() -> frames.assets().card().path());
    }

    private static String facts(PublishedLesson lesson, int reading, Neighbours neighbours, Say say) {
        var unit = lesson.place().unit();
        var facts = new ArrayList<String>();
        var stage = say.it("reading.stage." + unit.stage().key());
        facts.add(Grades.of(unit)
                .map(grades -> say.it("reading.facts.stage", stage, grades.words(say)))
                .orElse(stage));
        facts.add(say.it("reading.facts.minutes", reading, lesson.minutes()));
        if (neighbours.count() > 1) {
            facts.add(say.it("reading.facts.step", neighbours.number(), neighbours.count()));
        }
        return String.join(" · ", facts);
    }
}
