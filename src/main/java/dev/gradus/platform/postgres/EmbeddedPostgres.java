package dev.gradus.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Our own PostgreSQL in the data folder: commits reach the disk before they are acknowledged, only this machine can
 * connect, and only with a password that is kept beside the data. A server left over from a killed run is stopped
 * first. Closing shuts it down in bounded time and gives the folder free.
 */
public final class EmbeddedPostgres implements DatabaseServer {

    /** The application's database and the user it signs in as, who owns it and nothing else. */
    private static final String GRADUS = "gradus";

    private static final int PORT_ATTEMPTS = 5;

    /** Where the server's pid file names its port. */
    private static final int PORT_LINE = 3;

    private final ServerFolder folder;
    private final DataFolderLock lock;
    private final Postmaster postmaster;
    private final int port;
    private final String password;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgres(
            ServerFolder folder, DataFolderLock lock, Postmaster postmaster, int port, String password) {
        this.folder = folder;
        this.lock = lock;
        this.postmaster = postmaster;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server in this data folder, making folder and database where they are missing.
     *
     * @throws DatabaseUnavailable with a sentence for the console
     */
    public static EmbeddedPostgres start(Path home) {
        return start(home, Durability.FULL, RunAs.ways());
    }

    /**
     * As {@link #start(Path)}; but where another Gradus runs on the folder, its server is used and left running.
     *
     * @throws DatabaseUnavailable with a sentence for the console
     */
    public static DatabaseServer startOrJoin(Path home) {
        try {
            return start(home);
        } catch (DataFolderInUse e) {
            ServerFolder folder = ServerFolder.in(home);
            try {
                String port = Files.readAllLines(folder.pidFile()).get(PORT_LINE);
                return new OutsidePostgres(url(Integer.parseInt(port.strip()), GRADUS), GRADUS, folder.password())
                        .reachable();
            } catch (IOException | IndexOutOfBoundsException | NumberFormatException notYetRunning) {
                e.addSuppressed(notYetRunning);
                throw e;
            }
        }
    }

    static EmbeddedPostgres start(Path home, Durability durability, List<RunAs> ways) {
        ServerFolder folder = ServerFolder.in(home);
        DataFolderLock lock = DataFolderLock.take(folder);
        try {
            return started(folder, lock, durability, ways);
        } catch (IOException e) {
            lock.close();
            throw DataFolderNotUsable.because(folder.home(), e);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres started(
            ServerFolder folder, DataFolderLock lock, Durability durability, List<RunAs> ways) throws IOException {
        Cluster.refuseOtherVersion(folder);
        PostgresBinaries binaries = PostgresBinaries.unpackedIn(folder);
        new LeftoverServer(folder, binaries).clear();
        binaries.dropOlder(folder);
        Cluster cluster = new Cluster(folder, binaries, RunAs.firstOf(ways, folder, binaries));
        String password = folder.password();
        cluster.createIfMissing(password);
        int port = startedOnFreePort(cluster, durability);
        Postmaster postmaster = Postmaster.of(folder, binaries);
        EmbeddedPostgres server = new EmbeddedPostgres(folder, lock, postmaster, port, password);
        try {
            server.makeDatabase();
        } catch (SQLException e) {
            postmaster.stop();
            throw refusal(folder, String.valueOf(e.getMessage()));
        }
        return server;
    }

    private static DatabaseUnavailable refusal(ServerFolder folder, String message) {
        String disk = DataFolderNotUsable.knownReason(folder.home(), message);
        return disk != null
                ? new DataFolderNotUsable(disk, null)
                : new PostgresNotStarted("The embedded PostgreSQL in %s refused its first connection: %s."
                        .formatted(folder.root(), message));
    }

    /** Between asking for a free port and using it another program may take it; then the next one is tried. */
    private static int startedOnFreePort(Cluster cluster, Durability durability) throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            try {
                cluster.start(port, durability);
                return port;
            } catch (PostgresNotStarted e) {
                if (attempt == PORT_ATTEMPTS || isFree(port)) {
                    throw e;
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void makeDatabase() throws SQLException {
        try (Connection connection = asAdministrator();
                Statement statement = connection.createStatement()) {
            if (isMissing(statement, "select from pg_roles where rolname = '" + GRADUS + "'")) {
                statement.execute("create role %s login password '%s'".formatted(GRADUS, password));
            }
            if (isMissing(statement, "select from pg_database where datname = '" + GRADUS + "'")) {
                statement.execute("create database %s owner %s".formatted(GRADUS, GRADUS));
            }
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    /** A connection with all rights, for what the application itself must never do. */
    Connection asAdministrator() throws SQLException {
        return DriverManager.getConnection(url(port, "postgres"), Cluster.ADMINISTRATOR, password);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    @Override
    public String jdbcUrl() {
        return url(port, GRADUS);
    }

    @Override
    public String user() {
        return GRADUS;
    }

    @Override
    public String password() {
        return password;
    }

    /** The port on 127.0.0.1; another one at every start. */
    public int port() {
        return port;
    }

    /** The server's first process, as the operating system knows it. */
    public ProcessHandle process() {
        return postmaster.process();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            postmaster.stop();
            lock.close();
        }
    }

    @Override
    public String toString() {
        return "PostgreSQL in " + folder.root() + " on port " + port;
    }
}
