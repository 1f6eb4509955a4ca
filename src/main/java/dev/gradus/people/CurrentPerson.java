package dev.gradus.people;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Who acts now, taken from the security context and from nowhere else, so that no caller can name somebody else. */
@Component
public class CurrentPerson {

    private final SecurityContextHolderStrategy contexts;

    CurrentPerson(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    /** @throws AuthenticationCredentialsNotFoundException when nobody is signed in */
    public Person get() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    public Optional<Person> find() {
        var authentication = contexts.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.person())
                : Optional.empty();
    }

    /** Runs something in the name of a person: for the commands of the launcher, which no browser signs in to. */
    public <T> T actAs(Person person, Supplier<T> work) {
        var before = contexts.getContext();
        var context = contexts.createEmptyContext();
        context.setAuthentication(SignedIn.of(person).authentication());
        contexts.setContext(context);
        try {
            return work.get();
        } finally {
            contexts.setContext(before);
        }
    }
}
