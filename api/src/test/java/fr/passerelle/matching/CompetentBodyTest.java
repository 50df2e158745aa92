package fr.passerelle.matching;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** « Ce n'est pas à nous »: the administration's counters for this commune, and its number, or honestly nobody. */
@QuarkusTest
class CompetentBodyTest {

    private static final String TERRITORY = "08";
    private static final String HERE = "08101";
    private static final String THERE = "08102";

    private final TestDatabase database;
    private final Newcomers newcomers;

    CompetentBodyTest(TestDatabase database, Newcomers newcomers) {
        this.database = database;
        this.newcomers = newcomers;
    }

    @BeforeEach
    void build() {
        newcomers.territory(TERRITORY);
        for (String code : List.of(HERE, THERE)) {
            database.run("""
                    insert into commune (insee_code, territory_code, name, search_name, population, longitude, latitude,
                      postcodes) values (?, '08', 'Val ' || ?, 'val', 300, 9.6, 42.9, '{08110}')
                    on conflict do nothing""", code, code);
        }
    }

    @AfterEach
    void tearDown() {
        database.run("delete from place_absence where place_id in (select id from place where source = 'guichets')");
        database.run("delete from place where source = 'guichets'");
    }

    @Test
    void its_counters_come_with_phone_todays_hours_distance_and_the_day_they_were_verified() {
        UUID caf = counter("CAF", 12, "CAF");
        states(caf, HERE);
        Response answer = ask("CAF", HERE);
        answer.then()
                .statusCode(200)
                .body("body", equalTo("CAF"))
                .body("communeName", equalTo("Val 08101"))
                .body("countersFound", equalTo(1))
                .body("counters.place.id", contains(caf.toString()))
                .body("counters[0].place.phone", equalTo("+33536490001"))
                .body("counters[0].stated", equalTo(true))
                .body("counters[0].distanceKm", equalTo(12.0f))
                .body("counters[0].openNow", equalTo(true))
                .body("counters[0].today", hasSize(1))
                .body("counters[0].verifiedOn", equalTo(today().toString()))
                .body("counters[0].verifiedLongAgo", equalTo(false))
                .body("national.phone", equalTo("3230"))
                .body("national", not(hasKey("verifiedOn")))
                .body("humanContactKnown", equalTo(true));
    }

    @Test
    void a_pension_funds_agency_is_known_by_its_name() {
        counter("Carsat, agence du Val", 12, "ASSO");
        counter("Association des Carsatiers", 2, "ASSO");
        ask("PENSION", HERE).then().body("counters.place.name", contains("Carsat, agence du Val"));
    }

    @Test
    void those_that_state_it_come_first_then_the_territorys_and_those_of_elsewhere_not_at_all() {
        states(counter("CAF qui le dit", 40, "CAF"), HERE);
        counter("CAF muette", 2, "CAF");
        states(counter("CAF d'à côté", 1, "CAF"), THERE);
        ask("CAF", HERE)
                .then()
                .body("counters.place.name", contains("CAF qui le dit", "CAF muette"))
                .body("counters.stated", contains(true, false));
        ask("CAF", THERE).then().body("counters.place.name", contains("CAF d'à côté", "CAF muette"));
    }

    @Test
    void a_retired_code_asks_for_todays_commune_and_another_territorys_counter_counts_when_it_states_it() {
        newcomers.territory("78");
        UUID next = counter("CAF voisine", 3, "CAF");
        states(next, HERE);
        UUID silent = counter("CAF voisine muette", 3, "CAF");
        database.run("update place set territory_code = '78' where id in (?, ?)", next, silent);
        database.run("insert into commune_former_code values ('08199', ?) on conflict do nothing", HERE);
        ask("CAF", "08199")
                .then()
                .body("communeCode", equalTo(HERE))
                .body("counters.place.name", contains("CAF voisine"));
    }

    @Test
    void for_another_body_it_is_the_communes_own_town_hall() {
        counter("Mairie d'ici", 1, "MUNI");
        UUID other = counter("Mairie d'à côté", 0.5, "MUNI");
        database.run("update place set commune_code = ? where id = ?", THERE, other);
        ask("OTHER", HERE)
                .then()
                .body("counters.place.name", contains("Mairie d'ici"))
                .body("$", not(hasKey("national")));
    }

