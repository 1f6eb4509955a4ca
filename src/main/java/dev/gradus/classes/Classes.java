package dev.gradus.classes;

import dev.gradus.curriculum.Programmes;
import dev.gradus.people.CurrentPerson;
import dev.gradus.platform.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A teacher's classes; an admin keeps all of the school. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
public class Classes {

    /** After this nobody can join with a code until it is renewed. */
    public static final Duration CODE_LASTS = Duration.ofDays(14);

    private static final int LONGEST_KEEPING_YEARS = 3;

    private final ClassRows classes;
    private final OwnClasses own;
    private final Programmes programmes;
    private final CurrentPerson current;

    Classes(ClassRows classes, OwnClasses own, Programmes programmes, CurrentPerson current) {
        this.classes = classes;
        this.own = own;
        this.programmes = programmes;
        this.current = current;
    }

    public List<SchoolClass> mine(boolean archived) {
        return own.all(archived);
    }

    public Optional<SchoolClass> find(ClassId id) {
        return own.find(id);
    }

    public ClassResult make(ClassTexts texts) {
        var objection = texts.objection();
        if (objection.isPresent()) {
            return new ClassResult.Refused(objection.get());
        }
        checkProgrammes(texts);
        var me = current.get();
        var id = classes.add(me.school(), me.id(), texts, keepUntil());
        return new ClassResult.Done(renewedCode(id));
    }

    public ClassResult change(ClassId id, ClassTexts texts) {
        own.get(id);
        var objection = texts.objection();
        if (objection.isPresent()) {
            return new ClassResult.Refused(objection.get());
        }
        checkProgrammes(texts);
        classes.change(id, texts);
        return new ClassResult.Done(own.get(id));
    }

    /** Only what belongs to the school can be given to its classes. */
    private void checkProgrammes(ClassTexts texts) {
        for (var id : texts.programmes()) {
            if (programmes.find(id).isEmpty()) {
                throw new NotFound(id);
            }
        }
    }

    /** The old code leads nowhere from now on. */
    public SchoolClass renewCode(ClassId id) {
        var present = own.get(id);
        if (present.archived()) {
            throw new NotFound(id);
        }
        return renewedCode(id);
    }

    private SchoolClass renewedCode(ClassId id) {
        var expires = Instant.now().plus(CODE_LASTS);
        var code = JoinCode.until(expires);
        while (!classes.setCode(id, code)) {
            code = JoinCode.until(expires);
        }
        return own.get(id);
    }

    /** Who is in stays in; nobody else can join. */
    public SchoolClass closeCode(ClassId id) {
        own.get(id);
        classes.closeCode(id);
        return own.get(id);
    }

    /** Closes the code and signs all pupils out; everything is kept. */
    public void archive(ClassId id) {
        own.get(id);
        classes.setArchived(id, true);
    }

    public SchoolClass restore(ClassId id) {
        own.get(id);
        classes.setArchived(id, false);
        return own.get(id);
    }

    /** With its pupils and all they did; this cannot be undone. */
    public void delete(ClassId id) {
        own.get(id);
        classes.delete(id);
    }

    /** The last day on which anything of the school's classes is kept. */
    public LocalDate keepUntil() {
        var today = LocalDate.now(ZoneId.systemDefault());
        return classes.keepUntil(current.get().school())
                .filter(day -> !day.isBefore(today))
                .orElseGet(() -> endOfSchoolYear(today));
    }

    /** Where a school has said nothing: the next end of July that is at least a month away. */
    static LocalDate endOfSchoolYear(LocalDate today) {
        var end = LocalDate.of(today.getYear(), Month.JULY, 31);
        return end.isBefore(today.plusMonths(1)) ? end.plusYears(1) : end;
    }

    /** @return the message key of what is wrong with the day, or nothing: then it holds for all classes of the school */
    @PreAuthorize("hasRole('ADMIN')")
    public Optional<String> setKeepUntil(LocalDate day) {
        var today = LocalDate.now(ZoneId.systemDefault());
        if (day.isBefore(today)) {
            return Optional.of("classes.keepUntil.past");
        }
        if (day.isAfter(today.plusYears(LONGEST_KEEPING_YEARS))) {
            return Optional.of("classes.keepUntil.tooFar");
        }
        classes.setKeepUntil(current.get().school(), day);
        return Optional.empty();
    }
}
