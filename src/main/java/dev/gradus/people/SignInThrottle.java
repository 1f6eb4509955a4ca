package dev.gradus.people;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Lets nobody guess passwords on and on: an account waits after five failures in a row. An address may fail more often,
 * because a school shares one.
 */
@Component
class SignInThrottle {

    static final int FREE_FAILURES_OF_ACCOUNT = 5;
    static final int FREE_FAILURES_OF_ADDRESS = 30;

    private final Guesses guesses;

    SignInThrottle(Guesses guesses) {
        this.guesses = guesses;
    }

    boolean isLocked(String signInName, String address) {
        return guesses.isLocked(List.of(accountKey(signInName), addressKey(address)));
    }

    void failed(String signInName, String address) {
        guesses.failed(accountKey(signInName), FREE_FAILURES_OF_ACCOUNT);
        guesses.failed(addressKey(address), FREE_FAILURES_OF_ADDRESS);
    }

    void succeeded(String signInName) {
        guesses.succeeded(accountKey(signInName));
    }

    private static String accountKey(String signInName) {
        return "account:" + signInName.substring(0, Math.min(signInName.length(), 100));
    }

    private static String addressKey(String address) {
        return "address:" + address;
    }
}
