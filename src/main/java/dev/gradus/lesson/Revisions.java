package dev.gradus.lesson;

import dev.gradus.dialect.LessonFile;
import dev.gradus.people.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps revisions. They are added and, when nothing refers to them, thinned out; never changed. */
@Repository
class Revisions {

    private static final String SELECT =
            "select r.*, a.display_name as author from revision r left join account a on a.id = r.author_id ";

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a new revision holds. */
    record NewRevision(
            LessonTextId text,
            @Nullable RevisionId base,
            Revision.Kind kind,
            String title,
            int minutes,
            String source,
            @Nullable AccountId author) {}

    Revision add(NewRevision revision) {
        long id = jdbc.sql("""
                        insert into revision (lesson_text_id, base, kind, title, minutes, source, author_id)
                        values (:text, :base, :kind, :title, :minutes, :source, :author) returning id""")
                .param("text", revision.text().value())
                .param("base", revision.base() == null ? null : revision.base().value())
                .param("kind", revision.kind().name())
                .param("title", revision.title())
                .param("minutes", revision.minutes())
                .param("source", revision.source())
                .param(
                        "author",
                        revision.author() == null ? null : revision.author().value())
                .query(Long.class)
                .single();
        return get(new RevisionId(id));
    }

    Revision get(RevisionId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("revision vanished: " + id));
    }

    Optional<Revision> find(RevisionId id) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("id", id.value())
                .query((row, number) -> revision(row))
                .optional();
    }

    /** The draft, asked for at once: between two questions its author may have saved again, and thinned it out. */
    Optional<Revision> head(LessonTextId text) {
        return jdbc.sql(SELECT + "join lesson_text t on t.head = r.id where t.id = :text")
                .param("text", text.value())
                .query((row, number) -> revision(row))
                .optional();
    }

    /** The revision that holds just this, if there is one. */
    Optional<Revision> find(NewRevision wished) {
        return jdbc.sql(SELECT + """
                        where r.lesson_text_id = :text and r.kind = :kind and r.author_id = :author
                          and r.base is not distinct from :base and r.source = :source
                        order by r.id desc limit 1""")
                .param("text", wished.text().value())
                .param("kind", wished.kind().name())
                .param(
                        "author",
                        wished.author() == null ? null : wished.author().value())
                .param("base", wished.base() == null ? null : wished.base().value())
                .param("source", wished.source())
                .query((row, number) -> revision(row))
                .optional();
    }

    /** @param named whether only those that have a name */
    List<RevisionSummary> of(LessonTextId text, boolean named, int offset, int limit) {
        return jdbc.sql("""
                        select r.id, r.kind, r.title, r.saved_at, r.name, a.display_name as author, r.id = t.head as is_head
                        from revision r
                        join lesson_text t on t.id = r.lesson_text_id
                        left join account a on a.id = r.author_id
                        where r.lesson_text_id = :text and (r.name <> '' or not :named)
                        order by r.id desc offset :offset limit :limit""")
                .param("text", text.value())
                .param("named", named)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new RevisionSummary(
                        new RevisionId(row.getLong("id")),
                        Revision.Kind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("author"),
                        row.getTimestamp("saved_at").toInstant(),
                        row.getBoolean("is_head"),
                        row.getString("name")))
                .list();
    }

    /** Of the newest so many, those whose body has this digest, the newest first. */
    List<Revision> withBody(LessonTextId text, String digest, int newest) {
        return jdbc
                .sql(SELECT + "where r.lesson_text_id = :text order by r.id desc limit :newest")
                .param("text", text.value())
                .param("newest", newest)
                .query((row, number) -> revision(row))
                .list()
                .stream()
                .filter(revision -> LessonFile.digest(body(revision)).equals(digest))
                .toList();
    }

    /** Since when every state of the text has held this digest of the text it is translated from. */
    Optional<Instant> saysSince(LessonTextId text, String digest) {
        return jdbc.sql("""
                        select min(r.saved_at) from revision r
                        where r.lesson_text_id = :text and r.kind <> 'SET_ASIDE'
                          and r.id > coalesce((select max(other.id) from revision other
                            where other.lesson_text_id = :text and other.kind <> 'SET_ASIDE'
                              and position(:digest in other.source) = 0), 0)""")
                .param("text", text.value())
                .param("digest", digest)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** Behind the front matter, which need not be read for that. */
    private static String body(Revision revision) {
        var source = revision.source();
        return source.substring(source.indexOf("\n---\n") + 5);
    }

    void name(RevisionId id, String name) {
        jdbc.sql("update revision set name = :name, kept = kept or :name <> '' where id = :id")
                .param("id", id.value())
                .param("name", name)
                .update();
    }

    void keep(RevisionId id) {
        jdbc.sql("update revision set kept = true where id = :id")
                .param("id", id.value())
                .update();
    }

    /**
     * Drops the save of an author that the same author's next one, in the same five minutes, has overtaken. Others' work,
     * what is kept and what a text set aside was written on stay.
     */
    void thinOut(LessonTextId text, RevisionId newest, AccountId author) {
        jdbc.sql("""
                        delete from revision r using revision next
                        where next.id = :newest and r.id = next.base and r.lesson_text_id = :text
                          and r.kind = 'SAVED' and next.kind = 'SAVED' and not r.kept
                          and r.author_id = :author and next.author_id = :author
                          and not exists (select 1 from revision aside
                            where aside.lesson_text_id = :text and aside.base = r.id and aside.kind = 'SET_ASIDE')
                          and floor(extract(epoch from r.saved_at) / 300) = floor(extract(epoch from next.saved_at) / 300)""")
                .param("newest", newest.value())
                .param("text", text.value())
                .param("author", author.value())
                .update();
    }

    static Revision revision(ResultSet row) throws SQLException {
        long base = row.getLong("base");
        return new Revision(
                new RevisionId(row.getLong("id")),
                new LessonTextId(row.getObject("lesson_text_id", UUID.class)),
                row.wasNull() || base == 0 ? null : new RevisionId(base),
                Revision.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getInt("minutes"),
                row.getString("source"),
                row.getString("author"),
                row.getTimestamp("saved_at").toInstant());
    }
}
