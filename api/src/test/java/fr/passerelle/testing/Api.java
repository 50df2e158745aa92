package fr.passerelle.testing;

import static io.restassured.RestAssured.given;

import fr.passerelle.contract.ContractFilter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** How the tests speak to the API; every exchange is held against the contract. */
public final class Api {

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
        return anonymous().header("Authorization", "Test " + subject);
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
