package fr.passerelle.territory;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * Stands in for a routing service on this machine: answers what it is told to and remembers what it was asked. The
 * shapes come from the services' public documentation; none was met live.
 */
final class RoutingStub implements AutoCloseable {

    record Asked(String method, String address, String body) {}

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    RoutingStub(int status, String... answers) throws IOException {
        this(0, status, answers);
    }

    RoutingStub(long millisecondsBefore, int status, String... answers) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int turn;
            synchronized (asked) {
                turn = asked.size();
                asked.add(new Asked(
                        exchange.getRequestMethod(), exchange.getRequestURI().toString(), body));
            }
            pause(millisecondsBefore);
            byte[] answer = answers[Math.min(turn, answers.length - 1)].getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
