package dev.gradus.hints;

import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.fit.HintSentences;
import dev.gradus.grading.TextLanguage;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.lesson.RevisionId;
import dev.gradus.platform.NotFound;
import dev.gradus.platform.Texts;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.publishing.LessonPublished;
import dev.gradus.publishing.Publications;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A lead may publish over hints; which ones, is written down with the publication. */
@Service
@Transactional
public class HintRecords {

    private final HintRecordRows rows;
    private final StageFits fits;
    private final LessonTexts texts;
    private final Publications publications;

    HintRecords(HintRecordRows rows, StageFits fits, LessonTexts texts, Publications publications) {
        this.rows = rows;
        this.fits = fits;
        this.texts = texts;
        this.publications = publications;
    }

    /**
     * What was open when this revision was published, in both languages; empty where it never was.
     *
     * @throws NotFound when there is no such revision in the school
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
    public List<Texts> of(RevisionId revision) {
        return rows.of(texts.revision(revision).id());
    }

    /** Within the transaction that publishes. */
    @EventListener
    void onPublished(LessonPublished event) {
        var live = publications.live(event.lesson(), event.language()).orElseThrow();
        if (LessonFile.parse(live.source()) instanceof LessonFileResult.Read(LessonFile file)) {
            var text = texts.find(event.lesson(), event.language()).orElseThrow();
            var open = fits.measure(text.id(), file).open();
            for (int i = 0; i < open.size(); i++) {
                var hint = open.get(i);
                rows.add(live.id(), i, hint.hint().code().name(), said(hint, TextLanguage.ofTag(event.language())));
            }
        }
    }

    private static Texts said(OpenHint hint, TextLanguage language) {
        var said = new LinkedHashMap<String, String>();
        Languages.ALL.forEach(
                tag -> said.put(tag, new HintSentences(Languages.locale(tag)).what(hint.hint(), language)));
        return new Texts(said);
    }
}
