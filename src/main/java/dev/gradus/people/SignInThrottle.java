package dev.gradus.people;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing. After five failures in a row a key (an account name or an address) waits, twice as long with each
 * further failure, a quarter of an hour at most. An address may fail more often, because a school shares one.
 */
@Repository
class SignInThrottle {

    static final int FREE_FAILURES_OF_ACCOUNT = 5;
    static final int FREE_FAILURES_OF_ADDRESS = 30;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final JdbcClient jdbc;

    SignInThrottle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isLocked(String signInName, String address) {
        return jdbc.sql("select exists (select 1 from sign_in_failure where key in (:keys) and locked_until > now())")
                .param("keys", List.of(accountKey(signInName), addressKey(address)))
                .query(Boolean.class)
                .single();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String signInName, String address) {
        count(accountKey(signInName), FREE_FAILURES_OF_ACCOUNT);
        count(addressKey(address), FREE_FAILURES_OF_ADDRESS);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(String signInName) {
        jdbc.sql("delete from sign_in_failure where key = :key or last_failure < now() - make_interval(secs => :old)")
                .param("key", accountKey(signInName))
                .param("old", FORGOTTEN_AFTER.toSeconds())
                .update();
    }

    private void count(String key, int free) {
        jdbc.sql("""
                        insert into sign_in_failure as f (key, failures, last_failure) values (:key, 1, now())
                        on conflict (key) do update set
                          failures = case when f.last_failure < now() - make_interval(secs => :old) then 1
                                          else f.failures + 1 end,
                          last_failure = now()
                        """)
                .param("key", key)
                .param("old", FORGOTTEN_AFTER.toSeconds())
                .update();
        jdbc.sql("""
                        update sign_in_failure
                        set locked_until = now() + make_interval(secs => least(900, 15 * power(2, least(failures - :free, 10))))
                        where key = :key and failures >= :free""").param("key", key).param("free", free).update();
    }

    private static String accountKey(String signInName) {
        return "account:" + signInName.substring(0, Math.min(signInName.length(), 100));
    }

    private static String addressKey(String address) {
        return "address:" + address;
    }
}
