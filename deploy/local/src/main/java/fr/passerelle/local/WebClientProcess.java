package fr.passerelle.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The built web client, served by Vite's preview server, which passes {@code /api} and {@code /q} on to the API. */
final class WebClientProcess {

    private final ProjectRoot root;
    private final Ports ports;
    private final Path log;

    WebClientProcess(ProjectRoot root, Ports ports, Path log) {
        this.root = root;
        this.ports = ports;
        this.log = log;
    }

    Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        "node",
                        "node_modules/vite/bin/vite.js",
                        "preview",
                        "--port",
                        Integer.toString(ports.web()),
                        "--strictPort",
                        "--host",
                        "localhost")
                .directory(root.path().resolve("web-client").toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()));
        builder.environment().put("PASSERELLE_API_URL", ports.apiUrl());
        return builder.start();
    }

    void awaitReady(Process process) throws IOException, InterruptedException {
        // Node may take localhost for either family.
        new Readiness(process.toHandle(), Duration.ofMinutes(1))
                .await(List.of(
                        URI.create("http://127.0.0.1:" + ports.web() + "/"),
                        URI.create("http://[::1]:" + ports.web() + "/")));
    }
}
