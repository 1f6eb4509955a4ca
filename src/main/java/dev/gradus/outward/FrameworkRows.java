package dev.gradus.outward;

import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.curriculum.UnitId;
import dev.gradus.people.SchoolId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps outside frameworks, their items and what answers to them. Sees one school at a time. */
@Repository
class FrameworkRows {

    private static final String SELECT = """
            select f.*, (select count(*) from framework_item i where i.framework_id = f.id and not i.retired) as items
            from framework f where f.school_id = :school
            """;

    private final JdbcClient jdbc;

    FrameworkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Framework> ofSchool(SchoolId school) {
        return list(school, " order by f.title, f.id", Map.of());
    }

    Optional<Framework> find(SchoolId school, FrameworkId id) {
        return list(school, " and f.id = :id", Map.of("id", id.value())).stream()
                .findFirst();
    }

    /** The framework itself, new or with what it is called now. */
    FrameworkId put(SchoolId school, CasePackage taken) {
        return new FrameworkId(jdbc.sql("""
                        insert into framework (school_id, identifier, uri, title, creator)
                        values (:school, :identifier, :uri, :title, :creator)
                        on conflict (school_id, identifier) do update set uri = excluded.uri, title = excluded.title,
                          creator = excluded.creator, imported_at = now()
                        returning id""")
                .param("school", school.value())
                .param("identifier", taken.identifier())
                .param("uri", taken.uri())
                .param("title", taken.title())
                .param("creator", taken.creator())
                .query(UUID.class)
                .single());
    }

    /** All items at once. Those that are not among them are dropped, or retired where something answers to them. */
    void putItems(FrameworkId framework, List<CasePackage.Item> items) {
        jdbc.sql("update framework_item set retired = true where framework_id = :framework")
                .param("framework", framework.value())
                .update();
        jdbc.sql("""
                        insert into framework_item
                          (framework_id, identifier, uri, parent, position, depth, code, kind, statement)
                        select :framework, new.identifier, new.uri, nullif(new.parent, ''), new.position, new.depth, new.code,
                          new.kind, new.statement
                        from unnest(cast(:identifiers as text[]), cast(:uris as text[]), cast(:parents as text[]),
                          cast(:depths as integer[]), cast(:codes as text[]), cast(:kinds as text[]),
                          cast(:statements as text[])) with ordinality
                          as new (identifier, uri, parent, depth, code, kind, statement, position)
                        on conflict (framework_id, identifier) do update set uri = excluded.uri, parent = excluded.parent,
                          position = excluded.position, depth = excluded.depth, code = excluded.code, kind = excluded.kind,
                          statement = excluded.statement, retired = false""")
                .param("framework", framework.value())
                .param("identifiers", column(items, CasePackage.Item::identifier))
                .param("uris", column(items, CasePackage.Item::uri))
                .param(
                        "parents",
                        column(items, item -> Optional.ofNullable(item.parent()).orElse("")))
                .param("depths", items.stream().map(CasePackage.Item::depth).toArray(Integer[]::new))
                .param("codes", column(items, CasePackage.Item::code))
                .param("kinds", column(items, CasePackage.Item::kind))
                .param("statements", column(items, CasePackage.Item::statement))
                .update();
        jdbc.sql("""
                        delete from framework_item i where i.framework_id = :framework and i.retired
                          and not exists (select 1 from alignment a where a.item_id = i.id)""").param("framework", framework.value()).update();
    }

    void remove(FrameworkId id) {
        jdbc.sql("delete from framework where id = :id").param("id", id.value()).update();
    }

    /** In the order of the tree; retired ones last. */
    List<FrameworkItem> items(FrameworkId framework) {
        return jdbc.sql("select * from framework_item where framework_id = :framework order by retired, position, id")
                .param("framework", framework.value())
                .query((row, number) -> new FrameworkItem(
                        new ItemId(row.getObject("id", UUID.class)),
                        row.getString("identifier"),
                        row.getString("uri"),
                        row.getInt("depth"),
                        row.getString("code"),
                        row.getString("kind"),
                        row.getString("statement"),
                        row.getBoolean("retired")))
                .list();
    }

    Optional<FrameworkId> frameworkOf(SchoolId school, ItemId item) {
        return jdbc.sql("""
                        select f.id from framework_item i join framework f on f.id = i.framework_id
                        where i.id = :item and f.school_id = :school""")
                .param("item", item.value())
                .param("school", school.value())
                .query(UUID.class)
                .optional()
                .map(FrameworkId::new);
    }

    void align(ItemId item, LessonId lesson) {
        jdbc.sql("insert into alignment (item_id, lesson_id) values (:item, :lesson) on conflict do nothing")
                .param("item", item.value())
                .param("lesson", lesson.value())
                .update();
    }

    void align(ItemId item, UnitId unit) {
        jdbc.sql("insert into alignment (item_id, unit_id) values (:item, :unit) on conflict do nothing")
                .param("item", item.value())
                .param("unit", unit.value())
                .update();
    }

    void release(ItemId item, LessonId lesson) {
        jdbc.sql("delete from alignment where item_id = :item and lesson_id = :lesson")
                .param("item", item.value())
                .param("lesson", lesson.value())
                .update();
    }

    void release(ItemId item, UnitId unit) {
        jdbc.sql("delete from alignment where item_id = :item and unit_id = :unit")
                .param("item", item.value())
                .param("unit", unit.value())
                .update();
    }

    /** Lessons of a programme by the items they answer to. */
    Map<ItemId, List<LessonId>> lessons(FrameworkId framework, ProgrammeId programme) {
        return answers(framework, programme, "a.lesson_id", """
                join lesson l on l.id = a.lesson_id join unit u on u.id = l.unit_id""", LessonId::new);
    }

    /** Units of a programme by the items they answer to. */
    Map<ItemId, List<UnitId>> units(FrameworkId framework, ProgrammeId programme) {
        return answers(framework, programme, "a.unit_id", "join unit u on u.id = a.unit_id", UnitId::new);
    }

    private <T> Map<ItemId, List<T>> answers(
            FrameworkId framework, ProgrammeId programme, String column, String joins, Function<UUID, T> id) {
        var answers = new HashMap<ItemId, List<T>>();
        jdbc.sql(
                        "select a.item_id, " + column
                                + " as answer from alignment a join framework_item i on i.id = a.item_id "
                                + joins + " join strand s on s.id = u.strand_id"
                                + " where i.framework_id = :framework and s.programme_id = :programme order by a.aligned_at, answer")
                .param("framework", framework.value())
                .param("programme", programme.value())
                .query(row -> {
                    answers.computeIfAbsent(new ItemId(row.getObject("item_id", UUID.class)), any -> new ArrayList<>())
                            .add(id.apply(row.getObject("answer", UUID.class)));
                });
        return answers;
    }

    private List<Framework> list(SchoolId school, String condition, Map<String, ?> parameters) {
        return jdbc.sql(SELECT + condition)
                .param("school", school.value())
                .params(parameters)
                .query((row, number) -> new Framework(
                        new FrameworkId(row.getObject("id", UUID.class)),
                        row.getString("identifier"),
                        row.getString("title"),
                        row.getString("creator"),
                        row.getTimestamp("imported_at").toInstant(),
                        row.getInt("items")))
                .list();
    }

    private static String[] column(List<CasePackage.Item> items, Function<CasePackage.Item, String> text) {
        return items.stream().map(text).toArray(String[]::new);
    }
}
