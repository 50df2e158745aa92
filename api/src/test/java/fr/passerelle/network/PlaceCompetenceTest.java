package fr.passerelle.network;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager says for which communes a counter is competent; what a source said of elsewhere is not lost meanwhile. */
@QuarkusTest
class PlaceCompetenceTest {

    private static final String RETIRED = "06099";
    private static final String NOT_LOADED = "60057";

    @Inject
    Upkeep upkeep;

    @BeforeEach
    void open() {
        upkeep.load();
        upkeep.run("insert into commune_former_code values (?, ?) on conflict do nothing", RETIRED, Upkeep.COMMUNE);
    }

    @Test
    void the_card_goes_round_with_its_competence_and_its_history_says_what_was_added() {
        UUID place = upkeep.place();
        replace(place, List.of(RETIRED, NOT_LOADED))
                .then()
                .statusCode(200)
                .body("competentFor", contains(Upkeep.COMMUNE, NOT_LOADED))
                .body("communes.name", contains("Portval"));
        Response card = card(place);
        ObjectNode same = card.as(ObjectNode.class);
        same.remove(List.of("source", "verifiedOn", "located", "communes"));
        as(Upkeep.MANAGER)
                .header("If-Match", card.header("ETag"))
                .contentType(ContentType.JSON)
                .body(same)
                .put("/places/" + place)
                .then()
                .statusCode(200)
                .body("competentFor", contains(Upkeep.COMMUNE, NOT_LOADED));
        assertThat(as(Upkeep.MANAGER)
                        .get("/places/" + place + "/history")
                        .jsonPath()
                        .<String>getList("changes.flatten().findAll { it.field == 'competentFor' }.after"))
                .containsExactly(Upkeep.COMMUNE + " | " + NOT_LOADED);
        replace(place, List.of()).then().statusCode(200).body("competentFor", empty());
    }

    @Test
    void a_retired_code_is_repaired_and_one_that_is_nobodys_is_refused_by_its_place_in_the_list() {
        UUID place = upkeep.place();
        ObjectNode typed = typed(place, List.of(RETIRED, "06555", "99100", "Portval"));
        as(Upkeep.MANAGER)
                .contentType(ContentType.JSON)
                .body(typed)
                .post("/places/check")
                .then()
                .statusCode(200)
                .body("errors.field", containsInAnyOrder("competentFor[1]", "competentFor[2]", "competentFor[3]"))
                .body("repairs.field", contains("competentFor[0]"))
                .body("repairs.kept", contains(Upkeep.COMMUNE));
        replace(place, List.of("06555")).then().statusCode(400).body("errors.field", contains("competentFor[0]"));
        replace(place, IntStream.range(0, 5001).mapToObj(i -> Upkeep.COMMUNE).toList())
                .then()
                .statusCode(400);
    }

    @Test
    void whoever_reads_the_place_is_told_how_far_it_goes_and_ten_names() {
        UUID place = upkeep.place();
        replace(place, List.of(Upkeep.COMMUNE, NOT_LOADED)).then().statusCode(200);
        anonymous()
                .get("/places/" + place)
                .then()
                .statusCode(200)
                .body("competence.communes", equalTo(2))
                .body("competence.territories.territory", contains("Pays à tenir"))
                .body("competence.territories.communes", contains(1))
                .body("competence.first", contains("Portval"));
    }

    private Response replace(UUID place, List<String> communes) {
        return as(Upkeep.MANAGER)
                .header("If-Match", card(place).header("ETag"))
                .contentType(ContentType.JSON)
                .body(typed(place, communes))
                .put("/places/" + place);
    }

    private ObjectNode typed(UUID place, List<String> communes) {
        ObjectNode typed = card(place).as(ObjectNode.class);
        typed.remove(List.of("source", "verifiedOn", "located", "communes"));
        typed.set(
                "competentFor",
                typed.arrayNode()
                        .addAll(communes.stream()
                                .map(code -> (JsonNode) typed.textNode(code))
                                .toList()));
        return typed;
    }

    private static Response card(UUID place) {
        return as(Upkeep.MANAGER).get("/places/" + place + "/card");
    }
}
