package dev.gradus.curriculum;

import dev.gradus.platform.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps lessons and their order within a unit. */
@Repository
class LessonTable {

    private final JdbcClient jdbc;

    LessonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In order within each unit; archived ones too. */
    List<Lesson> ofProgramme(ProgrammeId programme) {
        return jdbc.sql("""
                        select lesson.* from lesson
                        join unit on unit.id = lesson.unit_id join strand on strand.id = unit.strand_id
                        where strand.programme_id = :programme order by lesson.position, lesson.id""")
                .param("programme", programme.value())
                .query((row, number) -> lesson(row))
                .list();
    }

    /** In order; archived ones too. */
    List<Lesson> ofUnit(UnitId unit) {
        return jdbc.sql("select * from lesson where unit_id = :unit order by position, id")
                .param("unit", unit.value())
                .query((row, number) -> lesson(row))
                .list();
    }

    Optional<Lesson> find(LessonId id) {
        return jdbc.sql("select * from lesson where id = :id")
                .param("id", id.value())
                .query((row, number) -> lesson(row))
                .optional();
    }

    /** Archived lessons keep their slug, so that they can come back. */
    Optional<Lesson> find(UnitId unit, Slug slug) {
        return jdbc.sql("select * from lesson where unit_id = :unit and slug = :slug")
                .param("unit", unit.value())
                .param("slug", slug.value())
                .query((row, number) -> lesson(row))
                .optional();
    }

    LessonId append(UnitId unit, Slug slug) {
        return new LessonId(jdbc.sql("""
                        insert into lesson (unit_id, slug, position)
                        select :unit, :slug, count(*) + 1 from lesson where unit_id = :unit and archived_at is null
                        returning id""")
                .param("unit", unit.value())
                .param("slug", slug.value())
                .query(UUID.class)
                .single());
    }

    void setSlug(LessonId id, Slug slug) {
        jdbc.sql("update lesson set slug = :slug where id = :id")
                .param("id", id.value())
                .param("slug", slug.value())
                .update();
    }

    void setArchived(LessonId id, boolean archived) {
        jdbc.sql("update lesson set archived_at = case when :archived then now() end where id = :id")
                .param("id", id.value())
                .param("archived", archived)
                .update();
    }

    /** Without archived ones. */
    List<LessonId> order(UnitId unit) {
        return ofUnit(unit).stream()
                .filter(lesson -> !lesson.archived())
                .map(Lesson::id)
                .toList();
    }

    /** Whoever gets a new place loses the folder name that told the old one. */
    void setOrder(UnitId unit, List<LessonId> order) {
        jdbc.sql("""
                        update lesson set unit_id = :unit, position = wished.position, folder = null
                        from unnest(cast(string_to_array(:ids, ',') as uuid[])) with ordinality as wished (id, position)
                        where lesson.id = wished.id
                          and (lesson.unit_id <> :unit or lesson.position <> wished.position)""")
                .param("unit", unit.value())
                .param("ids", order.stream().map(id -> id.value().toString()).collect(Collectors.joining(",")))
                .update();
    }

    Map<LessonId, String> folders(ProgrammeId programme) {
        return jdbc
                .sql("""
                        select lesson.id, lesson.folder from lesson
                        join unit on unit.id = lesson.unit_id join strand on strand.id = unit.strand_id
                        where strand.programme_id = :programme and lesson.folder is not null""")
                .param("programme", programme.value())
                .query((row, number) ->
                        Map.entry(new LessonId(row.getObject("id", UUID.class)), row.getString("folder")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void setFolder(LessonId id, String folder) {
        jdbc.sql("update lesson set folder = :folder where id = :id")
                .param("id", id.value())
                .param("folder", folder)
                .update();
    }

    private static Lesson lesson(ResultSet row) throws SQLException {
        return new Lesson(
                new LessonId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new Slug(row.getString("slug")),
                row.getInt("position"),
                row.getObject("archived_at") != null);
    }
}
