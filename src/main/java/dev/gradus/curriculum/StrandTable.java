package dev.gradus.curriculum;

import dev.gradus.platform.Slug;
import dev.gradus.platform.TextsJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps strands and their order. */
@Repository
class StrandTable {

    private final JdbcClient jdbc;

    StrandTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In order; archived ones too. */
    List<Strand> ofProgramme(ProgrammeId programme) {
        return jdbc.sql("select * from strand where programme_id = :programme order by position, id")
                .param("programme", programme.value())
                .query((row, number) -> strand(row))
                .list();
    }

    Optional<Strand> find(StrandId id) {
        return jdbc.sql("select * from strand where id = :id")
                .param("id", id.value())
                .query((row, number) -> strand(row))
                .optional();
    }

    Optional<Strand> find(ProgrammeId programme, Slug slug) {
        return jdbc.sql("select * from strand where programme_id = :programme and slug = :slug")
                .param("programme", programme.value())
                .param("slug", slug.value())
                .query((row, number) -> strand(row))
                .optional();
    }

    /** Stands outside the order until {@link #setOrder} takes it in. */
    StrandId add(ProgrammeId programme, NewStrand strand) {
        return new StrandId(jdbc.sql("""
                        insert into strand (programme_id, slug, position, title, big_idea)
                        values (:programme, :slug, 0, cast(:title as jsonb), cast(:bigIdea as jsonb))
                        returning id""")
                .param("programme", programme.value())
                .param("slug", strand.slug().value())
                .param("title", TextsJson.write(strand.title()))
                .param("bigIdea", TextsJson.write(strand.bigIdea()))
                .query(UUID.class)
                .single());
    }

    /** False when somebody has changed it since the version named. */
    boolean change(StrandId id, int version, NewStrand wished) {
        return jdbc.sql("""
                                update strand set slug = :slug, title = cast(:title as jsonb),
                                    big_idea = cast(:bigIdea as jsonb), version = version + 1
                                where id = :id and version = :version""")
                        .param("id", id.value())
                        .param("version", version)
                        .param("slug", wished.slug().value())
                        .param("title", TextsJson.write(wished.title()))
                        .param("bigIdea", TextsJson.write(wished.bigIdea()))
                        .update()
                == 1;
    }

    void setArchived(StrandId id, boolean archived) {
        jdbc.sql("update strand set archived_at = case when :archived then now() end where id = :id")
                .param("id", id.value())
                .param("archived", archived)
                .update();
    }

    /** Without archived ones. */
    List<StrandId> order(ProgrammeId programme) {
        return ofProgramme(programme).stream()
                .filter(strand -> !strand.archived())
                .map(Strand::id)
                .toList();
    }

    void setOrder(List<StrandId> order) {
        jdbc.sql("""
                        update strand set position = wished.position
                        from unnest(cast(string_to_array(:ids, ',') as uuid[])) with ordinality as wished (id, position)
                        where strand.id = wished.id and strand.position <> wished.position""")
                .param("ids", order.stream().map(id -> id.value().toString()).collect(Collectors.joining(",")))
                .update();
    }

    private static Strand strand(ResultSet row) throws SQLException {
        return new Strand(
                new StrandId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                new Slug(row.getString("slug")),
                row.getInt("position"),
                TextsJson.read(row.getString("title")),
                TextsJson.read(row.getString("big_idea")),
                row.getInt("version"),
                row.getObject("archived_at") != null);
    }
}
