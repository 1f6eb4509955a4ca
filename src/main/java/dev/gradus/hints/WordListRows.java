package dev.gradus.hints;

import dev.gradus.grading.StageProfile;
import dev.gradus.people.AccountId;
import dev.gradus.people.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the schools' lists of words. Sees one school at a time. */
@Repository
class WordListRows {

    private static final String SELECT = """
            select w.id, w.language, w.kind, w.profile, w.file_name, cardinality(w.words) as words, w.uploaded_at,
              a.display_name
            from word_list w join account a on a.id = w.uploaded_by where w.school_id = :school
            """;

    private final JdbcClient jdbc;

    WordListRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the place of the list of this kind that there may be. */
    WordListId put(
            SchoolId school,
            String language,
            WordList.Kind kind,
            @Nullable StageProfile profile,
            String fileName,
            List<String> words,
            AccountId by) {
        return new WordListId(jdbc.sql("""
                        insert into word_list (school_id, language, kind, profile, file_name, words, uploaded_by)
                        values (:school, :language, :kind, :profile, :file, :words, :by)
                        on conflict on constraint word_list_taken do update set id = uuidv7(), file_name = excluded.file_name,
                          words = excluded.words, uploaded_by = excluded.uploaded_by, uploaded_at = now()
                        returning id""")
                .param("school", school.value())
                .param("language", language)
                .param("kind", kind.name())
                .param("profile", profile == null ? "" : profile.key())
                .param("file", fileName)
                .param("words", words.toArray(String[]::new))
                .param("by", by.value())
                .query(UUID.class)
                .single());
    }

    List<WordList> all(SchoolId school) {
        return jdbc.sql(SELECT + "order by w.language, w.kind, w.profile")
                .param("school", school.value())
                .query((row, number) -> list(row))
                .list();
    }

    Optional<WordList> find(SchoolId school, WordListId id) {
        return jdbc.sql(SELECT + "and w.id = :id")
                .param("school", school.value())
                .param("id", id.value())
                .query((row, number) -> list(row))
                .optional();
    }

    List<String> words(WordListId id) {
        return jdbc.sql("select unnest(words) as word from word_list where id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getString("word"))
                .list();
    }

    void remove(WordListId id) {
        jdbc.sql("delete from word_list where id = :id").param("id", id.value()).update();
    }

    private static WordList list(ResultSet row) throws SQLException {
        return new WordList(
                new WordListId(row.getObject("id", UUID.class)),
                row.getString("language"),
                WordList.Kind.valueOf(row.getString("kind")),
                StageProfile.ofKey(row.getString("profile")).orElse(null),
                row.getString("file_name"),
                row.getInt("words"),
                row.getString("display_name"),
                row.getTimestamp("uploaded_at").toInstant());
    }
}
