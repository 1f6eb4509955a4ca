package dev.gradus.classes;

import dev.gradus.classes.PupilsResult.LineProblem;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pupils of a teacher's classes. Nobody is asked for a name, a mail address or a birthday. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
public class Pupils {

    /** Of one class. */
    public static final int MOST = Tile.MOST;

    private static final int LONGEST_LIST = 50_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final OwnClasses own;
    private final ClassRows classes;
    private final PupilRows pupils;
    private final Secrets secrets;
    private final ProgressRows progress;

    Pupils(OwnClasses own, ClassRows classes, PupilRows pupils, Secrets secrets, ProgressRows progress) {
        this.own = own;
        this.classes = classes;
        this.pupils = pupils;
        this.secrets = secrets;
        this.progress = progress;
    }

    public List<Pupil> of(ClassId id) {
        return pupils.ofClass(own.get(id).id());
    }

    /** @param list nicknames or numbers, one in a line; or a CSV file that has them in its first column */
    public PupilsResult add(ClassId id, String list) {
        var schoolClass = own.get(id);
        if (list.length() > LONGEST_LIST) {
            return new PupilsResult.Refused(List.of(new LineProblem(0, "", "classes.pupils.tooLong")));
        }
        classes.lock(id);
        var present = pupils.ofClass(id);
        var read = NicknameList.read(list, present.stream().map(Pupil::nickname).collect(Collectors.toSet()), MOST);
        if (!read.problems().isEmpty()) {
            return new PupilsResult.Refused(read.problems());
        }
        int number = present.stream().mapToInt(Pupil::number).max().orElse(0);
        var tiles = freeTiles(present);
        var added = new ArrayList<FreshSecret>();
        for (var nickname : read.nicknames()) {
            number++;
            var secret = secrets.fresh(schoolClass.secret());
            var pupil = pupils.add(id, number, nickname, tiles.removeFirst(), secrets.encoded(secret));
            added.add(new FreshSecret(pupil, schoolClass.secret(), secret));
        }
        return new PupilsResult.Added(added);
    }

    /** In no order, so that a tile says nothing about a pupil's place in the list. */
    private static List<Tile> freeTiles(List<Pupil> present) {
        var taken = present.stream().map(pupil -> pupil.tile().number()).collect(Collectors.toSet());
        var free = new ArrayList<>(IntStream.range(0, Tile.MOST)
                .filter(number -> !taken.contains(number))
                .mapToObj(Tile::new)
                .toList());
        Collections.shuffle(free, RANDOM);
        return free;
    }

    /** The old secret opens nothing any more, and whoever came in with it is out. */
    public FreshSecret resetSecret(PupilId id) {
        var pupil = own.pupil(id);
        return reset(pupil, own.get(pupil.schoolClass()).secret());
    }

    /** For a new sheet: all secrets of the class at once. */
    public List<FreshSecret> resetSecrets(ClassId id) {
        var kind = own.get(id).secret();
        return pupils.ofClass(id).stream().map(pupil -> reset(pupil, kind)).toList();
    }

    private FreshSecret reset(Pupil pupil, SecretKind kind) {
        var secret = secrets.fresh(kind);
        pupils.setSecret(pupil.id(), secrets.encoded(secret));
        return new FreshSecret(pupil, kind, secret);
    }

    public ClassResult rename(PupilId id, String typed) {
        var pupil = own.pupil(id);
        var nickname = Nickname.plain(typed);
        var objection = Nickname.objection(nickname);
        if (objection.isPresent()) {
            return new ClassResult.Refused(objection.get());
        }
        classes.lock(pupil.schoolClass());
        boolean taken = pupils.ofClass(pupil.schoolClass()).stream()
                .anyMatch(other -> !other.id().equals(id) && other.nickname().equals(nickname));
        if (taken) {
            return new ClassResult.Refused("classes.nickname.taken");
        }
        pupils.rename(id, nickname);
        return new ClassResult.Done(own.get(pupil.schoolClass()));
    }

    /** With all they did; this cannot be undone. */
    public void erase(PupilId id) {
        pupils.erase(own.pupil(id).id());
    }

    /** All that is kept about a pupil, as JSON. */
    @Transactional(readOnly = true)
    public String export(PupilId id) {
        var pupil = own.pupil(id);
        return PupilFile.of(own.get(pupil.schoolClass()), pupil, progress.lessons(pupil), progress.answers(pupil));
    }
}
