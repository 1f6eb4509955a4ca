package dev.gradus.platform.postgres;

/**
 * The PostgreSQL that Gradus keeps everything in. Closing it stops a server that Gradus started itself and leaves an
 * outside one alone; whoever holds connections closes them first.
 */
public sealed interface DatabaseServer extends AutoCloseable permits EmbeddedPostgres, OutsidePostgres {

    /** Address of the database for the PostgreSQL driver, without user and password. */
    String jdbcUrl();

    String user();

    String password();

    @Override
    void close();
}
