package dev.gradus.fit;

import dev.gradus.dialect.Directive;
import dev.gradus.dialect.Directive.Activity;
import dev.gradus.dialect.Directive.Example;
import dev.gradus.dialect.Directive.KeyIdea;
import dev.gradus.dialect.Directive.Media;
import dev.gradus.dialect.Directive.Question;
import dev.gradus.dialect.Directive.Recap;
import dev.gradus.dialect.Directive.TeacherNote;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a lesson lacks before it may be submitted: a whole plan that another teacher could take into class; and what it
 * should have besides, for those who cannot hear. Pictures
 * without a description and questions without an answer are problems of the text itself and found by its parser.
 */
public final class Completeness {

    private Completeness() {}

    /** @param explained terms that other lessons of the programme define */
    public static List<Lack> lacks(LessonFile file, Set<String> explained) {
        var document = file.parseBody().document();
        var lacks = new ArrayList<Lack>();
        if (document.plainText().isBlank()) {
            lacks.add(Lack.of(Lack.Kind.TEXT));
        }
        if (file.header().objectives().isEmpty()) {
            lacks.add(Lack.of(Lack.Kind.OBJECTIVE));
        }
        steps(document.steps(), lacks);
        boxes(document, lacks);
        content(document, lacks);
        terms(file, explained, lacks);
        lacks.addAll(unheard(document));
        return lacks;
    }

    /** What must be there before the text may be submitted. */
    public static List<Lack> required(LessonFile file, Set<String> explained) {
        return lacks(file, explained).stream()
                .filter(lack -> lack.kind().isRequired())
                .toList();
    }

    private static void steps(Steps steps, List<Lack> lacks) {
        if (steps.steps().isEmpty()) {
            lacks.add(Lack.of(Lack.Kind.STEPS));
        }
        for (int i = 0; i < steps.steps().size(); i++) {
            var step = steps.steps().get(i);
            if (step.minutes() == null) {
                lacks.add(new Lack(Lack.Kind.STEP_MINUTES, i, step.title()));
            }
            if (step.blocks().isEmpty()) {
                lacks.add(new Lack(Lack.Kind.STEP_TEXT, i, step.title()));
            }
        }
    }

    /** Notes for the teacher may stay empty: pupils never see them. */
    private static void boxes(Document document, List<Lack> lacks) {
        for (int i = 0; i < document.blocks().size(); i++) {
            if (document.blocks().get(i) instanceof Directive box && mustBeWritten(box) && isEmpty(box)) {
                lacks.add(new Lack(Lack.Kind.BOX, i, box.name()));
            }
        }
    }

    private static boolean mustBeWritten(Directive box) {
        return switch (box) {
            case KeyIdea _, Activity _, Example _, Recap _ -> true;
            case TeacherNote _, Media _, Question _ -> false;
        };
    }

    private static boolean isEmpty(Directive box) {
        var inside = new Document(box.blocks());
        return inside.plainText().isBlank()
                && inside.media().isEmpty()
                && inside.questions().isEmpty();
    }

    private static void content(Document document, List<Lack> lacks) {
        if (document.all().noneMatch(Activity.class::isInstance)) {
            lacks.add(Lack.of(Lack.Kind.ACTIVITY));
        }
        if (document.questions().isEmpty()) {
            lacks.add(Lack.of(Lack.Kind.QUESTION));
        }
    }

    /** Films without captions and sounds without a transcript. */
    public static List<Lack> unheard(Document document) {
        var lacks = new ArrayList<Lack>();
        for (int i = 0; i < document.blocks().size(); i++) {
            int place = i;
            new Document(List.of(document.blocks().get(i)))
                    .all()
                    .filter(Media.class::isInstance)
                    .map(Media.class::cast)
                    .filter(media -> !media.src().isEmpty())
                    .forEach(media -> {
                        if (media.isFilm() && media.captions().isEmpty()) {
                            lacks.add(new Lack(Lack.Kind.CAPTIONS, place, media.src()));
                        } else if (!media.isFilm()
                                && new Document(media.blocks()).plainText().isBlank()) {
                            lacks.add(new Lack(Lack.Kind.TRANSCRIPT, place, media.src()));
                        }
                    });
        }
        return lacks;
    }

    private static void terms(LessonFile file, Set<String> explained, List<Lack> lacks) {
        var known = explained.stream().map(Completeness::plain).collect(Collectors.toSet());
        file.header().introduces().forEach(term -> known.add(plain(term.word())));
        file.header().uses().stream()
                .filter(term -> !known.contains(plain(term)))
                .forEach(term -> lacks.add(new Lack(Lack.Kind.DEFINITION, -1, term)));
    }

    private static String plain(String term) {
        return term.strip().toLowerCase(Locale.ROOT);
    }
}
