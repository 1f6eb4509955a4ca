package dev.gradus.publishing;

import dev.gradus.curriculum.Depth;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.curriculum.Stage;
import dev.gradus.media.Sha256;
import dev.gradus.platform.Texts;
import dev.gradus.publishing.PublishedProgramme.Entry;
import dev.gradus.publishing.PublishedProgramme.Heading;
import dev.gradus.publishing.PublishedProgramme.PublishedStrand;
import dev.gradus.publishing.PublishedProgramme.PublishedUnit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is live: every query starts at {@code publication}, so nothing unpublished can slip in. */
@Repository
class PublishedRows {

    private static final String LIVE = """
            from publication b
            join lesson l on l.id = b.lesson_id and l.archived_at is null
            join unit u on u.id = l.unit_id
            join strand s on s.id = u.strand_id and s.archived_at is null
            join programme p on p.id = s.programme_id and p.archived_at is null
            join school h on h.id = p.school_id
            where b.ended_at is null and b.language = any (p.languages)
            """;

    private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PublishedRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The version of each programme in use, the oldest programme first. */
    Map<ProgrammeId, Long> versions() {
        var versions = new LinkedHashMap<ProgrammeId, Long>();
        jdbc.sql("""
                        select v.programme_id, v.version from site_programme v
                        join programme p on p.id = v.programme_id and p.archived_at is null
                        order by p.created_at, p.id""").query(row -> {
            versions.put(new ProgrammeId(row.getObject("programme_id", UUID.class)), row.getLong("version"));
        });
        return versions;
    }

    /** Slugs of the programmes that only classes may read, archived ones too. */
    Set<String> forClasses() {
        return Set.copyOf(jdbc.sql("select slug from programme where for_classes")
                .query((row, number) -> row.getString(1))
                .list());
    }

    /** Nothing when nothing is live in it. */
    Optional<PublishedProgramme> programme(ProgrammeId id) {
        var underWay = new AtomicReference<@Nullable ProgrammeUnderWay>();
        jdbc.sql("""
                        select p.slug as programme, h.name as school, p.licence, p.languages, p.title as programme_title,
                          p.aim, s.slug as strand, s.title as strand_title, s.big_idea, u.stage, u.title as unit_title,
                          u.grades, u.concrete_start, u.outcome, u.depth, l.slug as lesson, l.position,
                          b.language, b.title, b.minutes, b.builds_on, b.published_at
                        """ + LIVE + """
                         and p.id = :programme
                        order by s.position, s.id,
                          array_position(array['PRIMARY', 'MIDDLE', 'HIGH'], u.stage), l.position, l.id, b.language""").param("programme", id.value()).query(row -> {
            var programme = underWay.get();
            if (programme == null) {
                programme = new ProgrammeUnderWay(row);
                underWay.set(programme);
            }
            programme.add(row);
        });
        return Optional.ofNullable(underWay.get()).map(ProgrammeUnderWay::done);
    }

    /** A live publication's text. */
    record Text(long publication, String title, int minutes, String source, Instant publishedAt) {}

    Optional<Text> text(String language, String programme, String strand, Stage stage, String lesson) {
        return jdbc.sql("select b.id, b.title, b.minutes, b.source, b.published_at " + LIVE + """
                         and b.language = :language and p.slug = :programme and s.slug = :strand
                        and u.stage = :stage and l.slug = :lesson""")
                .param("language", language)
                .param("programme", programme)
                .param("strand", strand)
                .param("stage", stage.name())
                .param("lesson", lesson)
                .query((row, number) -> new Text(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getInt("minutes"),
                        row.getString("source"),
                        row.getTimestamp("published_at").toInstant()))
                .optional();
    }

    /** The original files of a publication, by name. */
    Map<String, ShownFile> files(long publication) {
        var files = new LinkedHashMap<String, ShownFile>();
        jdbc.sql("select name, sha256, credit from publication_file where publication_id = :id order by name")
                .param("id", publication)
                .query(row -> {
                    files.put(
                            row.getString("name"),
                            new ShownFile(new Sha256(row.getString("sha256")), row.getString("credit")));
                });
        return files;
    }

    private Texts texts(ResultSet row, String column) throws SQLException {
        return new Texts(json.readValue(row.getString(column), BY_LANGUAGE));
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** Rows arrive in order of programme, strand, stage, lesson, language; each level closes when the next begins. */
    private final class ProgrammeUnderWay {

        private final PublishedProgramme head;
        private final List<PublishedStrand> strands = new ArrayList<>();
        private final List<PublishedUnit> units = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();
        private final Map<String, Heading> headings = new LinkedHashMap<>();
        private @Nullable PublishedStrand strand;
        private @Nullable PublishedUnit unit;
        private @Nullable Entry entry;

        ProgrammeUnderWay(ResultSet row) throws SQLException {
            head = new PublishedProgramme(
                    row.getString("programme"),
                    row.getString("school"),
                    row.getString("licence"),
                    list(row, "languages"),
                    texts(row, "programme_title"),
                    texts(row, "aim"),
                    List.of());
        }

        void add(ResultSet row) throws SQLException {
            var strandSlug = row.getString("strand");
            var stage = Stage.valueOf(row.getString("stage"));
            var slug = row.getString("lesson");
            boolean sameStrand = strand != null && strand.slug().equals(strandSlug);
            boolean sameUnit = sameStrand && unit != null && unit.stage() == stage;
            boolean sameLesson = sameUnit && entry != null && entry.slug().equals(slug);
            if (!sameLesson) {
                closeLesson();
                entry = new Entry(slug, row.getInt("position"), Map.of());
            }
            if (!sameUnit) {
                closeUnit();
                unit = new PublishedUnit(
                        stage,
                        texts(row, "unit_title"),
                        row.getString("grades"),
                        texts(row, "concrete_start"),
                        texts(row, "outcome"),
                        row.getString("depth") == null ? null : Depth.valueOf(row.getString("depth")),
                        List.of());
            }
            if (!sameStrand) {
                closeStrand();
                strand = new PublishedStrand(strandSlug, texts(row, "strand_title"), texts(row, "big_idea"), List.of());
            }
            headings.put(
                    row.getString("language"),
                    new Heading(
                            row.getString("title"),
                            row.getInt("minutes"),
                            list(row, "builds_on"),
                            row.getTimestamp("published_at").toInstant()));
        }

        PublishedProgramme done() {
            closeLesson();
            closeUnit();
            closeStrand();
            return new PublishedProgramme(
                    head.slug(), head.school(), head.licence(), head.languages(), head.title(), head.aim(), strands);
        }

        private void closeLesson() {
            if (entry != null && !headings.isEmpty()) {
                entries.add(new Entry(entry.slug(), entry.position(), headings));
                headings.clear();
            }
        }

        private void closeUnit() {
            if (unit != null && !entries.isEmpty()) {
                units.add(new PublishedUnit(
                        unit.stage(),
                        unit.title(),
                        unit.grades(),
                        unit.concreteStart(),
                        unit.outcome(),
                        unit.depth(),
                        entries));
                entries.clear();
            }
        }

        private void closeStrand() {
            if (strand != null && !units.isEmpty()) {
                strands.add(new PublishedStrand(strand.slug(), strand.title(), strand.bigIdea(), units));
                units.clear();
            }
        }
    }
}
