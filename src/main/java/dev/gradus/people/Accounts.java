package dev.gradus.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps accounts and their roles. */
@Repository
class Accounts {

    private static final String SELECT = """
            select a.*, array(select r.role from account_role r where r.account_id = a.id) as roles
            from account a
            """;

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the sign-in name is taken. */
    Optional<AccountId> add(SchoolId school, NewAccount account, String passwordHash) {
        var id = jdbc.sql("""
                        insert into account (school_id, sign_in_name, display_name, password_hash)
                        values (:school, :signInName, :displayName, :hash)
                        on conflict on constraint account_sign_in_name_taken do nothing
                        returning id""")
                .param("school", school.value())
                .param("signInName", account.signInName())
                .param("displayName", account.displayName())
                .param("hash", passwordHash)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
        id.ifPresent(added -> setRoles(added, account.roles()));
        return id;
    }

    Optional<SignedIn> signIn(String signInName) {
        return jdbc.sql(SELECT + " where a.sign_in_name = :signInName")
                .param("signInName", signInName)
                .query((row, number) -> new SignedIn(
                        account(row).person(),
                        signInName,
                        row.getInt("credential_stamp"),
                        row.getBoolean("active"),
                        row.getString("password_hash")))
                .optional();
    }

    /** The stamp that sessions must carry to live on; empty for accounts that may not be signed in. */
    Optional<Integer> credentialStamp(AccountId id) {
        return jdbc.sql("select credential_stamp from account where id = :id and active")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    List<Account> ofSchool(SchoolId school) {
        return jdbc.sql(SELECT + " where a.school_id = :school order by a.active desc, a.display_name, a.id")
                .param("school", school.value())
                .query((row, number) -> account(row))
                .list();
    }

    Optional<Account> find(AccountId id) {
        return jdbc.sql(SELECT + " where a.id = :id")
                .param("id", id.value())
                .query((row, number) -> account(row))
                .optional();
    }

    Optional<String> passwordHash(AccountId id) {
        return jdbc.sql("select password_hash from account where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    void setPassword(AccountId id, String hash) {
        jdbc.sql("update account set password_hash = :hash, credential_stamp = credential_stamp + 1 where id = :id")
                .param("hash", hash)
                .param("id", id.value())
                .update();
    }

    /** A better encoding of the same password: sessions live on. */
    void refreshHash(String signInName, String hash) {
        jdbc.sql("update account set password_hash = :hash where sign_in_name = :signInName")
                .param("hash", hash)
                .param("signInName", signInName)
                .update();
    }

    void setLanguage(AccountId id, @Nullable String language) {
        jdbc.sql("update account set language = :language where id = :id")
                .param("language", language)
                .param("id", id.value())
                .update();
    }

    void setActive(AccountId id, boolean active) {
        jdbc.sql("update account set active = :active, credential_stamp = credential_stamp + 1 where id = :id")
                .param("active", active)
                .param("id", id.value())
                .update();
    }

    void setDisplayName(AccountId id, String displayName) {
        jdbc.sql("update account set display_name = :name where id = :id")
                .param("name", displayName)
                .param("id", id.value())
                .update();
    }

    void changeRoles(AccountId id, Set<Role> roles) {
        jdbc.sql("delete from account_role where account_id = :id")
                .param("id", id.value())
                .update();
        setRoles(id, roles);
        jdbc.sql("update account set credential_stamp = credential_stamp + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /** How many active admins a school has; locked, so that two admins cannot remove each other at once. */
    int lockActiveAdmins(SchoolId school) {
        return jdbc.sql("""
                        select a.id from account a join account_role r on r.account_id = a.id and r.role = 'ADMIN'
                        where a.school_id = :school and a.active order by a.id for update of a""")
                .param("school", school.value())
                .query(UUID.class)
                .list()
                .size();
    }

    int countLeadsBeside(SchoolId school, AccountId id) {
        return jdbc.sql("""
                        select count(*) from account a join account_role r on r.account_id = a.id and r.role = 'LEAD'
                        where a.school_id = :school and a.active and a.id <> :id""")
                .param("school", school.value())
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private void setRoles(AccountId id, Set<Role> roles) {
        roles.forEach(role -> jdbc.sql("insert into account_role (account_id, role) values (:id, :role)")
                .param("id", id.value())
                .param("role", role.name())
                .update());
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                new SchoolId(row.getObject("school_id", UUID.class)),
                row.getString("sign_in_name"),
                row.getString("display_name"),
                roles(row.getArray("roles")),
                row.getString("language"),
                row.getBoolean("active"));
    }

    private static Set<Role> roles(Array names) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream((String[]) names.getArray()).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
