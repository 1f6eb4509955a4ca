package dev.gradus.platform.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The studio's chain with sessions and sign-in, and the chain of everything else, which knows neither. */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class SecurityChains {

    /**
     * Vaadin 25.2 starts its client engine with an inline script and evaluates what the server sends, hence the two
     * "unsafe" words; scripts from other hosts stay out, and so do frames, plug-ins and foreign form targets.
     */
    private static final String STUDIO_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; "
            + "connect-src 'self'; font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    private static final String[] STUDIO_PATHS = {
        "/studio", "/studio/**", "/studio-api/**", "/studio-assets/**", "/webjars/**", "/aura/**", "/VAADIN/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain studio(HttpSecurity http, List<StudioChainAddition> additions) {
        http.securityMatcher(STUDIO_PATHS)
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/studio-assets/**", "/webjars/**", "/aura/**")
                                .permitAll()
                                .requestMatchers("/studio-api/**")
                                .authenticated())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(STUDIO_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(frame -> frame.sameOrigin()))
                .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId()));
        additions.forEach(addition -> addition.addTo(http));
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/login", "/studio/login").defaultSuccessUrl("/studio"))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain everythingElse(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**", "/error")
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, exception) -> response.sendError(404))
                        .accessDeniedHandler((request, response, exception) -> response.sendError(404)))
                .headers(Customizer.withDefaults())
                .build();
    }
}
