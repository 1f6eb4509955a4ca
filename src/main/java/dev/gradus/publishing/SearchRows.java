package dev.gradus.publishing;

import dev.gradus.publishing.PublishedSearch.Wish;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the search index, and finds in it. */
@Repository
class SearchRows {

    /** Raised when {@link ReadText} or {@link Grams} change, so that all rows are made again. */
    static final int RECIPE = 2;

    /** As many matches are weighed against each other; of a word that stands in every lesson not all can be. */
    static final int MOST_WEIGHED = 200;

    private final JdbcClient jdbc;

    SearchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Beside its words the row knows the lesson's programme, which never changes, so that one can look in it alone. */
    void put(long publication, ReadText text) {
        var title = Grams.of(text.title());
        var about = Grams.of(text.about());
        var body = Grams.of(text.body());
        jdbc.sql("""
                        with place as (
                          select array_to_tsvector(array['=' || t.programme_id]) as programme from publication b
                          join lesson l on l.id = b.lesson_id join unit u on u.id = l.unit_id
                          join strand t on t.id = u.strand_id where b.id = :id)
                        insert into publication_search (publication_id, recipe, body, title_words, words)
                        select :id, :recipe, :body,
                          programme || to_tsvector('english', :title) || to_tsvector('simple', :titleHan),
                          programme
                          || setweight(to_tsvector('english', :title) || to_tsvector('simple', :titleHan), 'A')
                          || setweight(to_tsvector('english', :about) || to_tsvector('simple', :aboutHan), 'B')
                          || setweight(to_tsvector('english', :words) || to_tsvector('simple', :han), 'C')
                        from place
                        on conflict (publication_id) do update set recipe = excluded.recipe, body = excluded.body,
                          title_words = excluded.title_words, words = excluded.words""")
                .param("id", publication)
                .param("recipe", RECIPE)
                .param("body", text.body())
                .param("title", title.latin())
                .param("titleHan", title.han())
                .param("about", about.latin())
                .param("aboutHan", about.han())
                .param("words", body.latin())
                .param("han", body.han())
                .update();
        jdbc.sql("insert into search_word select unnest(string_to_array(:words, ' ')) on conflict do nothing")
                .param("words", vocabulary(title, about, body))
                .update();
        putPairs(body.pairs(), false);
        putPairs(title.pairs(), true);
        putPairs(about.pairs(), true);
    }

    private void putPairs(Set<String> pairs, boolean named) {
        var sounds = new TreeMap<String, String>();
        pairs.stream()
                .filter(pair -> pair.codePointCount(0, pair.length()) == 2)
                .forEach(pair -> {
                    var sound = Sounds.of(pair);
                    if (!sound.isEmpty()) {
                        sounds.put(pair, sound);
                    }
                });
        if (!sounds.isEmpty()) {
            jdbc.sql("""
                            insert into search_pair
                            select pair, sound, :named from unnest(cast(:pairs as text[]), cast(:sounds as text[])) as p(pair, sound)
                            on conflict (pair) do update set named = true
                              where excluded.named and not search_pair.named""")
                    .param("named", named)
                    .param("pairs", sounds.keySet().toArray(String[]::new))
                    .param("sounds", sounds.values().toArray(String[]::new))
                    .update();
        }
    }

    /** Of these pairs those that some lesson has or had. */
    Set<String> known(Set<String> pairs) {
        return jdbc.sql("select pair from search_pair where pair = any (:pairs)")
                .param("pairs", pairs.toArray(String[]::new))
                .query((row, number) -> row.getString(1))
                .set();
    }

