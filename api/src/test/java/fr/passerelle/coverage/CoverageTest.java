package fr.passerelle.coverage;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.testing.Hollow;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A territory that can be reckoned with a pencil, over HTTP: need is 0.154 of everybody, because all are as fragile. */
@QuarkusTest
class CoverageTest {

    private static final String PATH = "/territories/" + Hollow.TERRITORY + "/coverage";

    private final TestDatabase database;
    private final Newcomers newcomers;
    private final Hollow hollow;

    private String coordinator;

    CoverageTest(TestDatabase database, Newcomers newcomers) {
        this.database = database;
        this.newcomers = newcomers;
        this.hollow = new Hollow(database);
    }

    @BeforeEach
    void build() {
        hollow.build();
        coordinator = newcomers.coordinatorOf(Hollow.TERRITORY);
    }

    @AfterEach
    void tearDown() {
        hollow.tearDown();
    }

    /**
     * One place of 10 a week in the north: 154 + 308 people within 10 minutes, 154 in the south at 25 minutes count for
     * 22 %. R = 10 ÷ (154 + 308 + 33.88) = 0.020166. A* = 10 ÷ 693 = 0.014430. The south has 0.22·R ÷ A* = 0.307 of its
     * share, so 106.7 of its 154 miss; all 77 of the commune alone do.
     */
    @Test
    void a_small_territory_comes_out_as_reckoned_by_hand() {
        hollow.capacity(hollow.place(Hollow.TERRITORY, "Maison du Nord", 0, "RFS"), 10);
        as(coordinator)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("computable", equalTo(true))
                .body("totals.population", equalTo(4_500))
                .body("totals.peopleInNeed", equalTo(693))
                .body("totals.placesAWeek", equalTo(10.0f))
                .body("totals.targetPer1000", equalTo(14.43f))
                .body("totals.missing", equalTo(184))
                .body("totals.beyond20", equalTo(231))
                .body("totals.beyond30", equalTo(77))
                .body("totals.declared", equalTo(1))
                .body("communes.code", contains("28001", "28002", "28003", "28004"))
                .body("communes[0].missing", equalTo(0))
                .body("communes[0].rank", nullValue())
                .body("communes[2].share", equalTo(0.31f))
                .body("communes[2].missing", equalTo(107))
                .body("communes[2].rank", equalTo(1))
                .body("communes[2].nearestMinutes", equalTo(25))
                .body("communes[2].fragilityEstimated", equalTo(true))
                .body("communes[3].missing", equalTo(77))
                .body("communes[3].nearestMinutes", nullValue())
                .body("epcis.name", contains("CC du Creux", "CC de la Solitude"))
                .body("epcis[0].communes", equalTo(3))
                .body("epcis[1].missing", equalTo(77));
    }

    @Test
    void the_steps_of_one_commune_add_up_to_its_figure() {
        hollow.capacity(hollow.place(Hollow.TERRITORY, "Maison du Nord", 0, "RFS"), 10);
        JsonPath steps = as(coordinator)
                .get(PATH + "/communes/" + Hollow.SOUTH)
                .then()
                .statusCode(200)
                .body("commune.missing", equalTo(107))
                .body("shareInNeed", equalTo(0.154f))
                .body("places", hasSize(1))
                .body("places[0].minutes", equalTo(25))
                .body("places[0].weight", equalTo(0.22f))
                .body("places[0].sharedByCommunes", equalTo(3))
                .body("places[0].placesForHere", equalTo(0.68f))
                .extract()
                .jsonPath();
        double given = steps.getDouble("places[0].placesForHere");
        double due = steps.getInt("commune.peopleInNeed") * steps.getDouble("targetPer1000") / 1_000;
        assertThat(given / due).isCloseTo(steps.getDouble("commune.share"), within(0.01));
        as(coordinator).get(PATH + "/communes/99999").then().statusCode(404);
    }

    @Test
    void an_estimate_can_be_halved_doubled_and_left_out_and_without_any_capacity_no_gap_is_said() {
        UUID place = hollow.place(Hollow.TERRITORY, "Espace du Nord", 0, "EPN");
        as(coordinator)
                .get(PATH)
                .then()
                .body("computable", equalTo(false))
                .body("totals.unknown", equalTo(1))
                .body("communes[0].missing", nullValue())
                .body("communes[0].nearestMinutes", equalTo(0))
                .body("totals.beyond30", equalTo(77));
        database.run("update place set opening_hours = 'Mo-Fr 09:00-17:00' where id = ?", place);
        double usual = places("AS_THEY_ARE");
        assertThat(usual).isPositive();
        assertThat(places("HALF")).isEqualTo(usual / 2);
        assertThat(places("TWICE")).isEqualTo(usual * 2);
        as(coordinator).get(PATH + "?estimates=LEFT_OUT").then().body("computable", equalTo(false));
    }

