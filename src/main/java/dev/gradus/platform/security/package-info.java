/** Security chains: who gets through to the studio, and nothing but reading for everybody else. */
@NullMarked
package dev.gradus.platform.security;

import org.jspecify.annotations.NullMarked;
