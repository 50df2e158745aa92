package fr.passerelle.network;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PlaceSearchTest {

    @Test
    void the_nearest_come_first_and_full_ones_last_at_any_distance() {
        List<Map<String, Object>> places = near(Map.of()).jsonPath().getList("items");
        List<String> ids =
                places.stream().map(place -> (String) place.get("id")).toList();
        assertThat(ids)
                .containsExactly(
                        id(Town.PLACE),
                        id(Town.SOCIAL_PLACE),
                        id(Town.PLACE_WITHOUT_TEAM),
                        id(Town.PLACE_WITH_EMPTY_TEAM),
                        id(Town.OTHER_PLACE),
                        id(Town.FULL_PLACE));
        List<Double> distances = places.stream()
                .limit(5)
                .map(place -> ((Number) place.get("distanceKm")).doubleValue())
                .toList();
        assertThat(distances).isSorted();
        assertThat(((Number) places.get(5).get("distanceKm")).doubleValue())
                .as("the nearest of all")
                .isZero();
        assertThat(distances.get(0)).isEqualTo(0.8, within(0.001));
    }

    @Test
    void what_is_beyond_the_radius_is_not_shown() {
        assertThat(ids(near(Map.of("withinKm", 5)))).contains(id(Town.PLACE)).doesNotContain(id(Town.OTHER_PLACE));
        assertThat(ids(near(Map.of("withinKm", 50))))
                .contains(id(Town.OTHER_PLACE))
                .doesNotContain(id(Town.FAR_PLACE));
    }

    @Test
    void a_territory_is_shown_whole_by_name_and_without_its_neighbours() {
        Response all = territory("01");
        assertThat(ids(all)).hasSize(6).contains(id(Town.PLACE)).doesNotContain(id(Town.FAR_PLACE));
        assertThat(all.jsonPath().<String>getList("items.name")).isSorted();
        all.then().body("items[0]", not(hasKey("distanceKm")));
        assertThat(ids(territory("02"))).contains(id(Town.FAR_PLACE)).doesNotContain(id(Town.PLACE));
        assertThat(ids(territory("99"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DO_TOGETHER, true, false",
        "ACT_ON_BEHALF, true, false",
        "PAPER_PHONE_COUNTER, true, false",
        "SOCIAL_FOLLOW_UP, false, true",
        "LEARNING_PATH, false, false",
        "READING_WRITING_FRENCH, false, false"
    })
    void only_places_that_help_with_it_are_shown(String type, boolean franceServices, boolean socialService) {
        List<String> ids = ids(near(Map.of("orientationType", type)));
        assertThat(ids.contains(id(Town.PLACE))).isEqualTo(franceServices);
        assertThat(ids.contains(id(Town.SOCIAL_PLACE))).isEqualTo(socialService);
    }

    @Test
    void a_place_is_connected_when_somebody_answers_there() {
        Map<String, Boolean> connected = Map.of(
                id(Town.PLACE), true,
                id(Town.OTHER_PLACE), true,
                id(Town.FULL_PLACE), true,
                id(Town.PLACE_WITHOUT_TEAM), false,
                id(Town.PLACE_WITH_EMPTY_TEAM), false);
        connected.forEach((place, expected) -> {
            near(Map.of()).then().body("items.find { it.id == '" + place + "' }.connected", equalTo(expected));
            as(Town.CLAIRE_REFERRER)
                    .get("/places/" + place)
                    .then()
                    .statusCode(200)
                    .body("connected", equalTo(expected))
                    .body("communeName", equalTo(Town.COMMUNE_NAME));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "orientationType=DO_TOGETHER",
                "near=99999",
                "near=Rocheval",
                "near=",
                "near=01001&withinKm=0",
                "near=01001&withinKm=51",
                "near=01001&withinKm=far",
                "near=01001&withinMinutes=4",
                "near=01001&withinMinutes=121",
                "near=01001&open=SOMETIMES",
                "near=01001&service=Nothing",
                "near=01001&public=Everybody",
                "near=01001&equipment=FAX",
                "near=01001&language=klingon",
                "near=01001&size=201",
                "near=01001&cursor=abc",
                "text=",
                "near=01001&orientationType=ANYTHING",
                "near=01001&orientationType=NO_REFERRAL_NEEDED",
                "territory=01&orientationType=NOT_ENOUGH_INFORMATION"
            })
    void a_question_that_makes_no_sense_is_refused(String query) {
        as(Town.CLAIRE_REFERRER).get("/places?" + query).then().statusCode(400);
    }

    @Test
    void an_unknown_place_is_not_found() {
        as(Town.CLAIRE_REFERRER).get("/places/" + UUID.randomUUID()).then().statusCode(404);
    }

    private static Response near(Map<String, ?> more) {
        return as(Town.CLAIRE_REFERRER)
                .queryParam("near", Town.COMMUNE)
                .queryParams(more)
                .get("/places");
    }

    private static Response territory(String code) {
        return as(Town.CLAIRE_REFERRER).queryParam("territory", code).get("/places");
    }

    private static List<String> ids(Response answer) {
        return answer.then().statusCode(200).extract().path("items.id");
    }

    private static String id(UUID place) {
        return place.toString();
    }
}
