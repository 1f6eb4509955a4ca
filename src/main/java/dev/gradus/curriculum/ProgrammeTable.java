package dev.gradus.curriculum;

import dev.gradus.people.SchoolId;
import dev.gradus.platform.Slug;
import dev.gradus.platform.TextsJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps programmes. */
@Repository
class ProgrammeTable {

    private final JdbcClient jdbc;

    ProgrammeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Programme> ofSchool(SchoolId school, boolean archived) {
        return jdbc.sql("""
                        select * from programme
                        where school_id = :school and (archived_at is not null) = :archived
                        order by created_at, id""")
                .param("school", school.value())
                .param("archived", archived)
                .query((row, number) -> programme(row))
                .list();
    }

    Optional<Programme> find(ProgrammeId id) {
        return jdbc.sql("select * from programme where id = :id")
                .param("id", id.value())
                .query((row, number) -> programme(row))
                .optional();
    }

    Optional<Programme> findBySlug(Slug slug) {
        return jdbc.sql("select * from programme where slug = :slug")
                .param("slug", slug.value())
                .query((row, number) -> programme(row))
                .optional();
    }

    /**
     * Holds back everybody else who changes this programme's shape until this transaction ends. One lock for the whole
     * programme, so that no two people can wait for each other.
     */
    void lock(ProgrammeId id) {
        jdbc.sql("select id from programme where id = :id for no key update")
                .param("id", id.value())
                .query(UUID.class)
                .list();
    }

    /** Empty when the slug is taken, by whichever school. */
    Optional<ProgrammeId> add(SchoolId school, NewProgramme programme) {
        lockSlugs();
        return withTexts("""
                        insert into programme (school_id, slug, licence, languages, title, aim)
                        values (:school, :slug, :licence, string_to_array(:languages, ','),
                            cast(:title as jsonb), cast(:aim as jsonb))
                        on conflict on constraint programme_slug_taken do nothing
                        returning id""", programme)
                .param("school", school.value())
                .query(UUID.class)
                .optional()
                .map(ProgrammeId::new);
    }

    /** False when somebody has changed it since the version named. */
    boolean change(ProgrammeId id, int version, NewProgramme wished) {
        return withTexts("""
                        update programme set slug = :slug, licence = :licence,
                            languages = string_to_array(:languages, ','),
                            title = cast(:title as jsonb), aim = cast(:aim as jsonb), version = version + 1
                        where id = :id and version = :version""", wished)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean isTaken(Slug slug) {
        lockSlugs();
        return findBySlug(slug).isPresent();
    }

    void setArchived(ProgrammeId id, boolean archived) {
        jdbc.sql("update programme set archived_at = case when :archived then now() end where id = :id")
                .param("id", id.value())
                .param("archived", archived)
                .update();
    }

    Optional<String> source(ProgrammeId id) {
        return jdbc.sql("select source from programme where id = :id and source is not null")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    void setSource(ProgrammeId id, @Nullable String source) {
        jdbc.sql("update programme set source = :source where id = :id")
                .param("id", id.value())
                .param("source", source)
                .update();
    }

    /** Waits for everybody else who gives a programme a slug, so that whether it is taken can be asked beforehand. */
    private void lockSlugs() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('programme_slug_taken'))")
                .query()
                .listOfRows();
    }

    private JdbcClient.StatementSpec withTexts(String sql, NewProgramme programme) {
        return jdbc.sql(sql)
                .param("slug", programme.slug().value())
                .param("licence", programme.licence())
                .param("languages", String.join(",", programme.languages()))
                .param("title", TextsJson.write(programme.title()))
                .param("aim", TextsJson.write(programme.aim()));
    }

    private static Programme programme(ResultSet row) throws SQLException {
        return new Programme(
                new ProgrammeId(row.getObject("id", UUID.class)),
                new SchoolId(row.getObject("school_id", UUID.class)),
                new Slug(row.getString("slug")),
                row.getString("licence"),
                List.of((String[]) row.getArray("languages").getArray()),
                TextsJson.read(row.getString("title")),
                TextsJson.read(row.getString("aim")),
                row.getInt("version"),
                row.getObject("archived_at") != null);
    }
}
