package dev.gradus.people;

import java.time.Duration;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing, whatever is guessed. After some free failures in a row a key (an account, an address, a code)
 * waits, twice as long with each further failure, a quarter of an hour at most. An hour without failures is forgiven.
 */
@Repository
public class Guesses {

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final JdbcClient jdbc;

    Guesses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isLocked(Collection<String> keys) {
        return jdbc.sql("select exists (select 1 from sign_in_failure where key in (:keys) and locked_until > now())")
                .param("keys", keys)
                .query(Boolean.class)
                .single();
    }

    /**
     * Counts a failure, whatever becomes of the caller's own transaction.
     *
     * @return how many there were in a row; from {@code free} on the key waits
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int failed(String key, int free) {
        return count(key, free, LONGEST_WAIT);
    }

    /** The same for a key that many share, such as the address of a school: they wait no longer than this. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int failed(String key, int free, Duration longest) {
        return count(key, free, longest);
    }

    private int count(String key, int free, Duration longest) {
        return jdbc.sql("""
                        insert into sign_in_failure as f (key, failures, last_failure) values (:key, 1, now())
                        on conflict (key) do update set
                          failures = case when f.last_failure < now() - make_interval(secs => :old) then 1
                                          else f.failures + 1 end,
                          locked_until = case
                            when f.last_failure < now() - make_interval(secs => :old) or f.failures + 1 < :free then null
                            else now() + make_interval(secs => least(:longest, 15 * power(2, least(f.failures + 1 - :free, 10))))
                            end,
                          last_failure = now()
                        returning failures""")
                .param("key", key)
                .param("free", free)
                .param("longest", longest.toSeconds())
                .param("old", FORGOTTEN_AFTER.toSeconds())
                .query(Integer.class)
                .single();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(String key) {
        jdbc.sql("delete from sign_in_failure where key = :key or last_failure < now() - make_interval(secs => :old)")
                .param("key", key)
                .param("old", FORGOTTEN_AFTER.toSeconds())
                .update();
    }
}
