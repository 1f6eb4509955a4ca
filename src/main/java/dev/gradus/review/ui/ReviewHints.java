package dev.gradus.review.ui;

import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.fit.HintSentences;
import dev.gradus.hints.HintRecords;
import dev.gradus.hints.Measurement;
import dev.gradus.hints.StageFits;
import dev.gradus.lesson.Revision;
import dev.gradus.platform.i18n.Languages;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The hints about a submitted revision: those on record if it has been published, otherwise those open now. */
@Component
class ReviewHints {

    private final StageFits fits;
    private final HintRecords records;

    ReviewHints(StageFits fits, HintRecords records) {
        this.fits = fits;
        this.records = records;
    }

    List<String> recorded(Revision revision, Locale locale) {
        return records.of(revision.id()).stream()
                .map(said -> said.best(Languages.of(locale), Languages.ALL))
                .toList();
    }

    List<String> open(Revision revision, Locale locale) {
        return LessonFile.parse(revision.source()) instanceof LessonFileResult.Read(LessonFile file)
                ? said(fits.measure(revision.text(), file), locale)
                : List.of();
    }

    private static List<String> said(Measurement measurement, Locale locale) {
        var sentences = new HintSentences(locale);
        return measurement.open().stream()
                .map(hint -> sentences.what(hint.hint(), measurement.language()))
                .toList();
    }
}
