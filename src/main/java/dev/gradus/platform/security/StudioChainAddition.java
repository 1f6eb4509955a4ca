package dev.gradus.platform.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** What a module adds to the studio's security chain: a filter, a way to sign in. */
public interface StudioChainAddition {

    void addTo(HttpSecurity http);
}
