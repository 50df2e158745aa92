package fr.passerelle.territory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Asks a routing service. Addresses hold positions, so that no failure repeats one. */
final class TravelTimeHttp {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Duration timeout;
    private final HttpClient http;

    TravelTimeHttp(Duration timeout) {
        this.timeout = timeout;
        this.http = HttpClient.newBuilder().connectTimeout(timeout).build();
    }

    JsonNode get(URI address) throws TravelTimeUnavailable {
        return getAll(List.of(address)).get(0);
    }

    /** Side by side, within one time limit. */
    List<JsonNode> getAll(List<URI> addresses) throws TravelTimeUnavailable {
        List<CompletableFuture<HttpResponse<byte[]>>> calls = addresses.stream()
                .map(address -> http.sendAsync(request(address).GET().build(), HttpResponse.BodyHandlers.ofByteArray()))
                .toList();
        List<JsonNode> answers = new ArrayList<>();
        for (CompletableFuture<HttpResponse<byte[]>> call : calls) {
            try {
                answers.add(read(call.join()));
            } catch (CompletionException failed) {
                calls.forEach(other -> other.cancel(true));
                throw new TravelTimeUnavailable("the service did not answer in time", failed);
            }
        }
        return answers;
    }

    JsonNode post(URI address, Object body) throws TravelTimeUnavailable {
        try {
            return read(http.send(
                    request(address)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new TravelTimeUnavailable("the service did not answer in time", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TravelTimeUnavailable("stopped while waiting", stopped);
        }
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(timeout).header("Accept", "application/json");
    }

    private static JsonNode read(HttpResponse<byte[]> response) throws TravelTimeUnavailable {
        if (response.statusCode() != 200) {
            throw new TravelTimeUnavailable("the service answered with status " + response.statusCode());
        }
        try {
            return JSON.readTree(response.body());
        } catch (IOException notJson) {
            throw new TravelTimeUnavailable("the service did not answer with JSON", notJson);
        }
    }
}
