package fr.passerelle.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A Keycloak on 127.0.0.1 with Passerelle's realm and the demo accounts. One unpacked distribution serves every home: a
 * home holds only its data. It runs as one Java process rather than through {@code kc.sh}, so that stopping it is one
 * signal on every platform.
 */
public final class LocalKeycloak implements AutoCloseable {

    private static final String ADMIN_PASSWORD = "demo-only-keycloak-admin";

    private final Settings settings;
    private final Process process;
    private final RealmImport realms;

    private LocalKeycloak(Settings settings, Process process, RealmImport realms) {
        this.settings = settings;
        this.process = process;
        this.realms = realms;
    }

    /**
     * @param apiUrl where Keycloak itself reaches the API, to tell it that a session ended
     * @param withStrictRealm also imports {@code passerelle-strict}: the production realm as it is, with two accounts
     */
    public record Settings(ProjectRoot root, Path home, Path log, int port, String apiUrl, boolean withStrictRealm) {}

    /** Starts the process and returns at once; see {@link #awaitReady}. */
    public static LocalKeycloak start(Settings settings) throws IOException {
        Path distribution = settings.root().keycloak();
        RealmImport realms = new RealmImport(
                settings.home(),
                settings.root().realms(),
                distribution.getFileName().toString(),
                settings.withStrictRealm());
        realms.prepare();
        Files.createDirectories(settings.home().resolve("conf"));
        Files.createDirectories(settings.home().resolve("providers"));
        Files.createDirectories(settings.log().toAbsolutePath().getParent());

        ProcessBuilder builder = new ProcessBuilder(command(settings, distribution))
                .directory(settings.home().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(settings.log().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_"));
        builder.environment()
                .putAll(Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD,
                        "PASSERELLE_OIDC_SECRET", "demo-only-oidc-secret",
                        // Without a port: Keycloak then accepts any port of the loopback (RFC 8252, 7.3).
                        "PASSERELLE_WEB_URL", "http://localhost",
                        "PASSERELLE_API_INTERNAL_URL", settings.apiUrl()));
        return new LocalKeycloak(settings, builder.start(), realms);
    }

    private static List<String> command(Settings settings, Path distribution) {
        List<String> command = new ArrayList<>(List.of(ThisJava.executable()));
        // A short-lived server on a small machine: quick to start before quick to run.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms64m", "-Xmx512m"));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US"));
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        // What bin/kc.sh sets. kc.config.built takes the server as it was shipped: without it the first start of a
        // distribution would rebuild it for 20 s, to the same end.
        command.addAll(List.of(
                "-Dkc.config.built=true",
                "-Dkc.home.dir=" + settings.home().toAbsolutePath(),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(List.of(
                "start",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(),
                "--hostname=" + url(settings.port())));
        return command;
    }

    /**
     * Waits for the realm to answer.
     *
     * @throws IOException when the process ended or the time is over; the log says why
     */
    public void awaitReady(Duration patience) throws IOException, InterruptedException {
        new Readiness(process.toHandle(), patience)
                .await(List.of(URI.create(issuer() + "/.well-known/openid-configuration")));
        realms.done();
        new BackChannelAddress(url(settings.port()), ADMIN_PASSWORD, settings.home()).set(settings.apiUrl());
    }

    private static String url(int port) {
        return "http://127.0.0.1:" + port;
    }

    /** The address of the realm: what {@code quarkus.oidc.auth-server-url} wants. */
    public String issuer() {
        return url(settings.port()) + "/realms/passerelle";
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() {
        ProcessEnd.of(List.of(process.toHandle()), Duration.ofSeconds(2));
    }
}