    private double places(String estimates) {
        return as(coordinator)
                .get(PATH + "?estimates=" + estimates)
                .then()
                .statusCode(200)
                .body("totals.estimated", equalTo(1))
                .extract()
                .jsonPath()
                .getDouble("totals.placesAWeek");
    }

    @Test
    void a_place_that_is_away_half_of_a_month_holds_half_and_one_that_travels_is_at_its_stops() {
        UUID place = hollow.place(Hollow.TERRITORY, "Bus du Creux", 0, "RFS");
        hollow.capacity(place, 10);
        YearMonth month = YearMonth.from(LocalDate.now()).plusMonths(2);
        int days = month.lengthOfMonth();
        database.run(
                "insert into place_absence values (?, ?, ?, ?, 'HOLIDAYS', null)",
                UUID.randomUUID(),
                place,
                month.atDay(1),
                month.atDay(10));
        as(coordinator)
                .get(PATH + "?month=" + month)
                .then()
                .statusCode(200)
                .body("totals.placesAWeek", equalTo(Math.round(100.0f * (days - 10) / days) / 10.0f));
        database.run(
                "insert into place_stop values (?, ?, ?, '09:00', '12:00', ?, 'Mairie', -7.0, ?)",
                UUID.randomUUID(),
                place,
                month.atDay(15),
                Hollow.ALONE,
                48.0 - Math.toDegrees(90 / Hollow.MINUTES_PER_KM / 6371.0));
        as(coordinator)
                .get(PATH + "?month=" + month)
                .then()
                .body("communes[3].nearestMinutes", equalTo(0))
                .body("communes[0].nearestMinutes", nullValue());
        as(coordinator).get(PATH).then().body("communes[0].nearestMinutes", equalTo(0));
    }

    @Test
    void people_and_places_across_the_border_count_where_they_are_loaded_and_are_said_to_be_missing_where_not() {
        hollow.capacity(hollow.place(Hollow.TERRITORY, "Maison du Nord", 0, "RFS"), 10);
        JsonPath before = as(coordinator).get(PATH).jsonPath();
        assertThat(before.getBoolean("neighbours.find { it.code == '41' }.loaded"))
                .isFalse();
        hollow.neighbour();
        JsonPath shared = as(coordinator).get(PATH).jsonPath();
        assertThat(shared.getBoolean("neighbours.find { it.code == '41' }.loaded"))
                .isTrue();
        assertThat(shared.getDouble("communes[0].accessPer1000"))
                .as("people next door share the place")
                .isLessThan(before.getDouble("communes[0].accessPer1000"));
        assertThat(shared.getInt("totals.peopleInNeed")).isEqualTo(693);
        hollow.capacity(hollow.place(Hollow.NEIGHBOUR, "Maison d'Outre-Bois", -5, "RFS"), 10);
        JsonPath helped = as(coordinator).get(PATH).jsonPath();
        assertThat(helped.getDouble("communes[0].accessPer1000"))
                .isGreaterThan(shared.getDouble("communes[0].accessPer1000"));
        assertThat(helped.getDouble("totals.placesAWeek"))
                .as("a neighbour's place is not one's own")
                .isEqualTo(10);
        assertThat(helped.getList("communes")).hasSize(4);
    }

    @Test
    void on_foot_the_middle_is_beyond_and_with_20_minutes_the_south_has_nothing() {
        hollow.capacity(hollow.place(Hollow.TERRITORY, "Maison du Nord", 0, "RFS"), 10);
        as(coordinator)
                .get(PATH + "?mode=FOOT")
                .then()
                .statusCode(200)
                .body("communes[1].nearestMinutes", nullValue())
                .body("communes[0].share", equalTo(4.5f));
        as(coordinator)
                .get(PATH + "?catchment=WITHIN_20&method=THREE_STEP")
                .then()
                .body("communes[2].missing", equalTo(154))
                .body("communes[2].nearestMinutes", equalTo(25));
    }

    @Test
    void a_change_is_measured_against_the_target_of_before_it() {
        UUID place = hollow.place(Hollow.TERRITORY, "Maison du Nord", 0, "RFS");
        hollow.capacity(place, 10);
        effect(List.of(open(Hollow.ALONE, 5)))
                .statusCode(200)
                .body("before.missing", equalTo(184))
                .body("after.missing", equalTo(107))
                .body("after.targetPer1000", equalTo(14.43f))
                .body("newlyWithin20", equalTo(77))
                .body("newlyWithin30", equalTo(77))
                .body("communes", hasSize(1))
                .body("communes[0].code", equalTo(Hollow.ALONE))
                .body("communes[0].missingAfter", equalTo(0))
                .body("skipped", hasSize(0));
        effect(List.of(Map.of("kind", "CLOSE", "placeId", place)))
                .body("after.missing", equalTo(693))
                .body("noLongerWithin20", equalTo(462))
                .body("noLongerWithin30", equalTo(616));
        effect(List.of(Map.of("kind", "CAPACITY", "placeId", place, "perWeek", 20)))
                .body("after.placesAWeek", equalTo(20.0f))
                .body("after.missing", equalTo(136));
        effect(List.of(Map.of("kind", "ROUND", "communeCodes", List.of(Hollow.SOUTH, Hollow.ALONE), "perWeek", 8)))
                .body("after.placesAWeek", equalTo(18.0f))
                .body("newlyWithin20", equalTo(231));
        effect(List.of(Map.of("kind", "CLOSE", "placeId", UUID.randomUUID()))).body("skipped", contains(0));
    }

