package fr.passerelle.territory;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Stands in for API Géo: answers by path from {@code /territory/api-geo/*.json}, in the shapes of its documentation and
 * source; can be told to fail first.
 */
final class ApiGeoStub implements AutoCloseable, ApiGeoConfig {

    /** What it does to one request instead of answering it. */
    enum Mood {
        FAILS,
        BUSY,
        SLEEPS,
        CUTS_OFF,
        ANSWERS_A_PAGE
    }

    private final HttpServer server;
    private final Map<String, String> answers = new HashMap<>();
    private final Deque<Mood> moods = new ArrayDeque<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    ApiGeoStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        answers.put("/departements", resource("departements"));
        answers.put("/departements/33", resource("departement-33"));
        answers.put("/departements/33/communes", resource("communes-33"));
        answers.put("/communes_associees_deleguees", resource("parts-33"));
        answers.put("/epcis", resource("epcis-33"));
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestURI().toString());
            Mood mood;
            synchronized (moods) {
                mood = moods.poll();
            }
            String answer = answers.get(path);
            byte[] body = (mood == Mood.ANSWERS_A_PAGE ? "<html>maintenance</html>" : String.valueOf(answer))
                    .getBytes(StandardCharsets.UTF_8);
            try (exchange) {
                if (mood == Mood.SLEEPS) {
                    Thread.sleep(1_500);
                }
                int status = mood == Mood.FAILS ? 502 : mood == Mood.BUSY ? 429 : answer == null ? 404 : 200;
                exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
                exchange.sendResponseHeaders(status, body.length);
                exchange.getResponseBody().write(body, 0, mood == Mood.CUTS_OFF ? body.length / 2 : body.length);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        server.setExecutor(java.util.concurrent.Executors.newCachedThreadPool());
        server.start();
    }

    void is(Mood... next) {
        synchronized (moods) {
            moods.addAll(List.of(next));
        }
    }

    void answers(String path, String body) {
        answers.put(path, body);
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    ApiGeoCalls calls() {
        return new ApiGeoCalls(this);
    }

    static String resource(String name) {
        try (InputStream in = ApiGeoStub.class.getResourceAsStream("/territory/api-geo/" + name + ".json")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public Duration timeout() {
        return Duration.ofSeconds(1);
    }

    @Override
    public int retries() {
        return 3;
    }

    @Override
    public Duration pause() {
        return Duration.ofMillis(10);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
