package fr.passerelle.testing;

import static io.restassured.RestAssured.given;

import fr.passerelle.contract.ContractFilter;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

/** How the tests speak to the API; every exchange is held against the contract. */
public final class Api {

    private static final String SCHEME = "Test ";
    private static final HttpClient BARE = HttpClient.newHttpClient();
    private static final ContractFilter CONTRACT = new ContractFilter();

    private Api() {}

    public static RequestSpecification anonymous() {
        return given().filter(CONTRACT).basePath("/api/v1");
    }

    /** Beside the contract: for addresses, methods and formats that it does not have. */
    public static RequestSpecification outsideTheContract() {
        return given();
    }

    /** As a page in a browser calls: signed in by cookie, without an Authorization header. */
    public static RequestSpecification inBrowser(String subject) {
        return anonymous().cookie(TestSignIn.COOKIE, subject);
    }

    public static RequestSpecification as(String subject) {
        return anonymous().header("Authorization", SCHEME + subject);
    }

    public static RequestSpecification as(String subject, UUID team) {
        return as(subject).header("Acting-Team", team.toString());
    }

    public static String newKey() {
        return UUID.randomUUID().toString();
    }

    public static Response post(RequestSpecification caller, String path, Object body) {
        return caller.contentType(ContentType.JSON).body(body).post(path);
    }

    /** A request as bare as it can be, for tests that make very many: neither logged nor held against the contract. */
    public static HttpResponse<String> bare(String subject, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1" + path))
                .header("Authorization", SCHEME + subject)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return BARE.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** A command on the version that is there now. */
    public static Response command(String subject, String id, String verb, Map<String, ?> body) {
        String etag = as(subject).get("/referrals/" + id).header("ETag");
        return command(subject, id, verb, body, etag == null ? "\"1\"" : etag);
    }

    public static Response command(String subject, String id, String verb, Map<String, ?> body, String etag) {
        return post(
                as(subject).header("If-Match", etag).header("Idempotency-Key", newKey()),
                "/referrals/" + id + "/" + verb,
                body);
    }
}
