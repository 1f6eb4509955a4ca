package dev.gradus.people;

import dev.gradus.platform.NotFound;
import dev.gradus.platform.i18n.Languages;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of a school, kept by its admins; and what each person may change of their own account. */
@Service
@Transactional
public class People {

    private final Accounts accounts;
    private final Schools schools;
    private final CurrentPerson current;
    private final PasswordEncoder encoder;

    People(Accounts accounts, Schools schools, CurrentPerson current, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.schools = schools;
        this.current = current;
        this.encoder = encoder;
    }

    @PreAuthorize("isAuthenticated()")
    public Account me() {
        return account(current.get().id());
    }

    @PreAuthorize("isAuthenticated()")
    public School mySchool() {
        return schools.find(current.get().school())
                .orElseThrow(() -> new NotFound(current.get().school()));
    }

    /** How many others of one's own school may review and publish. */
    @PreAuthorize("isAuthenticated()")
    public int otherLeads() {
        return accounts.countLeadsBeside(current.get().school(), current.get().id());
    }

    /** @param stages how grades fall into stages: {@code 6-3-3} or {@code 5-4-3} */
    @PreAuthorize("hasRole('ADMIN')")
    public PeopleResult changeSchool(String name, String stages) {
        var objection = NameRule.objectionToSchool(name.strip());
        if (objection.isPresent()) {
            return new PeopleResult.Refused(objection.get());
        }
        if (!School.STAGES.contains(stages)) {
            return new PeopleResult.Refused("people.school.stages.form");
        }
        schools.change(current.get().school(), name, stages);
        return new PeopleResult.Done(current.get().id());
    }

    @PreAuthorize("hasRole('ADMIN')")
    public List<Account> ofMySchool() {
        return accounts.ofSchool(current.get().school());
    }

    /** Somebody of one's own school, as the other modules know them. */
    @PreAuthorize("hasRole('ADMIN')")
    public Person person(AccountId id) {
        return ofSameSchool(id).person();
    }

    @PreAuthorize("hasRole('ADMIN')")
    public PeopleResult add(NewAccount account, String password) {
        var objection = account.objection().or(() -> PasswordRule.objection(password, account.signInName()));
        if (objection.isPresent()) {
            return new PeopleResult.Refused(objection.get());
        }
        return accounts.add(current.get().school(), account, encode(password))
                .<PeopleResult>map(PeopleResult.Done::new)
                .orElseGet(() -> new PeopleResult.Refused("people.signInName.taken"));
    }

    @PreAuthorize("hasRole('ADMIN')")
    public PeopleResult rename(AccountId id, String displayName) {
        var account = ofSameSchool(id);
        var objection = NameRule.objectionToPerson(displayName.strip());
        if (objection.isPresent()) {
            return new PeopleResult.Refused(objection.get());
        }
        accounts.setDisplayName(account.id(), displayName.strip());
        return new PeopleResult.Done(id);
    }

    @PreAuthorize("hasRole('ADMIN')")
    public PeopleResult changeRoles(AccountId id, Set<Role> roles) {
        var account = ofSameSchool(id);
        if (roles.isEmpty()) {
            return new PeopleResult.Refused("people.roles.none");
        }
        if (!roles.contains(Role.ADMIN) && isLastAdmin(account)) {
            return new PeopleResult.Refused("people.roles.lastAdmin");
        }
        accounts.changeRoles(id, roles);
        return new PeopleResult.Done(id);
    }

    @PreAuthorize("hasRole('ADMIN')")
    public PeopleResult setActive(AccountId id, boolean active) {
        var account = ofSameSchool(id);
        if (!active && isLastAdmin(account)) {
            return new PeopleResult.Refused("people.roles.lastAdmin");
        }
        accounts.setActive(id, active);
        return new PeopleResult.Done(id);
    }

    @PreAuthorize("hasRole('ADMIN')")
    public PeopleResult resetPassword(AccountId id, String password) {
        return setPassword(ofSameSchool(id), password);
    }

    @PreAuthorize("isAuthenticated()")
    public PeopleResult changeMyPassword(String oldPassword, String newPassword) {
        var me = me();
        var hash = accounts.passwordHash(me.id()).orElseThrow(() -> new NotFound(me.id()));
        if (!encoder.matches(oldPassword, hash)) {
            return new PeopleResult.Refused("people.password.old.wrong");
        }
        return setPassword(me, newPassword);
    }

    /** @param language a tag of {@link Languages}, or null for the browser's */
    @PreAuthorize("isAuthenticated()")
    public void chooseLanguage(@Nullable String language) {
        if (language != null && !Languages.isKnown(language)) {
            throw new IllegalArgumentException("unknown language: " + language);
        }
        accounts.setLanguage(current.get().id(), language);
    }

    private PeopleResult setPassword(Account account, String password) {
        var objection = PasswordRule.objection(password, account.signInName());
        if (objection.isPresent()) {
            return new PeopleResult.Refused(objection.get());
        }
        accounts.setPassword(account.id(), encode(password));
        return new PeopleResult.Done(account.id());
    }

    private boolean isLastAdmin(Account account) {
        return account.active()
                && account.roles().contains(Role.ADMIN)
                && accounts.lockActiveAdmins(account.school()) == 1;
    }

    private Account ofSameSchool(AccountId id) {
        var account = account(id);
        if (!account.school().equals(current.get().school())) {
            throw new NotFound(id);
        }
        return account;
    }

    private Account account(AccountId id) {
        return accounts.find(id).orElseThrow(() -> new NotFound(id));
    }

    private String encode(String password) {
        var hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("the password encoder gave nothing");
        }
        return hash;
    }
}
