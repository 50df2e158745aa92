package fr.passerelle.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where Keycloak announces that a session ended. The realm keeps the address of the day it was imported; when the API
 * has moved to another port since, the client is corrected.
 */
final class BackChannelAddress {

    private final String keycloak;
    private final String adminPassword;
    private final Path mark;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    BackChannelAddress(String keycloak, String adminPassword, Path home) {
        this.keycloak = keycloak;
        this.adminPassword = adminPassword;
        this.mark = home.resolve("data/api-url");
    }

    void set(String apiUrl) throws IOException, InterruptedException {
        if (Files.exists(mark) && !Files.readString(mark).equals(apiUrl)) {
            correct(apiUrl);
        }
        Files.writeString(mark, apiUrl);
    }

    private void correct(String apiUrl) throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password=" + adminPassword;
        String token = json.readTree(send(
                        HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))))
                .get("access_token")
                .asText();
        String clients = keycloak + "/admin/realms/passerelle/clients";
        ObjectNode client =
                (ObjectNode) json.readTree(send(HttpRequest.newBuilder(URI.create(clients + "?clientId=passerelle-api"))
                                .header("Authorization", "Bearer " + token)))
                        .get(0);
        client.withObject("/attributes").put("backchannel.logout.url", apiUrl + "/api/v1/session/back-channel-logout");
        send(HttpRequest.newBuilder(URI.create(clients + "/" + client.get("id").asText()))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(client.toString())));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException("Keycloak answered " + response.statusCode() + " to " + response.uri());
        }
        return response.body();
    }
}
