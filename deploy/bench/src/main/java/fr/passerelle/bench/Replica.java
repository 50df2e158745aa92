package fr.passerelle.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One of several API servers on one database. It is ended only by the handle that started it. */
final class Replica {

    /** How long what a killed one had in hand waits for another. */
    static final Duration LEASE = Duration.ofSeconds(20);

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path root;
    private final int port;
    private final Path log;
    private final String jdbcUrl;
    private final String issuer;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private @Nullable Process process;

    Replica(Path root, int port, Path log, String jdbcUrl, String issuer) {
        this.root = root;
        this.port = port;
        this.log = log;
        this.jdbcUrl = jdbcUrl;
        this.issuer = issuer;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** @param withDemo loads the demo territory, which an empty database needs once */
    synchronized Process start(boolean withDemo) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-Dfile.encoding=UTF-8",
                        "-Dquarkus.profile=local",
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=" + port,
                        "-Dquarkus.datasource.jdbc.url=" + jdbcUrl,
                        "-Dquarkus.datasource.job.jdbc.url=" + jdbcUrl,
                        "-Dquarkus.oidc.auth-server-url=" + issuer,
                        "-Dpasserelle.demo.load=" + withDemo,
                        "-Dpasserelle.outbox.lease=" + LEASE,
                        "-jar",
                        root.resolve("api/target/quarkus-app/quarkus-run.jar").toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        // A limit on requests per member would measure itself.
        builder.environment().put("PASSERELLE_RATE_PER_MINUTE", "100000000");
        Process started = builder.start();
        process = started;
        return started;
    }

    void awaitReady() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (answers()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IOException(url() + " did not answer within " + PATIENCE.toSeconds() + " s; see " + log);
    }

    /** kill -9. */
    synchronized void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    private boolean answers() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
