package fr.passerelle.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Where the loop plays: who sends, who receives, and the place between them, found through the API itself. */
record Stage(Tokens sender, Tokens receiver, String placeId, String communeCode) {

    private static final String SENDER = "claire.fontaine";
    private static final String RECEIVER = "julien.moreau";

    static Stage find(Settings settings) {
        Tokens sender = new Tokens(settings, SENDER);
        Tokens receiver = new Tokens(settings, RECEIVER);
        JsonNode me = get(settings, sender, "/api/v1/me");
        String territory = me.path("memberships").path(0).path("territoryCode").asText();
        // A place does not say which team answers there; what lies in the receiver's list names one of its places.
        String name = get(settings, receiver, "/api/v1/referrals?side=RECEIVER&pile=NEEDS_ME&size=1")
                .path("items")
                .path(0)
                .path("placeName")
                .asText();
        for (JsonNode place : get(settings, sender, "/api/v1/places?territory=" + territory + "&size=200")
                .path("items")) {
            if (place.path("name").asText().equals(name)
                    && place.path("connected").asBoolean()) {
                return new Stage(
                        sender,
                        receiver,
                        place.path("id").asText(),
                        place.path("communeCode").asText());
            }
        }
        throw new IllegalStateException("No connected place is called « " + name + " »");
    }

    private static JsonNode get(Settings settings, Tokens who, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.apiUrl() + path))
                .header("Authorization", who.bearer())
                .build();
        try {
            HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + response.statusCode() + " " + response.body());
            }
            return new ObjectMapper().readTree(response.body());
        } catch (IOException e) {
            throw new IllegalStateException("The API does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
