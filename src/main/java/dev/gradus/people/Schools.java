package dev.gradus.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps schools. */
@Repository
class Schools {

    private final JdbcClient jdbc;

    Schools(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether nobody could sign in and keep people. */
    boolean lackAdmin() {
        return !jdbc.sql("""
                        select exists (select 1 from account a
                          join account_role r on r.account_id = a.id and r.role = 'ADMIN' where a.active)""").query(Boolean.class).single();
    }

    /** Oldest first. */
    List<School> all() {
        return jdbc.sql("select id, name, stages from school order by created_at, id")
                .query((row, number) ->
                        new School(new SchoolId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3)))
                .list();
    }

    void rename(SchoolId id, String name) {
        jdbc.sql("update school set name = :name where id = :id")
                .param("name", name.strip())
                .param("id", id.value())
                .update();
    }

    void change(SchoolId id, String name, String stages) {
        jdbc.sql("update school set name = :name, stages = :stages where id = :id")
                .param("name", name.strip())
                .param("stages", stages)
                .param("id", id.value())
                .update();
    }

    SchoolId add(String name) {
        return new SchoolId(jdbc.sql("insert into school (name) values (:name) returning id")
                .param("name", name.strip())
                .query(UUID.class)
                .single());
    }

    Optional<School> find(SchoolId id) {
        return jdbc.sql("select id, name, stages from school where id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new School(new SchoolId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3)))
                .optional();
    }

    /** Holds back every other first-run setup until this transaction ends. */
    void lockSetup() {
        jdbc.sql("lock table school in share row exclusive mode").update();
    }
}
