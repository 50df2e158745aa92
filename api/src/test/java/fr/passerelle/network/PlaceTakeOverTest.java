package fr.passerelle.network;

import static fr.passerelle.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A place that pauses says who takes over, and only somebody who can is named. */
@QuarkusTest
class PlaceTakeOverTest {

    private static final String TERRITORY = "15";
    private static final LocalDate TODAY = LocalDate.now(Time.ZONE);

    @Inject
    Newcomers newcomers;

    @Inject
    TestDatabase database;

    private UUID away;
    private UUID other;
    private String mediator;
    private String colleague;

    @BeforeEach
    void two_places_where_somebody_answers() {
        newcomers.territory(TERRITORY);
        UUID team = newcomers.team("Équipe qui part");
        UUID otherTeam = newcomers.team("Équipe qui reste");
        mediator = newcomers.memberOf(team, "MEDIATOR");
        colleague = newcomers.memberOf(otherTeam, "MEDIATOR");
        away = place(team, "Lieu en pause");
        other = place(otherTeam, "Lieu qui reste");
    }

    @Test
    void while_it_is_away_its_page_names_the_place_that_takes_over() {
        pause(0, 9, other).statusCode(201).body("absences[0].takenOverByName", equalTo("Lieu qui reste"));
        page().body("away", equalTo(true))
                .body("fullUntil", equalTo(TODAY.plusDays(9).toString()))
                .body("takeOver.id", equalTo(other.toString()))
                .body("takeOver.name", equalTo("Lieu qui reste"));
    }

    @Test
    void before_its_first_day_it_is_there_and_nobody_takes_over() {
        pause(1, 9, other).statusCode(201);
        page().body("away", equalTo(false)).body("$", not(hasKey("takeOver")));
    }

    @Test
    void a_place_that_has_closed_or_is_away_or_has_nobody_left_takes_over_no_more() {
        pause(0, 9, other).statusCode(201);
        database.run("update place set closed_on = current_date where id = ?", other);
        page().body("$", not(hasKey("takeOver")));
        database.run("update place set closed_on = null where id = ?", other);
        page().body("$", hasKey("takeOver"));
        database.run(
                "insert into place_absence (id, place_id, first_day, last_day, reason) values (?, ?, ?, ?, 'WORKS')",
                UUID.randomUUID(),
                other,
                TODAY,
                TODAY);
        page().body("$", not(hasKey("takeOver")));
        database.run("delete from place_absence where place_id = ?", other);
        newcomers.leave(colleague);
        page().body("away", equalTo(true)).body("$", not(hasKey("takeOver")));
    }

    @Test
    void only_another_place_of_the_territory_that_is_there_and_answered_can_be_named() {
        UUID elsewhere = newcomers.placeOf(newcomers.team("Équipe d'ailleurs"));
        UUID closed = place(newcomers.team("Équipe qui ferme"), "Lieu fermé");
        database.run("update place set closed_on = current_date where id = ?", closed);
        UUID unanswered = place(newcomers.team("Équipe vide"), "Lieu sans personne");
        for (UUID wrong : List.of(away, elsewhere, closed, unanswered, UUID.randomUUID())) {
            pause(0, 9, wrong).statusCode(400).body("errors.field", contains("takenOverBy"));
        }
        page().body("away", equalTo(false));
    }

    @Test
    void whoever_keeps_another_place_does_not_pause_this_one() {
        for (String stranger : List.of(colleague, Town.JULIEN_MEDIATOR, Town.HELENE_MANAGER)) {
            as(stranger)
                    .contentType(ContentType.JSON)
                    .body(absence(0, 9, other))
                    .post("/places/" + away + "/absences")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void while_it_is_full_its_page_and_its_agenda_name_the_place_that_takes_over() {
        full(mediator, other).statusCode(200).body("takenOverByName", equalTo("Lieu qui reste"));
        page().body("away", equalTo(false)).body("takeOver.id", equalTo(other.toString()));
        as(mediator).delete("/places/" + away + "/saturation").then().statusCode(200);
        page().body("$", not(hasKey("takeOver")));
        full(mediator, null).statusCode(200).body("$", not(hasKey("takenOverBy")));
        page().body("$", not(hasKey("takeOver")));
    }

    @Test
    void a_place_that_is_full_itself_or_is_gone_takes_over_from_a_full_one_no_more() {
        full(mediator, other).statusCode(200);
        for (String gone : List.of("saturated_until = current_date", "closed_on = current_date", "team_id = null")) {
            Object team = database.column("select team_id from place where id = ?", other)
                    .get(0);
            database.run("update place set " + gone + " where id = ?", other);
            page().body("fullUntil", equalTo(TODAY.plusDays(9).toString())).body("$", not(hasKey("takeOver")));
            database.run(
                    "update place set saturated_until = null, closed_on = null, team_id = ? where id = ?", team, other);
            page().body("$", hasKey("takeOver"));
        }
        newcomers.leave(colleague);
        page().body("$", not(hasKey("takeOver")));
    }

    @Test
    void what_it_says_for_its_absence_comes_before_what_it_says_for_being_full() {
        full(mediator, other).statusCode(200);
        UUID third = newcomers.team("Équipe de relais");
        newcomers.memberOf(third, "MEDIATOR");
        UUID relay = place(third, "Lieu de relais");
        pause(0, 3, relay).statusCode(201);
        page().body("away", equalTo(true)).body("takeOver.name", equalTo("Lieu de relais"));
    }

    @Test
    void only_a_place_that_can_is_named_for_a_full_one_and_only_by_whoever_keeps_it() {
        UUID elsewhere = newcomers.placeOf(newcomers.team("Équipe d'ailleurs"));
        for (UUID wrong : List.of(away, elsewhere, UUID.randomUUID())) {
            full(mediator, wrong).statusCode(400).body("errors.field", contains("takenOverBy"));
        }
        for (String stranger : List.of(colleague, Town.JULIEN_MEDIATOR, Town.HELENE_MANAGER)) {
            full(stranger, other).statusCode(403);
        }
        page().body("$", not(hasKey("fullUntil")));
    }

    private ValidatableResponse full(String subject, @Nullable UUID by) {
        Map<String, Object> body =
                new HashMap<>(Map.of("until", TODAY.plusDays(9).toString()));
        if (by != null) {
            body.put("takenOverBy", by.toString());
        }
        return as(subject)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/places/" + away + "/saturation")
                .then();
    }

    private ValidatableResponse pause(int from, int to, UUID by) {
        return as(mediator)
                .contentType(ContentType.JSON)
                .body(absence(from, to, by))
                .post("/places/" + away + "/absences")
                .then();
    }

    private static Map<String, Object> absence(int from, int to, UUID by) {
        return Map.of(
                "firstDay",
                TODAY.plusDays(from).toString(),
                "lastDay",
                TODAY.plusDays(to).toString(),
                "reason",
                "HOLIDAYS",
                "takenOverBy",
                by.toString());
    }

    private ValidatableResponse page() {
        return as(Town.CLAIRE_REFERRER).get("/places/" + away).then().statusCode(200);
    }

    private UUID place(UUID team, String name) {
        UUID id = newcomers.placeOf(team);
        database.run("update place set territory_code = ?, name = ? where id = ?", TERRITORY, name, id);
        return id;
    }
}
