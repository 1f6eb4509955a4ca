package dev.gradus.people;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first school and its admin. Whoever does it must name the setup code that only the console shows; the code
 * works once, and never while a school has an admin.
 */
@Service
public class FirstSchool {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int WRONG_TRIES = 20;

    private final Schools schools;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final String code;
    private int wrongTries;

    FirstSchool(Schools schools, Accounts accounts, PasswordEncoder encoder) {
        this.schools = schools;
        this.accounts = accounts;
        this.encoder = encoder;
        this.code = newCode();
    }

    public boolean isMissing() {
        return schools.lackAdmin();
    }

    /** For the console only: {@code XXXX-XXXX-XXXX}, new with each start; nothing once there is an admin. */
    public Optional<String> setupCode() {
        return isMissing() ? Optional.of(code) : Optional.empty();
    }

    /** After twenty wrong codes only a restart, with a new code, helps. */
    @Transactional
    public synchronized PeopleResult make(String setupCode, String schoolName, NewAccount admin, String password) {
        if (wrongTries >= WRONG_TRIES) {
            return new PeopleResult.Refused("people.setup.code.tooManyTries");
        }
        if (!letters(code).equals(letters(setupCode))) {
            wrongTries++;
            return new PeopleResult.Refused("people.setup.code.wrong");
        }
        return makeWithoutCode(schoolName, admin, password);
    }

    /**
     * For the demo, which whoever starts the server asked for.
     *
     * @throws IllegalStateException when there is an admin already, or the password is none
     */
    @Transactional
    public Person makeDemo(String schoolName, NewAccount admin, String password) {
        return switch (makeWithoutCode(schoolName, admin, password)) {
            case PeopleResult.Done done ->
                accounts.find(done.account()).orElseThrow().person();
            case PeopleResult.Refused refused -> throw new IllegalStateException(refused.messageKey());
        };
    }

    private PeopleResult makeWithoutCode(String schoolName, NewAccount admin, String password) {
        schools.lockSetup();
        if (!schools.lackAdmin()) {
            return new PeopleResult.Refused("people.setup.done");
        }
        var withAdmin = new NewAccount(admin.signInName(), admin.displayName(), withAdmin(admin.roles()));
        var objection = NameRule.objectionToSchool(schoolName.strip())
                .or(withAdmin::objection)
                .or(() -> PasswordRule.objection(password, withAdmin.signInName()));
        if (objection.isPresent()) {
            return new PeopleResult.Refused(objection.get());
        }
        return addTo(named(schoolName), withAdmin, password);
    }

    /** A school that a command made before there were people gets its name and its admin now. */
    private SchoolId named(String schoolName) {
        var present = schools.all();
        if (present.isEmpty()) {
            return schools.add(schoolName);
        }
        schools.rename(present.getFirst().id(), schoolName);
        return present.getFirst().id();
    }

    private PeopleResult addTo(SchoolId school, NewAccount admin, String password) {
        var hash = encoder.encode(password);
        return accounts.add(school, admin, hash == null ? "" : hash)
                .<PeopleResult>map(PeopleResult.Done::new)
                .orElseGet(() -> new PeopleResult.Refused("people.signInName.taken"));
    }

    private static Set<Role> withAdmin(Set<Role> roles) {
        var all = new HashSet<>(roles);
        all.add(Role.ADMIN);
        return all;
    }

    /** Copied by hand, a code comes with spaces, with other hyphens or with none. */
    private static String letters(String code) {
        return code.replaceAll("[\\p{Z}\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    }

    private static String newCode() {
        var random = new SecureRandom();
        var letters = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            if (i > 0 && i % 4 == 0) {
                letters.append('-');
            }
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }
}
