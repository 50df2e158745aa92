package fr.passerelle.network;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Full tonight, away next week, twelve people on Tuesdays, the bus on Thursday: what happens at a place. */
@QuarkusTest
class PlaceAgendaTest {

    private static final LocalDate TODAY = LocalDate.now(fr.passerelle.platform.time.Time.ZONE);

    @Inject
    Upkeep upkeep;

    @Test
    void a_place_is_full_in_one_tap_for_two_weeks_and_no_longer_in_another() {
        UUID place = upkeep.place();
        post(as(Upkeep.MEDIATOR), "/places/" + place + "/saturation", Map.of())
                .then()
                .statusCode(200)
                .body("saturatedUntil", equalTo(TODAY.plusDays(14).toString()));
        as(Town.CLAIRE_REFERRER)
                .get("/places/" + place)
                .then()
                .body("saturatedUntil", equalTo(TODAY.plusDays(14).toString()));
        as(Upkeep.MEDIATOR)
                .delete("/places/" + place + "/saturation")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("saturatedUntil")));
        as(Upkeep.MANAGER)
                .get("/places/" + place + "/history")
                .then()
                .body("action", contains("NO_LONGER_FULL", "DECLARED_FULL"));
    }

    @Test
    void a_place_is_full_until_a_day_that_makes_sense() {
        UUID place = upkeep.place();
        for (LocalDate day : List.of(TODAY.minusDays(1), TODAY.plusMonths(7))) {
            post(as(Upkeep.MANAGER), "/places/" + place + "/saturation", Map.of("until", day.toString()))
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("until"));
        }
        post(as(Upkeep.MANAGER), "/places/" + place + "/saturation", Map.of("until", TODAY.toString()))
                .then()
                .statusCode(200)
                .body("saturatedUntil", equalTo(TODAY.toString()));
    }

    @Test
    void capacity_is_declared_else_estimated_and_never_nought_by_estimate() {
        UUID place = upkeep.place();
        as(Town.CLAIRE_REFERRER)
                .get("/places/" + place + "/agenda")
                .then()
                .statusCode(200)
                .body("capacity.find { it.orientationType == 'DO_TOGETHER' }.origin", equalTo("ESTIMATED"))
                .body("capacity.find { it.orientationType == 'DO_TOGETHER' }.perWeek", equalTo(9))
                .body("capacity.orientationType", not(hasItem("LEARNING_PATH")));
        put(
                        as(Upkeep.MANAGER),
                        "/places/" + place + "/capacity",
                        Map.of("capacity", List.of(Map.of("orientationType", "DO_TOGETHER", "perWeek", 0))))
                .then()
                .statusCode(200)
                .body("capacity.find { it.orientationType == 'DO_TOGETHER' }.origin", equalTo("DECLARED"))
                .body("capacity.find { it.orientationType == 'DO_TOGETHER' }.perWeek", equalTo(0))
                .body("capacity.find { it.orientationType == 'ACT_ON_BEHALF' }.origin", equalTo("ESTIMATED"));
        upkeep.run("update place set opening_hours = null where id = ?", place);
        as(Town.CLAIRE_REFERRER)
                .get("/places/" + place + "/agenda")
                .then()
                .body("capacity.find { it.orientationType == 'ACT_ON_BEHALF' }.origin", equalTo("UNKNOWN"))
                .body("capacity.find { it.orientationType == 'ACT_ON_BEHALF' }", not(hasKey("perWeek")));
    }

    @Test
    void capacity_is_for_kinds_of_help_each_named_once() {
        UUID place = upkeep.place();
        Map<String, Object> line = Map.of("orientationType", "DO_TOGETHER", "perWeek", 3);
        put(as(Upkeep.MANAGER), "/places/" + place + "/capacity", Map.of("capacity", List.of(line, line)))
                .then()
                .statusCode(400);
        put(
                        as(Upkeep.MANAGER),
                        "/places/" + place + "/capacity",
                        Map.of("capacity", List.of(Map.of("orientationType", "NO_REFERRAL_NEEDED", "perWeek", 3))))
                .then()
                .statusCode(400);
    }

    @Test
    void the_coefficients_are_published_to_everybody_with_their_reasons() {
        anonymous()
                .get("/capacity-coefficients")
                .then()
                .statusCode(200)
                .body("groups.find { it.group == 'FRANCE_SERVICES' }.desks", equalTo(2))
                .body("groups.every { it.reason.length() > 10 }", equalTo(true));
    }

    @Test
    void an_absence_says_when_why_and_who_takes_over_and_can_be_changed_and_removed() {
        UUID place = upkeep.place();
        UUID other = upkeep.place();
        Response added = post(
                as(Upkeep.MEDIATOR),
                "/places/" + place + "/absences",
                Map.of("firstDay", day(3), "lastDay", day(9), "reason", "HOLIDAYS", "takenOverBy", other.toString()));
        added.then()
                .statusCode(201)
                .body("absences[0].takenOverByName", equalTo("Lieu à tenir"))
                .body("absences[0].reason", equalTo("HOLIDAYS"));
        String id = added.path("absences[0].id");
        as(Upkeep.MANAGER)
                .get("/my-places")
                .then()
                .body("find { it.id == '" + place + "' }.nextAbsence.firstDay", equalTo(day(3)));
        Map<String, Object> changed = Map.of("firstDay", day(3), "lastDay", day(5), "reason", "WORKS");
        put(as(Upkeep.MANAGER), "/places/" + place + "/absences/" + id, changed)
                .then()
                .statusCode(200)
                .body("absences[0].lastDay", equalTo(day(5)))
                .body("absences[0]", not(hasKey("takenOverBy")));
        put(as(Upkeep.MANAGER), "/places/" + other + "/absences/" + id, changed)
                .then()
                .statusCode(404);
        as(Upkeep.MANAGER)
                .delete("/places/" + place + "/absences/" + id)
                .then()
                .statusCode(200)
                .body("absences", empty());
        post(
                        as(Upkeep.MANAGER),
                        "/places/" + place + "/absences",
                        Map.of("firstDay", day(3), "lastDay", day(2), "reason", "WORKS"))
                .then()
                .statusCode(400)
                .body("errors.field", contains("lastDay"));
        post(
                        as(Upkeep.MANAGER),
                        "/places/" + place + "/absences",
                        Map.of("firstDay", day(3), "lastDay", day(4), "reason", "ILLNESS"))
                .then()
                .statusCode(400);
    }

    @Test
    void a_team_of_another_organisation_holds_sessions_every_second_week() {
        UUID place = upkeep.place();
        Response added = post(
                as(Upkeep.MANAGER),
                "/places/" + place + "/sessions",
                Map.of(
                        "firstDay",
                        day(1),
                        "everyWeeks",
                        2,
                        "startsAt",
                        "09:00",
                        "endsAt",
                        "12:00",
                        "teamId",
                        Upkeep.VISITING_TEAM.toString(),
                        "byAppointment",
                        false));
        added.then()
                .statusCode(201)
                .body("sessions[0].heldBy", equalTo("Équipe volante"))
                .body("sessions[0].nextDays", contains(day(1), day(15), day(29), day(43), day(57)));
        String id = added.path("sessions[0].id");
        put(
                        as(Upkeep.MANAGER),
                        "/places/" + place + "/sessions/" + id,
                        Map.of(
                                "firstDay",
                                day(1),
                                "lastDay",
                                day(1),
                                "everyWeeks",
                                1,
                                "startsAt",
                                "14:00",
                                "endsAt",
                                "16:00",
                                "heldBy",
                                "La Maison des droits",
                                "byAppointment",
                                true))
                .then()
                .statusCode(200)
                .body("sessions[0].nextDays", contains(day(1)))
                .body("sessions[0].byAppointment", equalTo(true));
        as(Upkeep.MANAGER)
                .delete("/places/" + place + "/sessions/" + id)
                .then()
                .statusCode(200)
                .body("sessions", empty());
        post(
                        as(Upkeep.MANAGER),
                        "/places/" + place + "/sessions",
                        Map.of(
                                "firstDay",
                                day(1),
                                "everyWeeks",
                                1,
                                "startsAt",
                                "12:00",
                                "endsAt",
                                "09:00",
                                "heldBy",
                                "La Maison des droits",
                                "byAppointment",
                                true))
                .then()
                .statusCode(400)
                .body("errors.field", contains("endsAt"));
    }

    @Test
    void a_bus_says_where_it_stops_day_by_day() {
        UUID place = upkeep.place();
        Map<String, Object> stop = Map.of(
                "day",
                day(2),
                "startsAt",
                "10:00",
                "endsAt",
                "16:00",
                "communeCode",
                Upkeep.COMMUNE,
                "spot",
                "Le port");
        Response added = post(as(Upkeep.MANAGER), "/places/" + place + "/stops", stop);
        added.then()
                .statusCode(201)
                .body("stops[0].communeName", equalTo("Portval"))
                .body("stops[0].latitude", equalTo(48.0f));
        String id = added.path("stops[0].id");
        put(as(Upkeep.COORDINATOR), "/places/" + place + "/stops/" + id, stop)
                .then()
                .statusCode(200);
        as(Upkeep.MANAGER)
                .delete("/places/" + place + "/stops/" + id)
                .then()
                .statusCode(200)
                .body("stops", empty());
        post(
                        as(Upkeep.MANAGER),
                        "/places/" + place + "/stops",
                        Map.of(
                                "day", day(2),
                                "startsAt", "10:00",
                                "endsAt", "16:00",
                                "communeCode", "99999",
                                "spot", "Le port"))
                .then()
                .statusCode(400)
                .body("errors.field", contains("communeCode"));
    }

    @Test
    void only_keepers_write_and_a_mediator_only_what_a_mediator_knows() {
        UUID place = upkeep.place();
        Map<String, Object> absence = Map.of("firstDay", day(3), "lastDay", day(9), "reason", "HOLIDAYS");
        Map<String, Object> capacity = Map.of("capacity", List.of());
        for (String other : List.of(
                Town.HELENE_MANAGER, Town.PAUL_COORDINATOR, Town.JULIEN_MEDIATOR, Town.CLAIRE_REFERRER, Town.ADMIN)) {
            post(as(other), "/places/" + place + "/saturation", Map.of()).then().statusCode(403);
            as(other).delete("/places/" + place + "/saturation").then().statusCode(403);
            post(as(other), "/places/" + place + "/absences", absence).then().statusCode(403);
            put(as(other), "/places/" + place + "/capacity", capacity).then().statusCode(403);
        }
        put(as(Upkeep.MEDIATOR), "/places/" + place + "/capacity", capacity)
                .then()
                .statusCode(403);
        post(anonymous(), "/places/" + place + "/saturation", Map.of()).then().statusCode(401);
        as(Town.AUDITOR).get("/places/" + place + "/agenda").then().statusCode(403);
        anonymous().get("/places/" + place + "/agenda").then().statusCode(401);
        as(Town.CLAIRE_REFERRER)
                .get("/places/" + UUID.randomUUID() + "/agenda")
                .then()
                .statusCode(404);
    }

    private static String day(int ahead) {
        return TODAY.plusDays(ahead).toString();
    }

    private static Response post(RequestSpecification caller, String path, Object body) {
        return caller.contentType(ContentType.JSON).body(body).post(path);
    }

    private static Response put(RequestSpecification caller, String path, Object body) {
        return caller.contentType(ContentType.JSON).body(body).put(path);
    }
}
