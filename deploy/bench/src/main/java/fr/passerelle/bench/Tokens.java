package fr.passerelle.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** A demo account's bearer token, asked for again before it ends. */
final class Tokens {

    private static final String CLIENT =
            Base64.getEncoder().encodeToString("passerelle-api:demo-only-oidc-secret".getBytes(StandardCharsets.UTF_8));
    private static final Duration BEFORE_ITS_END = Duration.ofSeconds(60);

    private final Settings settings;
    private final String username;
    private final HttpClient http = HttpClient.newHttpClient();
    private String token = "";
    private Instant renewAt = Instant.MIN;

    Tokens(Settings settings, String username) {
        this.settings = settings;
        this.username = username;
    }

    /** The value of the header Authorization. */
    synchronized String bearer() {
        if (Instant.now().isAfter(renewAt)) {
            renew();
        }
        return token;
    }

    private void renew() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.tokenUrl()))
                .header("Authorization", "Basic " + CLIENT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&scope=openid&password=demo-passerelle&username=" + username))
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("No token for " + username + ": " + response.body());
            }
            var answer = new ObjectMapper().readTree(response.body());
            token = "Bearer " + answer.path("access_token").asText();
            renewAt = Instant.now()
                    .plusSeconds(answer.path("expires_in").asLong())
                    .minus(BEFORE_ITS_END);
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
