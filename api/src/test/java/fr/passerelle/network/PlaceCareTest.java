package fr.passerelle.network;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.newKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager keeps a place's card true: what is kept, what is refused and repaired, who may, and what remains of it. */
@QuarkusTest
class PlaceCareTest {

    @Inject
    Upkeep upkeep;

    @Inject
    TestDatabase database;

    @BeforeEach
    void open() {
        upkeep.load();
    }

    @Test
    void a_whole_card_is_replaced_and_what_was_dirty_is_repaired() {
        UUID place = upkeep.place();
        Map<String, Object> card = card();
        card.put("phone", "05 36 49 00 02");
        card.put("websites", List.of("exemple.invalid/lieu"));
        card.put("openingHours", "mo-fr 9h00-12h00");
        card.put("whatToBring", "  Une pièce   d'identité ");
        put(as(Upkeep.MANAGER).header("If-Match", etag(place)), place, card)
                .then()
                .statusCode(200)
                .body("phone", equalTo("+33536490002"))
                .body("websites", contains("https://exemple.invalid/lieu"))
                .body("openingHours", equalTo("Mo-Fr 09:00-12:00"))
                .body("whatToBring", equalTo("Une pièce d'identité"))
                .body("located", equalTo("COMMUNE"))
                .body("source", equalTo("test"));
        as(Town.CLAIRE_REFERRER).get("/places/" + place).then().body("phone", equalTo("+33536490002"));
    }

