package fr.passerelle.platform.upload;

import static fr.passerelle.testing.Api.outsideTheContract;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LimitBodiesTest {

    private static final int MORE_THAN_64_KIB = 70_000;

    @Test
    void a_body_without_files_beyond_64_kib_is_refused_and_says_so() {
        Response refused =
                claire().contentType(ContentType.JSON).body(longJson()).post("/api/v1/referrals");
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.jsonPath().getString("type")).endsWith("/request-too-large");
    }

    @Test
    void a_body_that_hides_its_length_is_refused_too() throws IOException, InterruptedException {
        HttpResponse<String> refused = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/referrals"))
                                .header("Authorization", "Test " + Town.CLAIRE_REFERRER)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofInputStream(() ->
                                        new ByteArrayInputStream(longJson().getBytes(StandardCharsets.UTF_8))))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(413);
    }

    @Test
    void a_body_of_a_few_pages_is_read() {
        assertThat(claire().contentType(ContentType.JSON)
                        .body("{\"communeCode\": \"" + "0".repeat(60_000) + "\"}")
                        .post("/api/v1/referrals")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_large_body_with_files_gets_past_and_is_turned_away_where_files_mean_nothing() {
        assertThat(claire().multiPart("file", "many.csv", new byte[MORE_THAN_64_KIB])
                        .post("/api/v1/referrals")
                        .statusCode())
                .isEqualTo(415);
    }

    private static RequestSpecification claire() {
        return outsideTheContract()
                .header("Authorization", "Test " + Town.CLAIRE_REFERRER)
                .header("Acting-Team", Town.SOCIAL_TEAM.toString());
    }

    private static String longJson() {
        return "{\"communeCode\": \"" + "0".repeat(MORE_THAN_64_KIB) + "\"}";
    }
}