    /** Known pairs that sound like this, first those that share a character with the typed one, and of them those that are words. */
    List<String> alike(String sound, String typed) {
        return jdbc.sql("""
                        select pair from search_pair where sound = :sound
                        order by translate(pair, :typed, '') = pair, not named, pair limit 5""")
                .param("sound", sound)
                .param("typed", typed)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** In one order for everybody, so that two publications at once do not wait for each other. */
    private static String vocabulary(Grams... texts) {
        return Stream.of(texts)
                .flatMap(text -> text.words().stream())
                .filter(word -> word.length() >= 4
                        && word.length() <= 30
                        && word.chars().allMatch(Character::isLetter))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    void removeEnded(UUID lesson, String language) {
        jdbc.sql("""
                        delete from publication_search s using publication b
                        where b.id = s.publication_id and b.lesson_id = :lesson and b.language = :language
                          and b.ended_at is not null""").param("lesson", lesson).param("language", language).update();
    }

    /** A live publication that the index does not know, or not in today's way. */
    record Unindexed(long id, String source) {}

    List<Unindexed> unindexed(int most) {
        return jdbc.sql("""
                        select b.id, b.source from publication b
                        where b.ended_at is null and not exists (
                          select 1 from publication_search s where s.publication_id = b.id and s.recipe = :recipe)
                        order by b.id limit :most""")
                .param("recipe", RECIPE)
                .param("most", most)
                .query((row, number) -> new Unindexed(row.getLong("id"), row.getString("source")))
                .list();
    }

    /**
     * A match, best first.
     *
     * @param path of its lesson
     */
    record Match(String path, String language, String title, String body) {}

    record Matches(int weighed, List<Match> matches) {

        Matches {
            matches = List.copyOf(matches);
        }
    }

    /**
     * The words of a query as the index keeps them; none for words such as “the”. Besides it says how this transaction
     * searches: what takes longer than two seconds is given up, since nobody waits for it and others want to search too.
     * And the indexes are used by one plan for all words: left to itself the planner believes that reading one lesson
     * after the other soon finds enough of a word that many have, not knowing what unpacking a lesson's words costs, and
     * it plans for each of the parts anew.
     */
    List<String> begin(String latin) {
        return jdbc.sql("""
                        select set_config('statement_timeout', '2000', true), set_config('enable_seqscan', 'off', true),
                          set_config('plan_cache_mode', 'force_generic_plan', true),
                          tsvector_to_array(to_tsvector('english', :latin)) as stems""")
                .param("latin", latin)
                .query((row, number) -> List.of((String[]) row.getArray("stems").getArray()))
                .single();
    }

    /** The same for other words of the same transaction. */
    List<String> stems(String latin) {
        return jdbc.sql("select unnest(tsvector_to_array(to_tsvector('english', :latin)))")
                .param("latin", latin)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /**
     * @param terms stems and Chinese pairs or characters
     * @param any whether one of them is enough
     * @param granted slugs of the programmes for classes only that are searched too
     */
    Matches find(List<String> terms, boolean any, Wish wish, Set<String> granted) {
        var query = new LinkedHashSet<>(terms)
                .stream()
                        .map(term -> "'" + term.replace("\\", "\\\\").replace("'", "''") + "'")
                        .collect(Collectors.joining(any ? " | " : " & ", "(", ")"));
        var weighed = new int[1];
        var matches = jdbc.sql("""
                        with asked as (
                          select cast(:query as tsquery) as weighed, cast(:query || coalesce((
                            select ' & ''=' || id || '''' from programme where slug = :programme), '') as tsquery) as wanted
                        ), titled as materialized (
                          select publication_id, words, body from publication_search
                          where title_words @@ (select wanted from asked) limit :most_weighed
                        ), bodied as materialized (
                          select publication_id, words, body from publication_search
                          where words @@ (select wanted from asked)
                          limit :most_weighed - (select count(*) from titled)
                        ), candidates as (
                          select * from titled union all
                          select * from bodied where publication_id not in (select publication_id from titled)
                        ), ranked as (
                          select place.*, c.body,
                            ts_rank('{0.1, 0.3, 0.6, 1.0}', c.words, (select weighed from asked), 1)
                              * case when place.language = :language then 2 else 1 end as rank
                          from candidates c cross join lateral (
                            select b.id, b.language, b.title,
                              p.slug || '/' || t.slug || '/' || lower(u.stage) || '/' || l.slug as path
                            from publication b
                            join lesson l on l.id = b.lesson_id and l.archived_at is null
                            join unit u on u.id = l.unit_id and (:stage = '' or u.stage = :stage)
                            join strand t on t.id = u.strand_id and t.archived_at is null
                            join programme p on p.id = t.programme_id and p.archived_at is null
                              and (:programme = '' or p.slug = :programme)
                              and (not p.for_classes or p.slug = any (:granted))
                            where b.id = c.publication_id and b.ended_at is null and b.language = any (p.languages)
                            offset 0) place
                        ), best as (
                          select *, count(*) over () as weighed from ranked
                          order by rank desc, id limit :most offset :skip
                        )
                        select language, title, path, weighed, left(body, 20000) as body from best
                        order by rank desc, id""")
                .param("query", query)
                .param("most_weighed", wish.stage() == null ? MOST_WEIGHED : 2 * MOST_WEIGHED)
                .param("language", wish.language())
                .param("stage", wish.stage() == null ? "" : wish.stage().name())
                .param("programme", wish.programme() == null ? "" : wish.programme())
                .param("granted", granted.toArray(String[]::new))
                .param("most", Wish.PER_PAGE)
                .param("skip", wish.page() * Wish.PER_PAGE)
                .query((row, number) -> {
                    weighed[0] = row.getInt("weighed");
                    return new Match(
                            row.getString("path"),
                            row.getString("language"),
                            row.getString("title"),
                            row.getString("body"));
                })
                .list();
        return new Matches(weighed[0], matches);
    }

    /**
     * Of these words those that no lesson ever had, each with known words that look like it, the likest first: those in
     * which two neighbours have only changed places, since they share too few letters in a row to be found otherwise.
     */
    Map<String, List<String>> unknown(List<String> words) {
        var unknown = new LinkedHashMap<String, List<String>>();
        jdbc.sql("""
                        select w.word as typed, k.word as known
                        from unnest(cast(:words as text[]), cast(:swapped as text[])) as w(word, swapped)
                        left join lateral (
                          (select s.word, 2 as likeness from search_word s where s.word = any (string_to_array(w.swapped, ' ')))
                          union all
                          (select s.word, similarity(s.word, w.word) from search_word s
                           where s.word % w.word and length(s.word) between length(w.word) - 2 and length(w.word) + 2
                           order by similarity(s.word, w.word) desc, s.word limit 20)
                        ) k on true
                        where not exists (select 1 from search_word s where s.word = w.word)
                        order by k.likeness desc""")
                .param("words", words.toArray(String[]::new))
                .param(
                        "swapped",
                        words.stream()
                                .map(word -> String.join(" ", Spelling.swapped(word)))
                                .toArray(String[]::new))
                .query(row -> {
                    var known = unknown.computeIfAbsent(row.getString("typed"), _ -> new ArrayList<>());
                    var word = row.getString("known");
                    if (word != null) {
                        known.add(word);
                    }
                });
        return unknown;
    }
}
