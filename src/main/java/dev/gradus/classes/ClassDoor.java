package dev.gradus.classes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.gradus.people.Guesses;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * How pupils come in: a code leads to the class, a tile to the pupil, and three pictures or a PIN show that it is them.
 * Guessing is held back for the address, for the class and for the pupil; whoever is held back costs no more than a
 * look-up.
 */
@Component
public class ClassDoor {

    /** An address may be wrong so often in a row, because a school shares one. */
    static final int FREE_OF_ADDRESS = 60;

    static final int FREE_OF_CLASS = 100;
    static final int FREE_OF_PUPIL = 6;

    /** Where many share a key, one who guesses must not keep the others out for long. */
    private static final Duration SHARED_WAIT = Duration.ofSeconds(30);

    /** Idle for so long on a shared device, a pupil is out. */
    static final Duration IDLE = Duration.ofHours(2);

    static final Duration LONGEST = Duration.ofHours(12);

    private static final int MOST_AT_ONCE = 200;

    private static final Logger LOG = LoggerFactory.getLogger(ClassDoor.class);
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SharedTurns<byte[], Optional<PupilSession>> shared =
            new SharedTurns<>(MOST_AT_ONCE, hashes -> sessions(hashes, Instant.now()));

    /** Encodings are made to be slow; so many at once, and the others wait. */
    private final Semaphore turns = new Semaphore(2, true);

    /** Addresses that are held back, remembered for a moment so that a flood does not reach the database. */
    private final Cache<String, Boolean> heldBack = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    private final ClassRows classes;
    private final PupilRows pupils;
    private final PupilSessionRows sessions;
    private final Secrets secrets;
    private final Guesses guesses;
    private final CodeSeal seal;

    ClassDoor(
            ClassRows classes,
            PupilRows pupils,
            PupilSessionRows sessions,
            Secrets secrets,
            Guesses guesses,
            CodeSeal seal) {
        this.seal = seal;
        this.classes = classes;
        this.pupils = pupils;
        this.sessions = sessions;
        this.secrets = secrets;
        this.guesses = guesses;
    }

    /** What came of a code. */
    public sealed interface Knock {
        /** @param code sealed, for the browser to show on the way in */
        record Opened(String code) implements Knock {}

        record Wrong() implements Knock {}

        record TooOften() implements Knock {}
    }

    /** What came of a secret. */
    public sealed interface Entry {
        /** @param token for the pupil's browser and nobody else */
        record In(String token) implements Entry {}

        record Wrong() implements Entry {}

        record TooOften() implements Entry {}

        /** There is no such class or pupil any more. */
        record Gone() implements Entry {}
    }

    public Knock knock(String typed, String address) {
        var key = "join:" + shared(address);
        if (isHeldBack(key)) {
            return new Knock.TooOften();
        }
        var code = JoinCode.plain(typed);
        if (!code.isEmpty() && classes.joinable(code, Instant.now()).isPresent()) {
            return new Knock.Opened(seal.sealed(code));
        }
        failed(key, FREE_OF_ADDRESS, "Joining from {} is held back after {} wrong codes", address);
        return new Knock.Wrong();
    }

    /** The class that was knocked at and is open now; nothing for a code that nobody has knocked with. */
    public Optional<SchoolClass> find(String sealed) {
        return seal.opened(sealed).flatMap(code -> classes.joinable(code, Instant.now()));
    }

    /** Whoever has an address of the new kind has millions of them: what they share is the front half. */
    private static String shared(String address) {
        return address.contains(":")
                ? Arrays.stream(address.split(":", -1)).limit(4).collect(Collectors.joining(":"))
                : address;
    }

    public List<Pupil> pupils(SchoolClass schoolClass) {
        return pupils.ofClass(schoolClass.id());
    }

    public Optional<Pupil> pupil(SchoolClass schoolClass, int number) {
        return pupils.find(schoolClass.id(), number);
    }

    public Entry enter(String code, int number, String secret, String address) {
        var found = find(code);
        var pupil = found.flatMap(schoolClass -> pupil(schoolClass, number));
        if (found.isEmpty() || pupil.isEmpty()) {
            return new Entry.Gone();
        }
        var keys = List.of(
                "secret:" + shared(address),
                "class:" + found.get().id().value(),
                "pupil:" + pupil.get().id().value());
        return keys.stream().anyMatch(this::isHeldBack)
                ? new Entry.TooOften()
                : inTurn(() -> tried(secret, pupil.get(), keys));
    }

    /** Whoever waited for a turn is asked again: others may have guessed meanwhile. */
    private Entry tried(String secret, Pupil pupil, List<String> keys) {
        if (guesses.isLocked(keys)) {
            return new Entry.TooOften();
        }
        if (secrets.matches(secret, pupils.secretHash(pupil.id()))) {
            guesses.succeeded(keys.get(2));
            return new Entry.In(begin(pupil));
        }
        failed(keys.get(0), FREE_OF_ADDRESS, "Joining as {} is held back after {} wrong secrets", keys.get(0));
        failed(keys.get(1), FREE_OF_CLASS, "Joining class {} is held back after {} wrong secrets", keys.get(1));
        int failures = guesses.failed(keys.get(2), FREE_OF_PUPIL);
        if (failures >= FREE_OF_PUPIL) {
            LOG.warn("Coming in as {} is held back after {} wrong secrets", keys.get(2), failures);
        }
        return new Entry.Wrong();
    }

    private Entry inTurn(Supplier<Entry> attempt) {
        try {
            if (!turns.tryAcquire(10, TimeUnit.SECONDS)) {
                return new Entry.TooOften();
            }
            try {
                return attempt.get();
            } finally {
                turns.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean isHeldBack(String key) {
        if (heldBack.getIfPresent(key) != null) {
            return true;
        }
        boolean locked = guesses.isLocked(List.of(key));
        if (locked) {
            heldBack.put(key, true);
        }
        return locked;
    }

    /** Logged when it begins to count, not each time: a flood must not fill the log either. */
    private void failed(String key, int free, String message, String who) {
        int failures = guesses.failed(key, free, SHARED_WAIT);
        if (failures >= free) {
            LOG.warn(message, who, failures);
        }
    }

    private String begin(Pupil pupil) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sessions.add(hash(token), pupil.id(), Instant.now());
        return token;
    }

    /**
     * Who holds this token; nothing for a forged one, an old one, one that was idle for too long. It is looked up each
     * time, so that whoever signs out or is erased is out at once.
     */
    public Optional<PupilSession> session(String token) {
        return TOKEN.matcher(token).matches() ? shared.ask(hash(token)) : Optional.empty();
    }

    Optional<PupilSession> session(String token, Instant now) {
        return TOKEN.matcher(token).matches()
                ? sessions(List.of(hash(token)), now).getFirst()
                : Optional.empty();
    }

    private List<Optional<PupilSession>> sessions(List<byte[]> hashes, Instant now) {
        return sessions.find(hashes, now, IDLE, LONGEST, LocalDate.now(ZoneId.systemDefault()));
    }

    public void leave(String token) {
        sessions.remove(hash(token));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
