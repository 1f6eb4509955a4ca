package dev.gradus.classes.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import org.springframework.http.ResponseCookie;

/**
 * What a pupil's browser remembers until it is closed: the code of the class, and who came in. A third one, which
 * scripts may read, says only that somebody has, so that what the page remembers does not pass to the next pupil.
 */
final class Cookies {

    static final String PUPIL = "gradus_pupil";
    private static final String CODE = "gradus_code";
    private static final String MARK = "gradus_class";
    private static final int LONGEST = 100;

    private Cookies() {}

    static String token(HttpServletRequest request) {
        return value(request, PUPIL);
    }

    static String code(HttpServletRequest request) {
        return value(request, CODE);
    }

    private static String value(HttpServletRequest request, String name) {
        var cookies = Optional.ofNullable(request.getCookies()).orElseGet(() -> new Cookie[0]);
        for (var cookie : cookies) {
            if (cookie.getName().equals(name) && cookie.getValue().length() <= LONGEST) {
                return cookie.getValue();
            }
        }
        return "";
    }

    static void setToken(HttpServletRequest request, HttpServletResponse response, String token) {
        set(request, response, PUPIL, token, true);
        set(request, response, MARK, mark(token), false);
    }

    /** Tells one coming-in from the next, and nothing of the token. */
    private static String mark(String token) {
        var sum = new CRC32();
        sum.update(token.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue() | 0x1_0000_0000L).substring(1);
    }

    static void setCode(HttpServletRequest request, HttpServletResponse response, String code) {
        set(request, response, CODE, code, true);
    }

    static void forgetPupil(HttpServletRequest request, HttpServletResponse response) {
        forget(request, response, PUPIL);
        forget(request, response, MARK);
    }

    static void forgetCode(HttpServletRequest request, HttpServletResponse response) {
        forget(request, response, CODE);
    }

    private static void set(
            HttpServletRequest request, HttpServletResponse response, String name, String value, boolean hidden) {
        add(request, response, ResponseCookie.from(name, value).httpOnly(hidden));
    }

    private static void forget(HttpServletRequest request, HttpServletResponse response, String name) {
        add(request, response, ResponseCookie.from(name, "").httpOnly(true).maxAge(0));
    }

    /** Without an age a cookie ends with the browser. */
    private static void add(
            HttpServletRequest request, HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        var whole = cookie.path("/").sameSite("Lax").secure(request.isSecure()).build();
        response.addHeader("Set-Cookie", whole.toString());
    }
}
