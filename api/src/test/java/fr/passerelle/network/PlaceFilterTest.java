package fr.passerelle.network;

import static fr.passerelle.network.Village.names;
import static fr.passerelle.network.Village.near;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.passerelle.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each filter: a place that no longer says the fact leaves the answer, and is counted, not hidden. */
@QuarkusTest
class PlaceFilterTest {

    private final TestDatabase database;
    private final Village village;

    PlaceFilterTest(TestDatabase database) {
        this.database = database;
        this.village = new Village(database);
    }

    @BeforeEach
    void build() {
        village.build();
        village.place("Maison commune", 1);
        village.place("Lavoir numérique", 2);
    }

    @AfterEach
    void tearDown() {
        village.tearDown();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "orientationType, DO_TOGETHER, ORIENTATION_TYPE, services = '{}'",
                "orientationType, PAPER_PHONE_COUNTER, ORIENTATION_TYPE, kinds = '{EPN}'",
                "service, Accès internet et matériel informatique, SERVICE, services = '{Aide aux démarches administratives}'",
                "open, NOW, OPEN, opening_hours = null",
                "open, TODAY, OPEN, opening_hours = '24/7 off'",
                "open, THIS_WEEK, OPEN, opening_hours = '\"sur rendez-vous\"'",
                "free, true, FREE, fees = '{}'",
                "free, true, FREE, fees = '{Gratuit sous condition}'",
                "access, AT_HOME, ACCESS, at_home = false",
                "access, AT_HOME, ACCESS, at_home = null",
                "access, REMOTE, ACCESS, support_modes = '{Accompagnement individuel}'",
                "access, IN_PERSON, ACCESS, \"access_modes = '{Téléphoner}', support_modes = '{À distance}'\"",
                "access, IN_PERSON, ACCESS, access_modes = array['Se présenter'] || array['Ce lieu n''accueille pas de public']",
                "public, Seniors, PUBLICS, publics = '{}'",
                "language, ar, LANGUAGES, languages = '{fr}'",
                "specialCare, Surdité, SPECIAL_CARE, special_care = '{Illettrisme}'",
                "stepFree, true, STEP_FREE, step_free = null",
                "stepFree, true, STEP_FREE, step_free = false",
                "equipment, PRINTER, EQUIPMENT, equipment = '{COMPUTER}'",
                "programme, France Services, PROGRAMMES, programmes = '{}'",
                "connected, true, CONNECTED, team_id = null",
                "withinMinutes, 5, REACH, \"latitude = 48.545\""
            })
    void a_place_that_no_longer_says_so_leaves_the_answer_and_is_counted(
            String parameter, String value, String filter, String gone) {
        assertThat(names(near(Map.of(parameter, value)))).containsExactly("Maison commune", "Lavoir numérique");

        database.run("update place set " + gone + " where name = 'Lavoir numérique'");

        Response answer = near(Map.of(parameter, value));
        assertThat(names(answer)).containsExactly("Maison commune");
        answer.then()
                .body("total", equalTo(1))
                .body("countedAll", equalTo(true))
                .body("leftOut", hasSize(1))
                .body("leftOut[0].filter", equalTo(filter))
                .body("leftOut[0].places", equalTo(1));
        assertThat(names(near(Map.of()))).hasSize(2);
    }

    @Test
    void a_name_is_found_as_people_type_it() {
        for (String typed : new String[] {"lavoir", "NUMERIQUE", "lavoir-numér", "lavoire numerique"}) {
            assertThat(names(near(Map.of("text", typed)))).as(typed).containsExactly("Lavoir numérique");
        }
        near(Map.of("text", "lavoir")).then().body("leftOut[0].filter", equalTo("TEXT"));
    }

    @Test
    void a_place_that_two_filters_leave_out_is_in_neithers_count() {
        database.run("update place set fees = '{}', step_free = false where name = 'Lavoir numérique'");
        near(Map.of("free", true, "stepFree", true))
                .then()
                .body("items", hasSize(1))
                .body("leftOut", hasSize(0));
    }

    @Test
    void without_a_car_the_same_minutes_lead_less_far() {
        assertThat(names(near(Map.of("withCar", true, "withinMinutes", 20)))).hasSize(2);
        Response onFoot = near(Map.of("withCar", false, "withinMinutes", 20));
        assertThat(names(onFoot)).containsExactly("Maison commune");
        onFoot.then()
                .body("items[0].minutes", equalTo(17))
                .body("travelTimeSource", equalTo("ESTIMATED"))
                .body("leftOut[0].filter", equalTo("REACH"));
    }

    @Test
    void a_place_that_closed_for_ever_is_not_in_the_answer_but_still_has_its_page() {
        database.run("update place set closed_on = current_date where name = 'Lavoir numérique'");
        assertThat(names(near(Map.of()))).containsExactly("Maison commune");
        database.run("update place set closed_on = current_date + 1 where name = 'Lavoir numérique'");
        assertThat(names(near(Map.of()))).hasSize(2);
    }
}
