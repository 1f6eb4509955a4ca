package dev.gradus.publishing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps pairs of Chinese characters that were ever published, by their sound. */
@Repository
class SoundRows {

    /** Of one sound; more are not weighed. */
    private static final int MOST = 300;

    private final JdbcClient jdbc;

    SoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one order for everybody, so that two publications at once do not wait for each other. */
    void put(Collection<String> pairs) {
        var sorted = pairs.stream().sorted().distinct().toList();
        jdbc.sql("""
                        insert into search_sound
                        select * from unnest(cast(:pairs as text[]), cast(:sounds as text[])) on conflict do nothing""")
                .param("pairs", sorted.toArray(String[]::new))
                .param("sounds", sorted.stream().map(Sound::of).toArray(String[]::new))
                .update();
    }

    /** Those of these that some lesson had. */
    Set<String> known(Collection<String> pairs) {
        return new HashSet<>(jdbc.sql("select pair from search_sound where pair = any (:pairs)")
                .param("pairs", pairs.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** What sounds so, by sound. */
    Map<String, List<String>> sounding(Collection<String> sounds) {
        return jdbc
                .sql("""
                        select pair, sound from unnest(cast(:sounds as text[])) as s(wanted) cross join lateral (
                          select pair, sound from search_sound where sound = s.wanted order by pair limit :most) found""")
                .param("sounds", sounds.toArray(String[]::new))
                .param("most", MOST)
                .query((row, number) -> Map.entry(row.getString("sound"), row.getString("pair")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