    @Test
    void the_check_tells_every_error_and_every_repair_at_once_and_keeps_nothing() {
        Map<String, Object> card = card();
        card.putAll(Map.of(
                "name", " ",
                "phone", "05 36",
                "otherPhones", List.of("3949", "05.36.49.00.03"),
                "openingHours", "lundi 9h-12h",
                "services", List.of("Tout"),
                "postcode", "3100",
                "emails", List.of("accueil chez exemple"),
                "pivot", "123 456 789 00012"));
        card.putAll(Map.of("latitude", 43.2, "longitude", -7.0, "summary", "x".repeat(281)));
        Response check = post(as(Upkeep.MANAGER), "/places/check", card);
        check.then()
                .statusCode(200)
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "name",
                                "phone",
                                "openingHours",
                                "services",
                                "postcode",
                                "emails[0]",
                                "pivot",
                                "latitude",
                                "summary"))
                .body("repairs.field", contains("otherPhones[1]"))
                .body("repairs[0].kept", equalTo("+33536490003"));
        UUID place = upkeep.place();
        Response refused = put(as(Upkeep.MANAGER).header("If-Match", etag(place)), place, card);
        refused.then().statusCode(400);
        assertThat(refused.jsonPath().<String>getList("errors.field"))
                .isEqualTo(check.jsonPath().<String>getList("errors.field"));
        as(Upkeep.MANAGER).get("/places/" + place + "/card").then().body("name", equalTo("Lieu à tenir"));
    }

    @Test
    void whether_somebody_comes_to_the_home_is_found_when_it_is_said_and_no_longer_when_it_is_not() {
        UUID place = upkeep.place();
        Map<String, Object> card = card();
        card.put("name", "Chez vous " + place);
        card.put("atHome", true);
        put(as(Upkeep.MANAGER).header("If-Match", etag(place)), place, card)
                .then()
                .statusCode(200)
                .body("atHome", equalTo(true));
        assertThat(comesHome(place)).isTrue();
        card.remove("atHome");
        put(as(Upkeep.MANAGER).header("If-Match", etag(place)), place, card)
                .then()
                .statusCode(200)
                .body("$", not(hasKey("atHome")));
        assertThat(comesHome(place)).isFalse();
        assertThat(upkeep.column("""
                        select change ->> 'before' from place_entry, jsonb_array_elements(changes) as change
                         where place_id = ? and change ->> 'field' = 'atHome' order by happened_at""", place)).containsExactly(null, "true");
    }

    private static boolean comesHome(UUID place) {
        List<String> found = as(Upkeep.MANAGER)
                .queryParam("territory", Upkeep.TERRITORY)
                .queryParam("text", "Chez vous " + place)
                .queryParam("access", "AT_HOME")
                .get("/places")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return found.contains(place.toString());
    }

    @Test
    void a_card_is_changed_only_as_it_was_read() {
        UUID place = upkeep.place();
        String read = etag(place);
        put(as(Upkeep.MANAGER), place, card()).then().statusCode(428);
        put(as(Upkeep.COORDINATOR).header("If-Match", read), place, card())
                .then()
                .statusCode(200);
        put(as(Upkeep.MANAGER).header("If-Match", read), place, card())
                .then()
                .statusCode(412)
                .body("type", equalTo("https://passerelle.example/problems/stale-version"));
    }

    @Test
    void confirming_or_filling_up_does_not_disturb_who_is_editing() {
        UUID place = upkeep.place();
        String read = etag(place);
        as(Upkeep.MEDIATOR).post("/places/" + place + "/confirm").then().statusCode(200);
        post(as(Upkeep.MEDIATOR), "/places/" + place + "/saturation", Map.of())
                .then()
                .statusCode(200);
        put(as(Upkeep.MANAGER).header("If-Match", read), place, card())
                .then()
                .statusCode(200)
                .body("verifiedOn", equalTo(LocalDate.now(Time.ZONE).toString()));
    }

    @Test
    void every_change_leaves_its_entry() {
        UUID place = upkeep.place();
        Map<String, Object> card = card();
        card.put("phone", "05 36 49 00 09");
        card.put("emails", List.of("accueil@exemple.invalid"));
        put(as(Upkeep.MANAGER).header("If-Match", etag(place)), place, card)
                .then()
                .statusCode(200);
        as(Upkeep.MEDIATOR).post("/places/" + place + "/confirm").then().statusCode(200);
        as(Upkeep.COORDINATOR)
                .get("/places/" + place + "/history")
                .then()
                .statusCode(200)
                .body("action", contains("CONFIRMED", "EDITED"))
                .body("by", contains("MEDIATOR", "MANAGER"))
                .body("[1].changes.find { it.field == 'phone' }.before", equalTo("+33536490001"))
                .body("[1].changes.find { it.field == 'phone' }.after", equalTo("+33536490009"))
                .body("[1].changes.find { it.field == 'emails' }", not(hasKey("after")));
    }

    @Test
    void the_trail_of_a_place_can_be_added_to_and_nothing_else() throws Exception {
        UUID place = upkeep.place();
        as(Upkeep.MANAGER).post("/places/" + place + "/confirm").then().statusCode(200);
        try (Connection application = database.as("app")) {
            for (String change : List.of("update place_entry set action = 'EDITED'", "delete from place_entry")) {
                assertThatThrownBy(() -> application.createStatement().execute(change))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void a_manager_adds_a_place_to_their_organisation_and_to_no_other() {
        Response added = post(
                adding(Upkeep.MANAGER), "/places?organisation=" + Upkeep.ORGANISATION + "&team=" + Upkeep.TEAM, card());
        added.then()
                .statusCode(201)
                .body("source", equalTo("Les Tenants"))
                .body("verifiedOn", equalTo(LocalDate.now(Time.ZONE).toString()));
        String id = added.header("Location").replaceFirst(".*/", "");
        as(Upkeep.MEDIATOR).get("/places/" + id).then().statusCode(200).body("connected", equalTo(true));
        as(Upkeep.MEDIATOR).get("/my-places").then().body("id", hasItem(id));
        for (String other : List.of(Upkeep.COORDINATOR, Town.HELENE_MANAGER)) {
            post(adding(other), "/places?organisation=" + Upkeep.ORGANISATION, card())
                    .then()
                    .statusCode(403);
        }
        post(adding(Upkeep.MANAGER), "/places?organisation=" + Upkeep.UNMANAGED_ORGANISATION, card())
                .then()
                .statusCode(403);
        post(
                        adding(Upkeep.MANAGER),
                        "/places?organisation=" + Upkeep.ORGANISATION + "&team=" + Upkeep.VISITING_TEAM,
                        card())
                .then()
                .statusCode(400)
                .body("errors.field", contains("team"));
        post(adding(Upkeep.MANAGER), "/places", card()).then().statusCode(400);
    }

    @Test
    void a_place_that_is_added_again_with_one_key_is_the_one_place() {
        String path = "/places?organisation=" + Upkeep.ORGANISATION;
        post(as(Upkeep.MANAGER), path, card()).then().statusCode(400).body("errors.field", contains("Idempotency-Key"));
        String key = newKey();
        String first = added(key, path, card()).then().statusCode(201).extract().header("Location");
        added(key, path, card()).then().statusCode(201).header("Location", equalTo(first));
        Map<String, Object> other = card();
        other.put("name", "Un autre lieu");
        added(key, path, other).then().statusCode(422).body("type", endsWith("/idempotency-key-reused"));
        added(key, path + "&team=" + Upkeep.TEAM, card()).then().statusCode(422);
        added(newKey(), path, card()).then().statusCode(201).header("Location", not(equalTo(first)));
        post(as(Town.HELENE_MANAGER).header("Idempotency-Key", key), path, card())
                .then()
                .statusCode(403);
    }

    private static Response added(String key, String path, Object body) {
        return post(as(Upkeep.MANAGER).header("Idempotency-Key", key), path, body);
    }

    private static RequestSpecification adding(String subject) {
        return as(subject).header("Idempotency-Key", newKey());
    }

    @Test
    void a_closed_place_is_no_longer_found_until_it_is_open_again() {
        UUID place = upkeep.place();
        post(as(Upkeep.MANAGER), "/places/" + place + "/close", Map.of())
                .then()
                .statusCode(200)
                .body("closedOn", equalTo(LocalDate.now(Time.ZONE).toString()));
        assertThat(idsOfTerritory()).doesNotContain(place.toString());
        as(Upkeep.MANAGER).post("/places/" + place + "/reopen").then().body("$", not(hasKey("closedOn")));
        assertThat(idsOfTerritory()).contains(place.toString());
    }

    @Test
    void a_coordinator_cannot_move_a_place_out_of_their_territory() {
        UUID place = upkeep.place();
        Map<String, Object> card = card();
        card.put("communeCode", Town.COMMUNE);
        put(as(Upkeep.COORDINATOR).header("If-Match", etag(place)), place, card)
                .then()
                .statusCode(400)
                .body("errors.field", contains("communeCode"));
    }

    @Test
    void the_list_of_my_places_puts_the_longest_unconfirmed_first() {
        UUID old = upkeep.place();
        UUID recent = upkeep.place();
        upkeep.run("update place set verified_on = current_date - 400, opening_hours = null where id = ?", old);
        Response mine = as(Upkeep.MANAGER).get("/my-places");
        mine.then()
                .statusCode(200)
                .body("find { it.id == '" + old + "' }.freshness", equalTo("ALERT"))
                .body("find { it.id == '" + old + "' }.capacity", equalTo("UNKNOWN"))
                .body("find { it.id == '" + recent + "' }.freshness", equalTo("FINE"))
                .body("find { it.id == '" + recent + "' }.capacity", equalTo("ESTIMATED"))
                .body("find { it.id == '" + recent + "' }.mayEdit", equalTo(true));
        assertThat(mine.jsonPath().<String>getList("id").indexOf(old.toString()))
                .isLessThan(mine.jsonPath().<String>getList("id").indexOf(recent.toString()));
        as(Upkeep.MEDIATOR).get("/my-places").then().body("find { it.id == '" + recent + "' }.mayEdit", equalTo(false));
        as(Upkeep.COORDINATOR).get("/my-places").then().statusCode(200).body("$", empty());
    }

    @Test
    void whoever_does_not_keep_a_place_cannot_change_it() {
        UUID place = upkeep.place();
        String read = etag(place);
        for (String other : List.of(
                Town.HELENE_MANAGER,
                Town.PAUL_COORDINATOR,
                Town.JULIEN_MEDIATOR,
                Town.CLAIRE_REFERRER,
                Town.ADMIN,
                Town.AUDITOR,
                Town.NOBODY_YET)) {
            put(as(other).header("If-Match", read), place, card()).then().statusCode(403);
            as(other).get("/places/" + place + "/card").then().statusCode(403);
            as(other).get("/places/" + place + "/history").then().statusCode(403);
            as(other).post("/places/" + place + "/confirm").then().statusCode(403);
            post(as(other), "/places/" + place + "/close", Map.of()).then().statusCode(403);
            as(other).post("/places/" + place + "/reopen").then().statusCode(403);
        }
        put(as(Upkeep.MEDIATOR).header("If-Match", read), place, card()).then().statusCode(403);
        post(as(Upkeep.MEDIATOR), "/places/" + place + "/close", Map.of())
                .then()
                .statusCode(403);
        put(anonymous().header("If-Match", read), place, card()).then().statusCode(401);
        anonymous().post("/places/" + place + "/confirm").then().statusCode(401);
        anonymous().get("/my-places").then().statusCode(401);
        put(as(Upkeep.MANAGER).header("If-Match", read), UUID.randomUUID(), card())
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> card() {
        return new HashMap<>(Map.of(
                "name",
                "Lieu à tenir",
                "communeCode",
                Upkeep.COMMUNE,
                "postcode",
                "06100",
                "address",
                "1 rue du Port",
                "kinds",
                List.of("RFS"),
                "services",
                List.of("Aide aux démarches administratives"),
                "phone",
                "+33536490001",
                "languages",
                List.of("fr")));
    }

    private static String etag(UUID place) {
        return as(Upkeep.MANAGER)
                .get("/places/" + place + "/card")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static List<String> idsOfTerritory() {
        return as(Town.CLAIRE_REFERRER)
                .queryParam("territory", Upkeep.TERRITORY)
                .queryParam("size", 100)
                .get("/places")
                .jsonPath()
                .getList("items.id");
    }

    private static Response put(RequestSpecification caller, UUID place, Map<String, @Nullable Object> body) {
        return caller.contentType(ContentType.JSON).body(body).put("/places/" + place);
    }

    private static Response post(RequestSpecification caller, String path, Object body) {
        return caller.contentType(ContentType.JSON).body(body).post(path);
    }
}
