package dev.gradus.people;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who acts when a command of the launcher runs: whoever may run it on this machine may read and write the data folder
 * anyway. Never used for a request from outside.
 */
@Service
@Transactional
public class Operator {

    private final Schools schools;

    Operator(Schools schools) {
        this.schools = schools;
    }

    /** The schools of this installation, oldest first. */
    public List<School> schools() {
        return schools.all();
    }

    /** The one who may do everything in that school. */
    public Person in(SchoolId school) {
        return Person.operator(school);
    }

    /** The only school, or a new one where there is none yet; its people come with the first set-up. */
    public Person inFirstSchool(String nameIfNew) {
        var present = schools.all();
        return in(
                present.isEmpty() ? schools.add(nameIfNew) : present.getFirst().id());
    }
}
