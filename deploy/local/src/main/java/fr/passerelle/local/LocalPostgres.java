package fr.passerelle.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** A PostgreSQL server on 127.0.0.1 with Passerelle's roles and its empty database; Flyway does the rest. */
public final class LocalPostgres implements AutoCloseable {

    /** In the data folder once roles and database have been made the first time. */
    private static final String MADE = "passerelle.made";

    private final EmbeddedPostgres server;
    private final ProcessHandle postmaster;

    private LocalPostgres(EmbeddedPostgres server, ProcessHandle postmaster) {
        this.server = server;
        this.postmaster = postmaster;
    }

    /**
     * @param port 0 for any free one
     * @param durable data is kept and every commit reaches the disk; otherwise the data folder is emptied before and
     *     after, and nothing waits for the disk
     */
    public record Settings(ProjectRoot root, Path data, Path log, int port, boolean durable) {}

    /** A benchmark of a large table gives the server the memory that production would: a quarter of the machine's. */
    private static final String MEMORY = "passerelle.postgres.shared-buffers";

    /** Returns once the server answers and the roles and the database exist. */
    public static LocalPostgres start(Settings settings) throws IOException {
        Files.createDirectories(settings.data().toAbsolutePath().getParent());
        Files.createDirectories(settings.log().toAbsolutePath().getParent());
        Files.createDirectories(settings.root().postgresBinaries());
        // Emptied here, then appended to: starting and stopping are commands of their own that open it again.
        Files.writeString(settings.log(), "");
        clearTheWay(settings);
        String disk = settings.durable() ? "on" : "off";
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(settings.root().postgresBinaries().toFile())
                .setDataDirectory(settings.data())
                .setCleanDataDirectory(!settings.durable())
                .setPort(settings.port())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", disk)
                .setServerConfig("synchronous_commit", disk)
                .setServerConfig("full_page_writes", disk)
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", System.getProperty(MEMORY, "128MB"))
                .setServerConfig("unix_socket_directories", "")
                .setLocaleConfig("locale", "C")
                .setOutputRedirector(Redirect.appendTo(settings.log().toFile()))
                .setErrorRedirector(Redirect.appendTo(settings.log().toFile()))
                .setPGStartupWait(Duration.ofMinutes(1))
                .setRegisterShutdownHook(false)
                .start();
        try {
            new DatabaseBootstrap(settings.root().sql(), server).run();
            Files.writeString(settings.data().resolve(MADE), "");
            return new LocalPostgres(server, postmasterOf(settings.data()));
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** Initialising wants an empty folder, and a run that was killed while initialising leaves half of one. */
    private static void clearTheWay(Settings settings) throws IOException {
        Path data = settings.data();
        if (!settings.durable()) {
            FolderTree.delete(data);
        } else if (Files.exists(data) && !Files.exists(data.resolve(MADE))) {
            String aside = data.getFileName() + "-incomplete-" + Instant.now().toEpochMilli();
            Files.move(data, data.resolveSibling(aside));
        }
    }

    /** The process that a data folder names as its server, whether or not it still lives. */
    static ProcessHandle postmasterOf(Path data) throws IOException {
        // First line of postmaster.pid: the process id.
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            long pid = Long.parseLong(lines.findFirst().orElseThrow().trim());
            return ProcessHandle.of(pid).orElseThrow(() -> new IOException("PostgreSQL ended while starting"));
        }
    }

    public int port() {
        return server.getPort();
    }

    /** Without user or password: the caller decides as which role to connect. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/passerelle";
    }

    /** For tests that must see past row-level security. */
    public String superuserJdbcUrl() {
        return jdbcUrl() + "?user=postgres";
    }

    /** The server itself; its children are its own. */
    public ProcessHandle process() {
        return postmaster;
    }

    /** Fast shutdown: open transactions are rolled back, committed ones are safe. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
