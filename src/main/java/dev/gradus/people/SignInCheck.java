package dev.gradus.people;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks name and password, and lets nobody guess on and on. */
@Component
class SignInCheck implements AuthenticationProvider {

    private final SignInThrottle throttle;
    private final DaoAuthenticationProvider passwords;

    SignInCheck(Accounts accounts, SignInThrottle throttle, PasswordEncoder encoder) {
        this.throttle = throttle;
        this.passwords = new DaoAuthenticationProvider(
                name -> accounts.signIn(name).orElseThrow(() -> new UsernameNotFoundException("no such account")));
        this.passwords.setPasswordEncoder(encoder);
        this.passwords.setUserDetailsPasswordService(refresh(accounts));
    }

    @Override
    public Authentication authenticate(Authentication authentication) throws AuthenticationException {
        var name = authentication.getName().strip().toLowerCase(Locale.ROOT);
        var address = authentication.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "none";
        if (throttle.isLocked(name, address)) {
            throw new LockedException("too many failures");
        }
        try {
            var token = UsernamePasswordAuthenticationToken.unauthenticated(name, authentication.getCredentials());
            token.setDetails(authentication.getDetails());
            var signedIn = passwords.authenticate(token);
            throttle.succeeded(name);
            return signedIn == null ? token : signedIn;
        } catch (BadCredentialsException exception) {
            throttle.failed(name, address);
            throw exception;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }

    private static UserDetailsPasswordService refresh(Accounts accounts) {
        return (UserDetails user, @Nullable String newHash) -> {
            if (newHash != null) {
                accounts.refreshHash(user.getUsername(), newHash);
            }
            return user;
        };
    }
}
