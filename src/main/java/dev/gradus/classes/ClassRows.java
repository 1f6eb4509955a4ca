package dev.gradus.classes;

import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.curriculum.Stage;
import dev.gradus.people.AccountId;
import dev.gradus.people.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps classes and the day on which a school lets go of them. */
@Repository
class ClassRows {

    private static final String SELECT = """
            select c.*, a.display_name as teacher_name,
              array(select p.programme_id from class_programme p where p.class_id = c.id) as programmes,
              (select count(*) from pupil p where p.class_id = c.id) as pupils
            from school_class c join account a on a.id = c.teacher_id
            """;

    private final JdbcClient jdbc;

    ClassRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ClassId add(SchoolId school, AccountId teacher, ClassTexts texts, LocalDate keepUntil) {
        var id = new ClassId(jdbc.sql("""
                        insert into school_class (school_id, teacher_id, name, stage, grade, secret, keep_until)
                        values (:school, :teacher, :name, :stage, :grade, :secret, :keepUntil) returning id""")
                .param("school", school.value())
                .param("teacher", teacher.value())
                .param("name", texts.name())
                .param("stage", texts.stage().name())
                .param("grade", texts.grade())
                .param("secret", texts.secret().name())
                .param("keepUntil", keepUntil)
                .query(UUID.class)
                .single());
        setProgrammes(id, texts.programmes());
        return id;
    }

    /** The kind of secret stays as it is once there are pupils. */
    void change(ClassId id, ClassTexts texts) {
        jdbc.sql("""
                        update school_class set name = :name, stage = :stage, grade = :grade,
                          secret = case when exists (select 1 from pupil where class_id = :id) then secret else :secret end
                        where id = :id""")
                .param("name", texts.name())
                .param("stage", texts.stage().name())
                .param("grade", texts.grade())
                .param("secret", texts.secret().name())
                .param("id", id.value())
                .update();
        jdbc.sql("delete from class_programme where class_id = :id")
                .param("id", id.value())
                .update();
        setProgrammes(id, texts.programmes());
    }

    private void setProgrammes(ClassId id, Set<ProgrammeId> programmes) {
        programmes.forEach(
                programme -> jdbc.sql("insert into class_programme (class_id, programme_id) values (:id, :programme)")
                        .param("id", id.value())
                        .param("programme", programme.value())
                        .update());
    }

    Optional<SchoolClass> find(ClassId id) {
        return jdbc.sql(SELECT + " where c.id = :id")
                .param("id", id.value())
                .query((row, number) -> schoolClass(row))
                .optional();
    }

    /** @param teacher only theirs, or null for those of the whole school */
    List<SchoolClass> ofSchool(SchoolId school, @Nullable AccountId teacher, boolean archived) {
        return jdbc.sql(SELECT + """
                         where c.school_id = :school and (:all or c.teacher_id = :teacher)
                          and (c.archived_at is not null) = :archived
                        order by c.name, c.created_at, c.id""")
                .param("school", school.value())
                .param("all", teacher == null)
                .param("teacher", teacher == null ? new UUID(0, 0) : teacher.value())
                .param("archived", archived)
                .query((row, number) -> schoolClass(row))
                .list();
    }

    /** The class that may be joined with a code now. */
    Optional<SchoolClass> joinable(String code, Instant now) {
        return jdbc.sql(SELECT + " where c.code = :code and c.code_expires_at > :now and c.archived_at is null")
                .param("code", code)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> schoolClass(row))
                .optional();
    }

    /** Whether it was free. */
    boolean setCode(ClassId id, JoinCode code) {
        return jdbc.sql("""
                        update school_class set code = :code, code_expires_at = :expires
                        where id = :id and not exists (select 1 from school_class where code = :code)""")
                        .param("code", code.value())
                        .param("expires", code.expires().atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void closeCode(ClassId id) {
        jdbc.sql("update school_class set code = null, code_expires_at = null where id = :id")
                .param("id", id.value())
                .update();
    }

    /** A class that is put away can no longer be come in with. */
    void setArchived(ClassId id, boolean archived) {
        jdbc.sql("""
                        update school_class set code = null, code_expires_at = null,
                          archived_at = case when :archived then now() end where id = :id""").param("archived", archived).param("id", id.value()).update();
        jdbc.sql("delete from pupil_session s using pupil p where p.id = s.pupil_id and p.class_id = :id")
                .param("id", id.value())
                .update();
    }

    /** Who of a school may have classes, by name. */
    List<Colleague> staff(SchoolId school) {
        return jdbc.sql("""
                        select a.id, a.display_name from account a
                        where a.school_id = :school and a.active and exists (select 1 from account_role r
                          where r.account_id = a.id and r.role in ('ADMIN', 'LEAD', 'TEACHER'))
                        order by a.display_name, a.id""")
                .param("school", school.value())
                .query((row, number) ->
                        new Colleague(new AccountId(row.getObject("id", UUID.class)), row.getString("display_name")))
                .list();
    }

    void setTeacher(ClassId id, AccountId teacher) {
        jdbc.sql("update school_class set teacher_id = :teacher where id = :id")
                .param("teacher", teacher.value())
                .param("id", id.value())
                .update();
    }

    void lock(ClassId id) {
        jdbc.sql("select id from school_class where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    /** With all its pupils and all they did. */
    void delete(ClassId id) {
        jdbc.sql("delete from school_class where id = :id")
                .param("id", id.value())
                .update();
    }

    Optional<LocalDate> keepUntil(SchoolId school) {
        return jdbc.sql("select keep_until from class_keeping where school_id = :school")
                .param("school", school.value())
                .query(LocalDate.class)
                .optional();
    }

    /** For the classes there are and for those that will be made. */
    void setKeepUntil(SchoolId school, LocalDate day) {
        jdbc.sql("""
                        insert into class_keeping (school_id, keep_until) values (:school, :day)
                        on conflict (school_id) do update set keep_until = excluded.keep_until""").param("school", school.value()).param("day", day).update();
        jdbc.sql("update school_class set keep_until = :day where school_id = :school")
                .param("school", school.value())
                .param("day", day)
                .update();
    }

    /** How many classes were kept long enough, and are gone now. */
    int eraseBefore(LocalDate today) {
        return jdbc.sql("delete from school_class where keep_until < :today")
                .param("today", today)
                .update();
    }

    private static SchoolClass schoolClass(ResultSet row) throws SQLException {
        var code = row.getString("code");
        var grade = row.getObject("grade", Integer.class);
        return new SchoolClass(
                new ClassId(row.getObject("id", UUID.class)),
                new SchoolId(row.getObject("school_id", UUID.class)),
                new AccountId(row.getObject("teacher_id", UUID.class)),
                row.getString("teacher_name"),
                row.getString("name"),
                Stage.valueOf(row.getString("stage")),
                grade,
                SecretKind.valueOf(row.getString("secret")),
                Arrays.stream((UUID[]) row.getArray("programmes").getArray())
                        .map(ProgrammeId::new)
                        .collect(Collectors.toUnmodifiableSet()),
                code == null
                        ? null
                        : new JoinCode(code, row.getTimestamp("code_expires_at").toInstant()),
                row.getObject("keep_until", LocalDate.class),
                row.getTimestamp("archived_at") != null,
                row.getInt("pupils"));
    }
}
