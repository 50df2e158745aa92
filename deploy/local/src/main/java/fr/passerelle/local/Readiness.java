package fr.passerelle.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Asks a starting server until it says 200 at one of its addresses. */
final class Readiness {

    private final ProcessHandle process;
    private final Duration patience;
    // By default Java offers HTTP/2 in an Upgrade header, which Vite's proxy takes for a web socket and leaves
    // unanswered.
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    Readiness(ProcessHandle process, Duration patience) {
        this.process = process;
        this.patience = patience;
    }

    /** @throws IOException when the process ended, or nothing came within the patience */
    void await(List<URI> addresses) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end)) {
            for (URI address : addresses) {
                if (answers(address)) {
                    return;
                }
            }
            if (!process.isAlive()) {
                throw new IOException("process " + process.pid() + " ended while starting");
            }
            Thread.sleep(100);
        }
        throw new IOException(addresses.get(0) + " did not answer within " + patience.toSeconds() + " s");
    }

    private boolean answers(URI address) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
