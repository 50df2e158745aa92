package fr.passerelle.platform.problem;

import static fr.passerelle.testing.Api.outsideTheContract;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.testing.Broken;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal and failure is one kind of document, which never tells how the server is made. */
@QuarkusTest
class ProblemDocumentTest {

    private static final String NOWHERE = "/api/v1/referrals/" + UUID.randomUUID();

    @Test
    void the_vocabulary_is_stable_and_without_doubles() {
        assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::slug)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::slug))
                .containsExactlyInAnyOrder(
                        "malformed-request",
                        "invalid-request",
                        "acting-team-required",
                        "authentication-required",
                        "not-allowed",
                        "not-your-side",
                        "acting-team-refused",
                        "cross-site-request",
                        "own-case",
                        "not-found",
                        "method-not-allowed",
                        "not-acceptable",
                        "command-not-allowed",
                        "place-not-connected",
                        "place-away",
                        "claimed-by-colleague",
                        "already-done",
                        "invitation-over",
                        "last-member",
                        "last-manager",
                        "similar-organisation",
                        "load-running",
                        "import-status",
                        "unreadable-file",
                        "reference-refused",
                        "stale-version",
                        "request-too-large",
                        "unsupported-media-type",
                        "rule-not-met",
                        "code-unknown",
                        "idempotency-key-reused",
                        "precondition-required",
                        "too-many-requests",
                        "internal-error",
                        "trace-unavailable",
                        "service-unavailable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{                                         | malformed-request",
                "nonsense                                  | malformed-request",
                "{}                                        | invalid-request",
                "null                                      | invalid-request",
                "[]                                        | invalid-request",
                "{'nir': '1'}                              | invalid-request",
                "{'orientationType': 'ANYTHING'}           | invalid-request",
                "{'needs': [null], 'orientationType': 'DO_TOGETHER', 'communeCode': '01001', 'urgent': false} |"
                        + " invalid-request",
                "{'needs': ['A'], 'urgent': false}         | invalid-request",
                "{'urgent': 'perhaps'}                     | invalid-request",
                "{'needs': [], 'orientationType': 'DO_TOGETHER', 'communeCode': '99999', 'urgent': false} | invalid-request",
                "{'needs': [], 'orientationType': 'DO_TOGETHER', 'communeCode': '0\\u00001', 'urgent': false} |"
                        + " invalid-request"
            })
    void a_body_that_cannot_be_taken_is_400(String body, String problem) {
        document(
                400,
                problem,
                claire().header("Idempotency-Key", UUID.randomUUID())
                        .contentType(ContentType.JSON)
                        .body(body.replace('\'', '"'))
                        .post("/api/v1/referrals"));
    }

    @Test
    void a_field_that_was_refused_is_named_as_in_the_request() {
        document(400, "invalid-request", post("{\"contactChannel\":\"FAX\"}"))
                .then()
                .body("errors[0].field", equalTo("contactChannel"));
        document(400, "invalid-request", post("{\"agreement\":{\"how\":\"ORAL\",\"place\":1}}"))
                .then()
                .body("errors[0].field", equalTo("agreement.place"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/places?near=01001&orientationType=ANYTHING",
                "/api/v1/places?near=01001&withinKm=far",
                "/api/v1/places?near=%00",
                "/api/v1/places?territory=%00",
                "/api/v1/territories/%00/outlines",
                "/api/v1/communes?q=saint&limit=0",
                "/api/v1/communes?q=",
                "/api/v1/communes"
            })
    void a_parameter_that_cannot_be_taken_is_400(String address) {
        document(400, "invalid-request", claire().urlEncodingEnabled(false).get(address));
    }

    @Test
    void nobody_signed_in_is_401_without_a_browsers_password_window() {
        Response refused = outsideTheContract().get("/api/v1/me");
        document(401, "authentication-required", refused);
        assertThat(refused.header("WWW-Authenticate")).isNull();
        assertThat(refused.header("Location")).isNull();
    }

    @Test
    void a_missing_permission_is_403() {
        document(
                403,
                "not-allowed",
                outsideTheContract()
                        .header("Authorization", "Test " + Town.PAUL_COORDINATOR)
                        .get(NOWHERE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/api/v2/me",
                "/api",
                "/nothing",
                "/nothing.php",
                "/api/v1/referrals/not-an-id",
                "/api/v1/places/not-an-id",
                "/api/v1/territories/ZZ/outlines"
            })
    void an_address_where_nothing_is_is_404(String address) {
        document(404, "not-found", claire().urlEncodingEnabled(false).get(address));
    }

    @Test
    void nothing_is_told_from_nothing_visible() {
        document(404, "not-found", claire().get(NOWHERE));
    }

    @Test
    void another_method_is_405() {
        document(405, "method-not-allowed", claire().delete("/api/v1/me"));
        document(405, "method-not-allowed", claire().put("/api/v1/referrals"));
    }

    @Test
    void another_format_is_406() {
        document(406, "not-acceptable", claire().accept("text/csv").get("/api/v1/me"));
    }

    @Test
    void another_media_type_is_415() {
        document(
                415,
                "unsupported-media-type",
                claire().contentType(ContentType.TEXT).body("hello").post("/api/v1/referrals"));
    }

    @Test
    void too_many_requests_are_429_and_say_when_to_come_back() {
        Response refused = broken("too-many");
        document(429, "too-many-requests", refused);
        assertThat(refused.header("Retry-After")).isEqualTo("60");
    }

    @ParameterizedTest
    @CsvSource({
        "bug, 500, internal-error",
        "database-bug, 500, internal-error",
        "database-away, 503, service-unavailable",
        "database-stopped, 503, service-unavailable"
    })
    void a_failure_tells_nothing_but_that_it_is_one(String how, int status, String problem) {
        assertThat(document(status, problem, broken(how)).asString())
                .doesNotContain(Broken.SECRET_OF_THE_FAILURE)
                .doesNotContain("639980199");
    }

    @Test
    void an_id_given_by_the_proxy_is_kept_when_it_is_plain_and_replaced_when_it_is_not() {
        assertThat(claire().header("X-Request-Id", "proxy-0123456789")
                        .get("/api/v1/me")
                        .header("X-Request-Id"))
                .isEqualTo("proxy-0123456789");
        for (String strange : new String[] {"short", "with blank and more", "a".repeat(65), "line\\nbreak-0123"}) {
            assertThat(claire().header("X-Request-Id", strange)
                            .get("/api/v1/me")
                            .header("X-Request-Id"))
                    .matches("[0-9a-f]{16}");
        }
    }

    @Test
    void answers_are_not_cached_and_not_sniffed() {
        Response answer = claire().get("/api/v1/me");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private static Response document(int status, String problem, Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("type")).isEqualTo("https://passerelle.example/problems/" + problem);
        assertThat(answer.<Integer>path("status")).isEqualTo(status);
        assertThat(answer.<String>path("title")).isNotBlank();
        assertThat(answer.<String>path("detail")).isNotBlank();
        assertThat(answer.<String>path("requestId")).isNotBlank().isEqualTo(answer.header("X-Request-Id"));
        assertThat(answer.asString())
                .doesNotContain("Exception")
                .doesNotContain("fr.passerelle")
                .doesNotContain("java.")
                .doesNotContain("\tat ")
                .doesNotContain("select ");
        return answer;
    }

    private static Response post(String body) {
        return claire().header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post(NOWHERE + "/send");
    }

    private static Response broken(String how) {
        return claire().get("/api/test/broken/" + how);
    }

    private static RequestSpecification claire() {
        return outsideTheContract().header("Authorization", "Test " + Town.CLAIRE_REFERRER);
    }
}
