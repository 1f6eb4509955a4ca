package dev.gradus.curriculum;

import dev.gradus.platform.TextsJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps units: one for each strand and stage. */
@Repository
class UnitTable {

    private final JdbcClient jdbc;

    UnitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A cell for each stage, not yet described, so that the map has no hole. */
    void addCells(StrandId strand) {
        for (var stage : Stage.values()) {
            jdbc.sql("insert into unit (strand_id, stage) values (:strand, :stage)")
                    .param("strand", strand.value())
                    .param("stage", stage.name())
                    .update();
        }
    }

    /** In no order, of archived strands too. */
    List<Unit> ofProgramme(ProgrammeId programme) {
        return jdbc.sql("""
                        select unit.* from unit join strand on strand.id = unit.strand_id
                        where strand.programme_id = :programme""")
                .param("programme", programme.value())
                .query((row, number) -> unit(row))
                .list();
    }

    Optional<Unit> find(UnitId id) {
        return jdbc.sql("select * from unit where id = :id")
                .param("id", id.value())
                .query((row, number) -> unit(row))
                .optional();
    }

    /** False when somebody has changed it since the unit's version. */
    boolean describe(Unit unit) {
        return jdbc.sql("""
                                update unit set title = cast(:title as jsonb), grades = :grades,
                                    concrete_start = cast(:start as jsonb), outcome = cast(:outcome as jsonb),
                                    depth = :depth, empty_reason = cast(:reason as jsonb), version = version + 1
                                where id = :id and version = :version""")
                        .param("id", unit.id().value())
                        .param("version", unit.version())
                        .param("title", TextsJson.write(unit.title()))
                        .param("grades", unit.grades())
                        .param("start", TextsJson.write(unit.concreteStart()))
                        .param("outcome", TextsJson.write(unit.outcome()))
                        .param(
                                "depth",
                                unit.depth() == null ? null : unit.depth().name())
                        .param("reason", TextsJson.write(unit.emptyReason()))
                        .update()
                == 1;
    }

    /** A unit that gets a lesson is no longer empty on purpose. */
    void dropEmptyReason(UnitId id) {
        jdbc.sql("""
                        update unit set empty_reason = '{}', version = version + 1
                        where id = :id and empty_reason <> '{}'""").param("id", id.value()).update();
    }

    Map<UnitId, String> sources(ProgrammeId programme) {
        return jdbc
                .sql("""
                        select unit.id, unit.source from unit join strand on strand.id = unit.strand_id
                        where strand.programme_id = :programme and unit.source is not null""")
                .param("programme", programme.value())
                .query((row, number) -> Map.entry(new UnitId(row.getObject("id", UUID.class)), row.getString("source")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void setSource(UnitId id, @Nullable String source) {
        jdbc.sql("update unit set source = :source where id = :id")
                .param("id", id.value())
                .param("source", source)
                .update();
    }

    private static Unit unit(ResultSet row) throws SQLException {
        var depth = row.getString("depth");
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                new StrandId(row.getObject("strand_id", UUID.class)),
                Stage.valueOf(row.getString("stage")),
                TextsJson.read(row.getString("title")),
                row.getString("grades"),
                TextsJson.read(row.getString("concrete_start")),
                TextsJson.read(row.getString("outcome")),
                depth == null ? null : Depth.valueOf(depth),
                TextsJson.read(row.getString("empty_reason")),
                row.getInt("version"));
    }
}
