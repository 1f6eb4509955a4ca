package dev.gradus.people;

import dev.gradus.platform.security.StudioChainAddition;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends every session whose password, roles or account have changed since it began. */
@Component
class StaleSessions implements StudioChainAddition {

    private final Accounts accounts;
    private final SecurityContextHolderStrategy contexts;

    StaleSessions(Accounts accounts, SecurityContextHolderStrategy contexts) {
        this.accounts = accounts;
        this.contexts = contexts;
    }

    @Override
    public void addTo(HttpSecurity http) {
        http.addFilterBefore(new Check(), AuthorizationFilter.class);
    }

    /** Not a bean, so that the container does not run it for every other path too. */
    private final class Check extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var authentication = contexts.getContext().getAuthentication();
            if (authentication != null
                    && authentication.getPrincipal() instanceof SignedIn signedIn
                    && isStale(signedIn)) {
                var session = request.getSession(false);
                if (session != null) {
                    session.invalidate();
                }
                contexts.clearContext();
            }
            chain.doFilter(request, response);
        }

        private boolean isStale(SignedIn signedIn) {
            return accounts.credentialStamp(signedIn.person().id())
                    .filter(stamp -> stamp == signedIn.credentialStamp())
                    .isEmpty();
        }
    }
}
