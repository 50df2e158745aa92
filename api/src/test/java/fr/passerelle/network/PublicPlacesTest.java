package fr.passerelle.network;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.outsideTheContract;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever asks may read, and what only the network's members may. */
@QuarkusTest
class PublicPlacesTest {

    private static final String GENERIC = "accueil@exemple.invalid";
    private static final String PERSONS = "prenom.nom@exemple.invalid";

    private final TestDatabase database;
    private final Village village;
    private UUID id;

    private final Directory directory;

    PublicPlacesTest(TestDatabase database, Directory directory) {
        this.database = database;
        this.directory = directory;
        this.village = new Village(database);
    }

    @BeforeEach
    void build() {
        village.build();
        id = village.place("Maison commune", 1);
        for (String text : List.of("summary", "description", "who_to_ask_for", "what_to_bring", "does_not_do")) {
            database.run("update place set " + text + " = 'Voir " + PERSONS + " ou " + GENERIC + "' where id = ?", id);
        }
    }

    @AfterEach
    void tearDown() {
        village.tearDown();
    }

    @Test
    void without_an_account_no_persons_address_is_in_any_answer() {
        for (Response answer : List.of(
                anonymous().queryParam("near", Village.COMMUNE).get("/places"),
                anonymous().queryParam("territory", Village.TERRITORY).get("/places"),
                anonymous().get("/places/" + id),
                post(anonymous(), "/places/search", here()))) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.asString()).contains(GENERIC).doesNotContain(PERSONS);
        }
    }

    @Test
    void a_places_services_are_shown_in_their_order_and_without_an_account_no_persons_address_is_in_them() {
        offer("Aide en ligne", "Atelier");
        Response everybody = anonymous().get("/places/" + id);
        everybody
                .then()
                .statusCode(200)
                .body("serviceCards.name", contains("Aide en ligne", "Atelier"))
                .body("serviceCards[0].emails", contains(GENERIC))
                .body("serviceCards[0].themes", contains("lecture-ecriture-calcul--maitriser-le-francais"));
        assertThat(everybody.asString()).contains(GENERIC).doesNotContain(PERSONS);
        as(Town.CLAIRE_REFERRER)
                .get("/places/" + id)
                .then()
                .body("serviceCards[0].emails", contains(GENERIC, PERSONS))
                .body("serviceCards[0].description", containsString(PERSONS));
        anonymous()
                .queryParam("near", Village.COMMUNE)
                .get("/places")
                .then()
                .body("items[0]", not(hasKey("serviceCards")));
    }

    private void offer(String... names) {
        List<FiledService> services = Arrays.stream(names)
                .map(name -> new FiledService(UUID.randomUUID(), service(name)))
                .toList();
        QuarkusTransaction.requiringNew()
                .run(() -> directory.file(
                        Map.of(id, directory.filed(Set.of(id)).get(id).offering(services))));
    }

    private static ServiceCard service(String name) {
        List<String> none = List.of();
        return new ServiceCard(
                name,
                "Voir " + PERSONS + " ou " + GENERIC,
                "dora",
                LocalDate.of(2026, 1, 5),
                null,
                List.of("lecture-ecriture-calcul--maitriser-le-francais"),
                List.of("atelier"),
                none,
                "Voir " + PERSONS,
                none,
                "Voir " + PERSONS,
                none,
                none,
                none,
                "Voir " + PERSONS,
                "https://exemple.invalid/?a=" + PERSONS,
                "Voir " + PERSONS,
                none,
                null,
                List.of(GENERIC, PERSONS),
                null,
                null,
                null,
                none,
                none,
                none,
                none,
                none,
                none);
    }

    @ParameterizedTest
    @ValueSource(strings = {Town.NOBODY_YET, Town.FORMER_MEMBER, Town.AUDITOR})
    void an_account_without_a_role_in_the_network_gets_no_more(String subject) {
        assertThat(as(subject)
                        .get("/places/" + id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .doesNotContain(PERSONS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Town.CLAIRE_REFERRER,
                Town.JULIEN_MEDIATOR,
                Town.HELENE_MANAGER,
                Town.PAUL_COORDINATOR,
                Town.ADMIN
            })
    void a_member_of_the_network_gets_every_address_and_no_cache_keeps_it(String subject) {
        Response answer = as(subject).get("/places/" + id);
        answer.then().statusCode(200).body("emails", contains(GENERIC, PERSONS));
        assertThat(answer.headers().getValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.header("ETag")).isNull();
        assertThat(as(subject)
                        .queryParam("near", Village.COMMUNE)
                        .get("/places")
                        .headers()
                        .getValues("Cache-Control"))
                .containsExactly("no-store");
    }

    @Test
    void a_visitor_asks_again_by_etag_and_is_told_when_nothing_changed() {
        for (String path : List.of("/places/" + id, "/places?near=" + Village.COMMUNE, "/communes?q=village")) {
            Response first = anonymous().get(path);
            String etag = first.header("ETag");
            assertThat(etag).matches("\"[A-Za-z0-9_-]{22}\"");
            assertThat(first.headers().getValues("Cache-Control")).containsExactly("public, max-age=300");
            assertThat(first.header("Vary")).contains("Cookie").contains("Authorization");

            Response again = anonymous().header("If-None-Match", etag).get(path);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.asString()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(etag);
            assertThat(again.headers().getValues("Cache-Control")).containsExactly("public, max-age=300");
        }
        String before = anonymous().get("/places/" + id).header("ETag");
        database.run("update place set phone = '+33536490002' where id = ?", id);
        anonymous()
                .header("If-None-Match", before)
                .get("/places/" + id)
                .then()
                .statusCode(200)
                .body("phone", equalTo("+33536490002"));
    }

    @Test
    void a_refusal_is_kept_by_nobody() {
        for (String path : List.of("/places/" + UUID.randomUUID(), "/places?near=99999", "/communes?q=")) {
            Response refusal = anonymous().get(path);
            assertThat(refusal.statusCode()).isGreaterThanOrEqualTo(400);
            assertThat(refusal.headers().getValues("Cache-Control")).containsExactly("no-store");
        }
    }

    @Test
    void one_address_that_asks_too_much_waits_and_others_do_not() {
        List<HttpResponse<String>> refused = atOnce("198.51.100.7", 400).stream()
                .filter(answer -> answer.statusCode() == 429)
                .toList();
        assertThat(refused).isNotEmpty();
        assertThat(refused.get(0).headers().firstValue("Retry-After")).hasValue("60");
        assertThat(from("198.51.100.8").statusCode()).isEqualTo(200);
        as(Town.CLAIRE_REFERRER)
                .header("X-Forwarded-For", "198.51.100.7")
                .get("/places/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void a_position_travels_in_the_body_and_is_rounded() {
        Response answer = post(as(Town.CLAIRE_REFERRER), "/places/search", here());
        answer.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].distanceKm", equalTo(1.0F))
                .body("travelTimeSource", equalTo("ESTIMATED"))
                .header("Cache-Control", "no-store");
        post(anonymous(), "/places/search", Map.of("latitude", 91, "longitude", 2))
                .then()
                .statusCode(400);
        assertThat(new PlacePosition(48.50041, 2.5, null).roundedLatitude()).isEqualTo(48.5);
        assertThat(new PlacePosition(48.50041, 2.5, null).toString()).doesNotContain("48");
    }

    @Test
    void what_everybody_may_read_nobody_may_write() {
        outsideTheContract().delete("/api/v1/places/" + id).then().statusCode(405);
        anonymous().get("/me").then().statusCode(401);
    }

    private static Response from(String address) {
        return outsideTheContract().header("X-Forwarded-For", address).get("/api/v1/communes?q=village");
    }

    /** Faster than the allowance grows again, however busy the machine. */
    private static List<HttpResponse<String>> atOnce(String address, int times) {
        HttpClient visitor = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/communes?q=village"))
                .header("X-Forwarded-For", address)
                .build();
        List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, times)
                .mapToObj(i -> visitor.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .toList();
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private static Map<String, Object> here() {
        return Map.of("latitude", Village.LATITUDE + 0.0003, "longitude", Village.LONGITUDE);
    }
}