    @Test
    void hours_that_nobody_knows_a_closed_door_and_an_old_card_are_said() {
        UUID unknown = counter("Agence 1", 1, "FT");
        UUID away = counter("Agence 2", 2, "FT");
        UUID gone = counter("Agence 3", 3, "FT");
        database.run(
                "update place set opening_hours = null, verified_on = current_date - interval '8 months' where id = ?",
                unknown);
        database.run("update place set closed_on = current_date where id = ?", gone);
        database.run(
                "insert into place_absence (id, place_id, first_day, last_day, reason)"
                        + " values (?, ?, current_date - 1, current_date + 5, 'HOLIDAYS')",
                UUID.randomUUID(),
                away);
        ask("FRANCE_TRAVAIL", HERE)
                .then()
                .body("counters.place.name", contains("Agence 1", "Agence 2"))
                .body("counters[0]", not(hasKey("today")))
                .body("counters[0].verifiedLongAgo", equalTo(true))
                .body("counters[1].today", empty())
                .body("counters[1].away", equalTo(true))
                .body("counters[1].fullUntil", equalTo(today().plusDays(5).toString()));
    }

    @Test
    void ten_are_shown_and_all_are_counted() {
        for (int i = 10; i < 22; i++) {
            counter("Agence " + i, i, "FT");
        }
        ask("FRANCE_TRAVAIL", HERE)
                .then()
                .body("counters", hasSize(10))
                .body("counters[0].place.name", equalTo("Agence 10"))
                .body("countersFound", equalTo(12));
    }

    @Test
    void that_nobody_is_known_is_an_answer() {
        ask("HOUSING", HERE)
                .then()
                .statusCode(200)
                .body("counters", empty())
                .body("$", not(hasKey("national")))
                .body("humanContactKnown", equalTo(false));
        ask("CPAM", HERE)
                .then()
                .body("national.phone", equalTo("3646"))
                .body("national.verifiedOn", equalTo("2020-07-03"))
                .body("humanContactKnown", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({"CAF, near=99999, 400", "CAF, far=08101, 400", "NOBODY, near=08101, 404"})
    void a_question_that_makes_no_sense_is_refused(String body, String query, int status) {
        as(Town.CLAIRE_REFERRER)
                .get("/competent-bodies/" + body + "?" + query)
                .then()
                .statusCode(status);
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
    void every_member_of_the_network_may_ask(String subject) {
        assertThat(ask(subject, "CAF", HERE).statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_else_may() {
        anonymous().queryParam("near", HERE).get("/competent-bodies/CAF").then().statusCode(401);
        for (String subject : List.of(Town.AUDITOR, Town.NOBODY_YET, Town.FORMER_MEMBER)) {
            ask(subject, "CAF", HERE).then().statusCode(403);
        }
    }

    private static Response ask(String body, String near) {
        return ask(Town.CLAIRE_REFERRER, body, near);
    }

    private static Response ask(String subject, String body, String near) {
        return as(subject).queryParam("near", near).get("/competent-bodies/" + body);
    }

    private static LocalDate today() {
        return LocalDate.now(Time.ZONE);
    }

    private UUID counter(String name, double kmNorth, String kind) {
        UUID id = UUID.randomUUID();
        database.run("""
                insert into place (id, territory_code, name, kinds, commune_code, address, postcode, longitude, latitude,
                  services, publics, special_care, fees, programmes, access_modes, support_modes, languages, equipment,
                  opening_hours, phone, verified_on, source)
                values (?, '08', ?, array[?], '08101', '1 rue du Val', '08110', 9.6, ?, '{}', '{}', '{}', '{}', '{}', '{}',
                  '{}', '{fr}', '{}', '24/7', '+33536490001', current_date, 'guichets')""", id, name, kind, 42.9 + kmNorth / 111.195);
        return id;
    }

    private void states(UUID place, String commune) {
        database.run("update place set competent_for = array[?] where id = ?", commune, place);
    }
}
