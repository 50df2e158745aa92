package fr.passerelle.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The API as built, with the demo territory. */
final class ApiProcess {

    private final ProjectRoot root;
    private final Ports ports;
    private final Path log;

    ApiProcess(ProjectRoot root, Ports ports, Path log) {
        this.root = root;
        this.ports = ports;
        this.log = log;
    }

    Process start(String jdbcUrl, String issuer) throws IOException {
        return new ProcessBuilder(
                        ThisJava.executable(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-Dfile.encoding=UTF-8",
                        "-Dquarkus.profile=local",
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=" + ports.api(),
                        "-Dquarkus.datasource.jdbc.url=" + jdbcUrl,
                        "-Dquarkus.datasource.job.jdbc.url=" + jdbcUrl,
                        "-Dquarkus.oidc.auth-server-url=" + issuer,
                        "-Dpasserelle.web-url=" + ports.webUrl(),
                        "-Dpasserelle.demo.load=true",
                        "-jar",
                        root.path()
                                .resolve("api/target/quarkus-app/quarkus-run.jar")
                                .toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .start();
    }

    void awaitReady(Process process) throws IOException, InterruptedException {
        new Readiness(process.toHandle(), Duration.ofMinutes(2))
                .await(List.of(URI.create(ports.apiUrl() + "/q/health/ready")));
    }
}
