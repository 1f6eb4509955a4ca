package dev.gradus.lesson;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which changed blocks of its source a translation has been through already. */
@Repository
class SettledBlocks {

    private final JdbcClient jdbc;

    SettledBlocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> of(LessonTextId translation) {
        return jdbc.sql("select digest from translation_block where lesson_text_id = :text")
                .param("text", translation.value())
                .query((row, number) -> row.getString("digest"))
                .set();
    }

    void add(LessonTextId translation, String digest) {
        jdbc.sql(
                        "insert into translation_block (lesson_text_id, digest) values (:text, :digest) on conflict do nothing")
                .param("text", translation.value())
                .param("digest", digest)
                .update();
    }

    void remove(LessonTextId translation, String digest) {
        jdbc.sql("delete from translation_block where lesson_text_id = :text and digest = :digest")
                .param("text", translation.value())
                .param("digest", digest)
                .update();
    }
}
