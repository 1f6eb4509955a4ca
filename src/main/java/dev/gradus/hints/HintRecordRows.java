package dev.gradus.hints;

import dev.gradus.lesson.RevisionId;
import dev.gradus.platform.Texts;
import dev.gradus.platform.TextsJson;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps over which hints something was published. */
@Repository
class HintRecordRows {

    private final JdbcClient jdbc;

    HintRecordRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long publication, int position, String code, Texts said) {
        jdbc.sql("""
                        insert into publication_hint (publication_id, position, code, said)
                        values (:publication, :position, :code, :said::jsonb)""")
                .param("publication", publication)
                .param("position", position)
                .param("code", code)
                .param("said", TextsJson.write(said))
                .update();
    }

    /** Of the newest publication of this revision. */
    List<Texts> of(RevisionId revision) {
        return jdbc.sql("""
                        select h.said from publication_hint h
                        where h.publication_id = (select max(p.id) from publication p where p.revision_id = :revision)
                        order by h.position""")
                .param("revision", revision.value())
                .query((row, number) -> TextsJson.read(row.getString("said")))
                .list();
    }
}
