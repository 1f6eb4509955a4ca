package dev.gradus.people;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a studio session: a person, and the stamp of the credentials that were used. */
final class SignedIn implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1;

    private final transient Person person;
    private final String signInName;
    private final int credentialStamp;
    private final boolean active;
    private @Nullable String passwordHash;

    SignedIn(Person person, String signInName, int credentialStamp, boolean active, @Nullable String passwordHash) {
        this.person = person;
        this.signInName = signInName;
        this.credentialStamp = credentialStamp;
        this.active = active;
        this.passwordHash = passwordHash;
    }

    /** Somebody acting without a session, from the command line. */
    static SignedIn of(Person person) {
        return new SignedIn(person, person.name(), 0, true, null);
    }

    Person person() {
        return person;
    }

    int credentialStamp() {
        return credentialStamp;
    }

    Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, getAuthorities());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList());
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return signInName;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
