package fr.passerelle.imports;

import static fr.passerelle.imports.Table.OTHER_PHONE;
import static fr.passerelle.imports.Table.PHONE;
import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.passerelle.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of a source, fetching it by its address, and what goes back to it. */
@QuarkusTest
class SourcesTest {

    private static final String TERRITORY = "76";
    private static final Map<String, ?> PROFILE = Map.of(
            "fields",
            Map.of("name", Map.of("columns", List.of("Nom")), "commune", Map.of("columns", List.of("Ville"))));
    private static int counter;

    @Inject
    Desk desk;

    @Inject
    TestDatabase database;

    @Inject
    PullSource pulls;

    private HttpServer elsewhere;
    private String coordinator;
    private String source;

    @BeforeEach
    void open() throws IOException {
        coordinator = desk.coordinator(TERRITORY);
        source = "source-" + ++counter;
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] table = new Table()
                .with("a", Table.card("Lieu de " + source, TERRITORY + "003", PHONE))
                .file()
                .getBytes(StandardCharsets.UTF_8);
        elsewhere.createContext("/t.cards", exchange -> answer(exchange, table));
        elsewhere.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/t.cards");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        elsewhere.createContext("/round", exchange -> {
            exchange.getResponseHeaders().add("Location", "/round");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        elsewhere.createContext("/broken", exchange -> {
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        elsewhere.createContext("/huge.cards", exchange -> answer(exchange, new byte[1_200_000]));
        elsewhere.start();
    }

    @AfterEach
    void close() {
        elsewhere.stop(0);
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("ETag", "\"v1\"");
        if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Test
    void a_source_is_kept_with_its_profile_and_forgets_what_is_not_sent() {
        save(Map.of(
                        "name",
                        "Hub",
                        "format",
                        "HUB_TABLE",
                        "profile",
                        PROFILE,
                        "url",
                        "https://hub.exemple.invalid/t.csv",
                        "pullEvery",
                        "WEEK"))
                .then()
                .statusCode(200);
        JsonPath kept = as(coordinator).get("/imports/sources/" + source).jsonPath();
        assertThat(kept.getList("profile.fields.name.columns")).containsExactly("Nom");
        assertThat(kept.getString("nextPullAt")).isNotNull();
        assertThat(kept.getBoolean("editable")).isTrue();
        save(Map.of("name", "Hub", "format", "HUB_TABLE")).then().statusCode(200);
        JsonPath less = as(coordinator).get("/imports/sources/" + source).jsonPath();
        assertThat((Object) less.get("profile")).isNull();
        assertThat((Object) less.get("nextPullAt")).isNull();
    }

    @Test
    void a_description_that_makes_no_sense_is_refused() {
        save(Map.of("name", "Hub", "format", "HUB_TABLE", "pullEvery", "WEEK"))
                .then()
                .statusCode(400);
        save(Map.of("name", "Hub", "format", "HUB_TABLE", "url", "file:///etc/passwd"))
                .then()
                .statusCode(400);
        save(Map.of("name", " ", "format", "HUB_TABLE")).then().statusCode(400);
        source = "Not a key";
        save(Map.of("name", "Hub", "format", "HUB_TABLE")).then().statusCode(400);
    }

    @Test
    void a_profile_that_cannot_be_used_is_refused_when_it_is_saved_and_says_where() {
        Map<String, ?> name = Map.of("columns", List.of("Nom"));
        Map<String, ?> where = Map.of("columns", List.of("Ville"));
        Map<String, Map<String, ?>> wrong = Map.of(
                "profile.fields.name", Map.of("fields", Map.of("commune", where)),
                "profile.columns", Map.of("columns", Map.of("Nom", "nom")),
                "profile.fields.shoeSize", Map.of("fields", Map.of("name", name, "commune", where, "shoeSize", name)),
                "profile.fields.services.terms[\"Wifi\"][0]",
                        Map.of(
                                "fields",
                                Map.of(
                                        "name",
                                        name,
                                        "commune",
                                        where,
                                        "services",
                                        Map.of(
                                                "columns",
                                                List.of("Aides"),
                                                "terms",
                                                Map.of("Wifi", List.of("Internet partout"))))));
        wrong.forEach((path, profile) -> {
            Response refused = save(Map.of("name", "Hub", "format", "HUB_TABLE", "profile", profile));
            assertThat(refused.statusCode()).as(path).isEqualTo(422);
            assertThat(refused.jsonPath().getList("errors.field")).containsExactly(path);
        });
        assertThat(as(coordinator).get("/imports/sources/" + source).statusCode())
                .as("nothing of it is kept")
                .isEqualTo(404);
        save(Map.of("name", "Hub", "format", "HUB_TABLE", "profile", PROFILE))
                .then()
                .statusCode(200);
    }

    @Test
    void a_fetched_file_waits_to_be_looked_at_and_the_same_one_is_not_read_again() {
        describe("/moved");
        long before = desk.places(TERRITORY);
        assertThat(pull().getString("lastPullOutcome")).isEqualTo("RECEIVED");
        JsonPath run = desk.wait(coordinator, imports().getString("items[0].id"));
        assertThat(run.getString("status")).isEqualTo("READY");
        assertThat(run.getBoolean("pulled")).isTrue();
        assertThat(run.getInt("counts.created")).isEqualTo(1);
        assertThat(desk.places(TERRITORY)).isEqualTo(before);
        assertThat(pull().getString("lastPullOutcome")).isEqualTo("NOT_MODIFIED");
        database.run("update directory_source set last_etag = null where key = ?", source);
        assertThat(pull().getString("lastPullOutcome")).as("by its digest").isEqualTo("NOT_MODIFIED");
        assertThat(imports().getLong("total")).isEqualTo(1);
    }

    @Test
    void a_source_is_fetched_on_its_day() {
        describe("/t.cards");
        database.run("update directory_source set next_pull_at = now() - interval '1 hour' where key = ?", source);
        pulls.regularly();
        pulls.regularly();
        assertThat(imports().getLong("total")).isEqualTo(1);
        assertThat(desk.wait(coordinator, imports().getString("items[0].id")).getString("status"))
                .isEqualTo("READY");
        assertThat(database.column("select next_pull_at > now() from directory_source where key = ?", source))
                .isEqualTo(List.of(true));
    }

    @Test
    void what_goes_wrong_elsewhere_is_said() {
        Map<String, String> outcomes = new HashMap<>();
        outcomes.put("/broken", "REFUSED_BY_SERVER");
        outcomes.put("/round", "REFUSED_BY_SERVER");
        outcomes.put("/huge.cards", "TOO_LARGE");
        outcomes.forEach((path, outcome) -> {
            describe(path);
            assertThat(pull().getString("lastPullOutcome")).as(path).isEqualTo(outcome);
        });
        elsewhere.stop(0);
        assertThat(pull().getString("lastPullOutcome")).isEqualTo("NO_ANSWER");
        assertThat(imports().getLong("total")).isZero();
    }

    @Test
    void a_source_without_an_address_cannot_be_fetched() {
        save(Map.of("name", "Hub", "format", "MEDNUM")).then().statusCode(200);
        as(coordinator).post("/imports/sources/" + source + "/pull").then().statusCode(422);
    }

    @Test
    void what_the_directory_knows_better_goes_back_to_the_source() {
        var theirs = Table.card("=Lieu piégé", TERRITORY + "003", PHONE);
        desk.take(coordinator, source, new Table().with("a", theirs));
        desk.correct(desk.place(source, "a"), Table.phone(theirs, OTHER_PHONE));
        String csv = as(coordinator)
                .get("/imports/sources/" + source + "/corrections")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines().skip(1)).containsExactly("a;'=Lieu piégé;PHONE;'" + PHONE + ";'" + OTHER_PHONE);
        assertThat(as(coordinator).get("/imports/sources/" + source).jsonPath().getLong("places"))
                .isEqualTo(1);
    }

    private void describe(String path) {
        save(Map.of(
                        "name",
                        "Ailleurs",
                        "format",
                        "MEDNUM",
                        "pullEvery",
                        "DAY",
                        "url",
                        "http://localhost:" + elsewhere.getAddress().getPort() + path))
                .then()
                .statusCode(200);
    }

    private Response save(Map<String, ?> description) {
        return as(coordinator).contentType("application/json").body(description).put("/imports/sources/" + source);
    }

    private JsonPath pull() {
        return as(coordinator)
                .post("/imports/sources/" + source + "/pull")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath imports() {
        return as(coordinator).queryParam("source", source).get("/imports").jsonPath();
    }
}
