package dev.gradus.lesson;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the levels of revisions, each with the state of the measure that found it. */
@Repository
class RevisionLevels {

    private final JdbcClient jdbc;

    RevisionLevels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A level with the interval in which it lies. */
    record Level(double level, double low, double high) {}

    /** Of those that this state of the measure has looked at; no level where a text was too short. */
    Map<RevisionId, Optional<Level>> of(Collection<RevisionId> revisions, String measure) {
        var levels = new HashMap<RevisionId, Optional<Level>>();
        jdbc.sql("select * from revision_level where revision_id = any(:ids) and measure = :measure")
                .param("ids", revisions.stream().map(RevisionId::value).toArray(Long[]::new))
                .param("measure", measure)
                .query(row -> {
                    var revision = new RevisionId(row.getLong("revision_id"));
                    double level = row.getDouble("level");
                    // Speaks of the column that was read last.
                    boolean tooShort = row.wasNull();
                    levels.put(
                            revision,
                            tooShort
                                    ? Optional.empty()
                                    : Optional.of(new Level(level, row.getDouble("low"), row.getDouble("high"))));
                });
        return levels;
    }

    /** A revision that has been thinned out in the meantime is passed over. */
    void put(Map<RevisionId, Optional<Level>> levels, String measure) {
        var all = levels.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        jdbc.sql("""
                        insert into revision_level (revision_id, measure, level, low, high)
                        select r.id, :measure, nullif(found.level, 'NaN'), nullif(found.low, 'NaN'), nullif(found.high, 'NaN')
                        from unnest(cast(:ids as bigint[]), cast(:levels as float8[]), cast(:lows as float8[]),
                            cast(:highs as float8[])) as found (id, level, low, high)
                        join revision r on r.id = found.id
                        on conflict (revision_id) do update
                            set measure = excluded.measure, level = excluded.level, low = excluded.low, high = excluded.high""")
                .param("measure", measure)
                .param("ids", all.stream().map(each -> each.getKey().value()).toArray(Long[]::new))
                .param("levels", numbers(all, Level::level))
                .param("lows", numbers(all, Level::low))
                .param("highs", numbers(all, Level::high))
                .update();
    }

    /** An array in the statement cannot hold a null, so that NaN stands for it on the way. */
    private static Double[] numbers(
            List<Map.Entry<RevisionId, Optional<Level>>> levels, ToDoubleFunction<Level> number) {
        return levels.stream()
                .map(each -> each.getValue().map(number::applyAsDouble).orElse(Double.NaN))
                .toArray(Double[]::new);
    }
}
