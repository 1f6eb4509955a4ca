package dev.gradus.publishing;

import dev.gradus.curriculum.ProgrammeId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers every address that students ever knew, and what it led to. */
@Repository
class SiteAddresses {

    private final JdbcClient jdbc;

    SiteAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes the addresses of all that is live in the programme now. Whoever came last to an address has it. */
    void note(ProgrammeId programme) {
        jdbc.sql("""
                        with live as (
                          select distinct p.id as programme_id, s.id as strand_id, l.id as lesson_id,
                            p.slug as programme, p.slug || '/' || s.slug as strand,
                            p.slug || '/' || s.slug || '/' || lower(u.stage) || '/' || l.slug as lesson
                          from publication b
                          join lesson l on l.id = b.lesson_id and l.archived_at is null
                          join unit u on u.id = l.unit_id
                          join strand s on s.id = u.strand_id and s.archived_at is null
                          join programme p on p.id = s.programme_id
                          where b.ended_at is null and p.id = :programme
                        ), now as (
                          select distinct programme as path, programme_id, null::uuid as strand_id,
                            null::uuid as lesson_id from live
                          union all select distinct strand, null::uuid, strand_id, null::uuid from live
                          union all select lesson, null::uuid, null::uuid, lesson_id from live
                        )
                        insert into site_address (path, programme_id, strand_id, lesson_id)
                        select * from now
                        where not exists (
                          select 1 from site_address known where known.path = now.path
                            and (known.programme_id, known.strand_id, known.lesson_id)
                              is not distinct from (now.programme_id, now.strand_id, now.lesson_id))
                        order by path
                        on conflict (path) do update set programme_id = excluded.programme_id,
                          strand_id = excluded.strand_id, lesson_id = excluded.lesson_id""").param("programme", programme.value()).update();
    }

    /**
     * What an address led to, by the slugs it has today.
     *
     * @param lesson the whole path, or null when the address was of a strand or a programme
     * @param everIn languages that the lesson was ever published in, none for a strand or a programme
     */
    record Known(
            String programme,
            @Nullable String strand,
            @Nullable String lesson,
            List<String> everIn) {

        Known {
            everIn = List.copyOf(everIn);
        }

        /** The thing itself, then what it stands in. */
        List<String> paths() {
            return Stream.of(lesson, strand, programme)
                    .flatMap(Stream::ofNullable)
                    .toList();
        }
    }

    Optional<Known> find(String path) {
        return jdbc.sql("""
                        select p.slug as programme, p.slug || '/' || s.slug as strand,
                          p.slug || '/' || s.slug || '/' || lower(u.stage) || '/' || l.slug as lesson,
                          array(select distinct b.language from publication b where b.lesson_id = l.id) as ever_in
                        from site_address a
                        left join lesson l on l.id = a.lesson_id
                        left join unit u on u.id = l.unit_id
                        left join strand s on s.id in (a.strand_id, u.strand_id)
                        join programme p on p.id in (a.programme_id, s.programme_id)
                        where a.path = :path""")
                .param("path", path)
                .query((row, number) -> new Known(
                        row.getString("programme"), row.getString("strand"), row.getString("lesson"), List.of((String[])
                                row.getArray("ever_in").getArray())))
                .optional();
    }
}