    @Test
    void a_change_that_cannot_be_is_refused_by_its_number_and_field() {
        effect(List.of(open(Hollow.ALONE, 5), open("99999", 5)))
                .statusCode(400)
                .body("errors[0].field", equalTo("changes[1].communeCodes"));
        effect(List.of(Map.of("kind", "OPEN", "communeCodes", List.of(Hollow.ALONE))))
                .statusCode(400)
                .body("errors[0].field", equalTo("changes[0].perWeek"));
        effect(List.of(Map.of("kind", "ROUND", "communeCodes", List.of(Hollow.ALONE), "perWeek", 3)))
                .statusCode(400)
                .body("errors[0].message", containsString("two to fifteen"));
        effect(List.of(Map.of("kind", "CLOSE"))).statusCode(400).body("errors[0].field", equalTo("changes[0].placeId"));
        effect(List.of()).statusCode(400);
    }

    @Test
    void new_sessions_are_suggested_where_most_people_are_missing() {
        hollow.capacity(hollow.place(Hollow.TERRITORY, "Maison du Nord", 0, "RFS"), 10);
        as(coordinator)
                .contentType("application/json")
                .body(Map.of("sessions", 2, "perWeek", 5))
                .post(PATH + "/suggestions")
                .then()
                .statusCode(200)
                .body("computable", equalTo(true))
                .body("communes.code", contains(Hollow.SOUTH, Hollow.ALONE))
                .body("communes.closes", contains(107, 77))
                .body("missingBefore", equalTo(184))
                .body("missingAfter", equalTo(0));
        as(coordinator)
                .contentType("application/json")
                .body(Map.of("sessions", 2, "perWeek", 5, "changes", List.of(open(Hollow.SOUTH, 5))))
                .post(PATH + "/suggestions")
                .then()
                .body("communes[0].code", equalTo(Hollow.ALONE));
    }

    @Test
    void a_bus_round_goes_by_the_nearest_and_comes_home() {
        as(coordinator)
                .contentType("application/json")
                .body(Map.of("from", Hollow.NORTH, "communeCodes", List.of(Hollow.SOUTH, Hollow.MIDDLE)))
                .post(PATH + "/rounds")
                .then()
                .statusCode(200)
                .body("minutes", equalTo(50))
                .body("stops", hasSize(2));
        as(coordinator)
                .contentType("application/json")
                .body(Map.of("from", "99999", "communeCodes", List.of(Hollow.SOUTH)))
                .post(PATH + "/rounds")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("from"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"type=NO_REFERRAL_NEEDED", "month=2020-01", "month=2026-13", "type=NONE", "method=MAGIC"})
    void what_cannot_be_reckoned_is_refused(String query) {
        int status = as(coordinator).get(PATH + "?" + query).statusCode();
        assertThat(status).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/communes/28001"})
    void it_is_for_its_own_coordinator(String path) {
        newcomers.territory("29");
        as(newcomers.coordinatorOf("29")).get(PATH + path).then().statusCode(404);
        as(Town.PAUL_COORDINATOR).get(PATH + path).then().statusCode(404);
        for (String other :
                List.of(Town.CLAIRE_REFERRER, Town.JULIEN_MEDIATOR, Town.HELENE_MANAGER, Town.ADMIN, Town.AUDITOR)) {
            as(other).get(PATH + path).then().statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"effect", "suggestions", "rounds"})
    void what_if_is_for_its_own_coordinator(String path) {
        Map<String, Object> body = Map.of(
                "effect", Map.of("changes", List.of(open(Hollow.ALONE, 5))),
                "suggestions", Map.of("sessions", 1, "perWeek", 5),
                "rounds", Map.of("from", Hollow.NORTH, "communeCodes", List.of(Hollow.SOUTH)));
        for (Map.Entry<String, Integer> other : Map.of(
                        Town.PAUL_COORDINATOR, 404, Town.CLAIRE_REFERRER, 403, Town.HELENE_MANAGER, 403)
                .entrySet()) {
            as(other.getKey())
                    .contentType("application/json")
                    .body(body.get(path))
                    .post(PATH + "/" + path)
                    .then()
                    .statusCode(other.getValue());
        }
    }

    private ValidatableResponse effect(List<?> changes) {
        return as(coordinator)
                .contentType("application/json")
                .body(Map.of("changes", changes))
                .post(PATH + "/effect")
                .then();
    }

    static Map<String, Object> open(String commune, int perWeek) {
        return Map.of("kind", "OPEN", "communeCodes", List.of(commune), "perWeek", perWeek);
    }
}
