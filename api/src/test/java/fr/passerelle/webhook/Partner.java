package fr.passerelle.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A partner's software: a real server that keeps what it is sent and answers as the test says. */
final class Partner implements AutoCloseable {

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile int answer = 204;
    private volatile long slowly;

    record Call(String method, Map<String, List<String>> headers, String body) {

        String id() {
            return headers.get("Webhook-id").get(0);
        }

        String type() {
            return JsonPath.from(body).getString("type");
        }

        /** As a partner would, with the library of the specification; refused when signed more than five minutes ago. */
        void verify(String secret) throws EmptyWebhookSecretException, WebhookVerificationException {
            new Webhook(secret)
                    .verify(
                            body,
                            Map.of(
                                    Webhook.UNBRANDED_MSG_ID_KEY, headers.get("Webhook-id"),
                                    Webhook.UNBRANDED_MSG_TIMESTAMP_KEY, headers.get("Webhook-timestamp"),
                                    Webhook.UNBRANDED_MSG_SIGNATURE_KEY, headers.get("Webhook-signature")));
        }
    }

    Partner() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + port() + "/passerelle";
    }

    int port() {
        return server.getAddress().getPort();
    }

    void answers(int code) {
        answer = code;
    }

    void answersAfter(long millis) {
        slowly = millis;
    }

    List<Call> calls() {
        return calls;
    }

    List<String> types() {
        return calls.stream().map(Call::type).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            calls.add(new Call(
                    exchange.getRequestMethod(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            Thread.sleep(slowly);
            if (answer / 100 == 3) {
                exchange.getResponseHeaders().add("Location", url() + "/elsewhere");
            }
            exchange.sendResponseHeaders(answer, -1);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
