package dev.gradus.hints;

import dev.gradus.grading.StageProfile;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.SchoolId;
import dev.gradus.platform.NotFound;
import dev.gradus.platform.i18n.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A school's own lists of words; the next measurement knows them. */
@Service
@Transactional
public class SchoolWordLists {

    private static final String STAFF = "hasAnyRole('ADMIN', 'LEAD', 'TEACHER')";
    private static final String LEADS = "hasRole('LEAD')";
    public static final int MOST_BYTES = 2_000_000;
    private static final int LONGEST_NAME = 200;

    private final WordListRows rows;
    private final CurrentPerson current;

    SchoolWordLists(WordListRows rows, CurrentPerson current) {
        this.rows = rows;
        this.current = current;
    }

    @PreAuthorize(STAFF)
    public List<WordList> all() {
        return rows.all(school());
    }

    /** @throws NotFound when there is no such list in the school */
    @PreAuthorize(STAFF)
    public List<String> words(WordListId id) {
        return rows.words(known(id).id());
    }

    /**
     * In the place of the list of the same kind, language and stage that there may be.
     *
     * @param profile null for all stages
     * @param file TXT or CSV
     */
    @PreAuthorize(LEADS)
    public WordListResult put(
            String language, WordList.Kind kind, @Nullable StageProfile profile, String fileName, InputStream file) {
        if (!Languages.isKnown(language) || (kind == WordList.Kind.CHARACTERS && !Languages.CHINESE.equals(language))) {
            throw new IllegalArgumentException("no list of " + kind + " in " + language);
        }
        var bytes = bytes(file);
        if (bytes.length > MOST_BYTES) {
            return new WordListResult.TooLarge(MOST_BYTES);
        }
        var contents = WordFile.read(kind, bytes);
        if (!contents.problems().isEmpty()) {
            return new WordListResult.Refused(contents.problems());
        }
        var id = rows.put(
                school(),
                language,
                kind,
                profile,
                name(fileName),
                contents.words(),
                current.get().id());
        return new WordListResult.Kept(known(id));
    }

    /** @throws NotFound when there is no such list in the school */
    @PreAuthorize(LEADS)
    public void remove(WordListId id) {
        rows.remove(known(id).id());
    }

    private static byte[] bytes(InputStream file) {
        try {
            return file.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String fileName) {
        var plain = fileName.replaceAll("\\p{Cntrl}", "").strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
    }

    private WordList known(WordListId id) {
        return rows.find(school(), id).orElseThrow(() -> new NotFound(id));
    }

    private SchoolId school() {
        return current.get().school();
    }
}
