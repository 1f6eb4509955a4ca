package dev.gradus.classes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps pupils and the encodings of their secrets. */
@Repository
class PupilRows {

    private final JdbcClient jdbc;

    PupilRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Pupil add(ClassId schoolClass, int number, String nickname, Tile tile, String secretHash) {
        var id = jdbc.sql("""
                        insert into pupil (class_id, number, nickname, tile, secret_hash)
                        values (:class, :number, :nickname, :tile, :hash) returning id""")
                .param("class", schoolClass.value())
                .param("number", number)
                .param("nickname", nickname)
                .param("tile", tile.number())
                .param("hash", secretHash)
                .query(UUID.class)
                .single();
        return new Pupil(new PupilId(id), schoolClass, number, nickname, tile);
    }

    List<Pupil> ofClass(ClassId schoolClass) {
        return jdbc.sql("select * from pupil where class_id = :class order by number")
                .param("class", schoolClass.value())
                .query((row, number) -> pupil(row))
                .list();
    }

    Optional<Pupil> find(PupilId id) {
        return jdbc.sql("select * from pupil where id = :id")
                .param("id", id.value())
                .query((row, number) -> pupil(row))
                .optional();
    }

    Optional<Pupil> find(ClassId schoolClass, int pupilNumber) {
        return jdbc.sql("select * from pupil where class_id = :class and number = :number")
                .param("class", schoolClass.value())
                .param("number", pupilNumber)
                .query((row, number) -> pupil(row))
                .optional();
    }

    String secretHash(PupilId id) {
        return jdbc.sql("select secret_hash from pupil where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Whoever was signed in with the old one no longer is. */
    void setSecret(PupilId id, String hash) {
        jdbc.sql("update pupil set secret_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", id.value())
                .update();
        jdbc.sql("delete from pupil_session where pupil_id = :id")
                .param("id", id.value())
                .update();
    }

    void rename(PupilId id, String nickname) {
        jdbc.sql("update pupil set nickname = :nickname where id = :id")
                .param("nickname", nickname)
                .param("id", id.value())
                .update();
    }

    void erase(PupilId id) {
        jdbc.sql("delete from pupil where id = :id").param("id", id.value()).update();
    }

    private static Pupil pupil(ResultSet row) throws SQLException {
        return new Pupil(
                new PupilId(row.getObject("id", UUID.class)),
                new ClassId(row.getObject("class_id", UUID.class)),
                row.getInt("number"),
                row.getString("nickname"),
                new Tile(row.getInt("tile")));
    }
}
