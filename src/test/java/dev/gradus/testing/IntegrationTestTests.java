package dev.gradus.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class IntegrationTestTests {

    @Autowired
    private JdbcClient database;

    @Test
    void aContextHasAMigratedDatabaseOfItsOwn() {
        assertThat(database.sql("select current_database()").query(String.class).single())
                .startsWith("gradus_test_");
        assertThat(database.sql("select count(*) from flyway_schema_history where success")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }
}
