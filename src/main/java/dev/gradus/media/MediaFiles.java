package dev.gradus.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The records of files and of their renditions. */
@Repository
class MediaFiles {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    MediaFiles(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A file before the database has said when it came. */
    record NewFile(
            Sha256 sha256,
            MediaKind kind,
            long byteSize,
            @Nullable Integer width,
            @Nullable Integer height,
            MediaName originalName,
            boolean cleaned,
            @Nullable UUID uploadedBy,
            @Nullable UUID schoolId) {}

    /** Records a file once, the second time the first record stands; its renditions are replaced by these. */
    MediaFile add(NewFile file, List<Rendition> renditions) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                    insert into media_file
                      (sha256, kind, byte_size, width, height, original_name, cleaned, uploaded_by, school_id)
                    values
                      (:sha256, :kind, :byteSize, :width, :height, :originalName, :cleaned, :uploadedBy, :schoolId)
                    on conflict (sha256) do nothing
                    """)
                    .param("sha256", file.sha256().hex())
                    .param("kind", file.kind().name())
                    .param("byteSize", file.byteSize())
                    .param("width", file.width())
                    .param("height", file.height())
                    .param("originalName", file.originalName().value())
                    .param("cleaned", file.cleaned())
                    .param("uploadedBy", file.uploadedBy())
                    .param("schoolId", file.schoolId())
                    .update();
            jdbc.sql("delete from media_rendition where of_sha256 = :original")
                    .param("original", file.sha256().hex())
                    .update();
            renditions.forEach(rendition -> add(file.sha256(), rendition));
        });
        return find(file.sha256()).orElseThrow();
    }

    private void add(Sha256 original, Rendition rendition) {
        jdbc.sql("""
                insert into media_rendition (of_sha256, sha256, kind, width, height, byte_size)
                values (:original, :sha256, :kind, :width, :height, :byteSize)
                """)
                .param("original", original.hex())
                .param("sha256", rendition.sha256().hex())
                .param("kind", rendition.kind().name())
                .param("width", rendition.width())
                .param("height", rendition.height())
                .param("byteSize", rendition.byteSize())
                .update();
    }

    Optional<MediaFile> find(Sha256 original) {
        return jdbc.sql("""
                select sha256, kind, byte_size, width, height, original_name, cleaned, uploaded_by, school_id, uploaded_at
                from media_file
                where sha256 = :sha256
                """)
                .param("sha256", original.hex())
                .query((row, number) -> file(row))
                .optional();
    }

    /** By original; the renditions of each from narrow to wide. */
    Map<Sha256, List<Rendition>> renditions(Collection<Sha256> originals) {
        Map<Sha256, List<Rendition>> found = new LinkedHashMap<>();
        if (!originals.isEmpty()) {
            jdbc.sql("""
                    select of_sha256, sha256, kind, width, height, byte_size
                    from media_rendition
                    where of_sha256 in (:originals)
                    order by of_sha256, width
                    """)
                    .param("originals", originals.stream().map(Sha256::hex).toList())
                    .query(row -> {
                        found.computeIfAbsent(new Sha256(row.getString("of_sha256")), of -> new ArrayList<>())
                                .add(rendition(row));
                    });
        }
        return found;
    }

    /** Every file that led to these bytes says the same of them. */
    Optional<Rendition> rendition(Sha256 rendition) {
        return jdbc.sql("""
                select sha256, kind, width, height, byte_size
                from media_rendition
                where sha256 = :sha256
                limit 1
                """)
                .param("sha256", rendition.hex())
                .query((row, number) -> rendition(row))
                .optional();
    }

    List<Sha256> originalsOf(Sha256 rendition) {
        return jdbc.sql("select of_sha256 from media_rendition where sha256 = :sha256 order by of_sha256")
                .param("sha256", rendition.hex())
                .query((row, number) -> new Sha256(row.getString("of_sha256")))
                .list();
    }

    /** Remembers the digests of the bytes, so that their room is freed even when everything stops in between. */
    void forget(Sha256 original) {
        for (String sql : List.of(
                """
                insert into media_forgotten (sha256)
                select :original union select sha256 from media_rendition where of_sha256 = :original
                on conflict do nothing
                """,
                "delete from media_rendition where of_sha256 = :original",
                "delete from media_file where sha256 = :original")) {
            jdbc.sql(sql).param("original", original.hex()).update();
        }
    }

    /** Digests of {@link #forget}, until {@link #putBehind}. */
    List<Sha256> forgotten() {
        return jdbc.sql("select sha256 from media_forgotten")
                .query((row, number) -> new Sha256(row.getString("sha256")))
                .list();
    }

    void putBehind(Sha256 forgotten) {
        jdbc.sql("delete from media_forgotten where sha256 = :sha256")
                .param("sha256", forgotten.hex())
                .update();
    }

    /** Whether these bytes are a file or a form of one. */
    boolean isOnRecord(Sha256 bytes) {
        return jdbc.sql("""
                select exists (select 1 from media_file where sha256 = :bytes)
                    or exists (select 1 from media_rendition where sha256 = :bytes)
                """).param("bytes", bytes.hex()).query(Boolean.class).single();
    }

    private static MediaFile file(ResultSet row) throws SQLException {
        return new MediaFile(
                new Sha256(row.getString("sha256")),
                MediaKind.valueOf(row.getString("kind")),
                row.getLong("byte_size"),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class),
                new MediaName(row.getString("original_name")),
                row.getBoolean("cleaned"),
                row.getObject("uploaded_by", UUID.class),
                row.getObject("school_id", UUID.class),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }

    private static Rendition rendition(ResultSet row) throws SQLException {
        return new Rendition(
                new Sha256(row.getString("sha256")),
                MediaKind.valueOf(row.getString("kind")),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class),
                row.getLong("byte_size"));
    }
}
