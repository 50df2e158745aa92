package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** After a no: the better place that was named, the usual delay of the next one, and who was asked left out. */
@QuarkusTest
class BetterPlaceTest {

    @Inject
    Stage stage;

    @Inject
    Newcomers newcomers;

    @Inject
    TestDatabase database;

    @Test
    void a_no_may_name_a_better_place_which_the_sender_sees() {
        String id = stage.referral(ReferralStatus.SENT);
        decline(Town.JULIEN_MEDIATOR, id, Town.OTHER_PLACE)
                .then()
                .statusCode(200)
                .body("betterPlace.id", equalTo(Town.OTHER_PLACE.toString()));
        as(Town.CLAIRE_REFERRER)
                .get("/referrals/" + id)
                .then()
                .statusCode(200)
                .body("betterPlace.name", equalTo("Espace numérique"));
    }

    @Test
    void a_no_without_one_names_none() {
        String id = stage.referral(ReferralStatus.SENT);
        command(Town.JULIEN_MEDIATOR, id, "decline", Map.of("reason", "NO_PLACE_LEFT"))
                .then()
                .statusCode(200)
                .body("betterPlace", nullValue());
    }

    @Test
    void the_same_place_an_unknown_one_and_a_closed_one_are_refused() {
        UUID closed = newcomers.placeOf(newcomers.team("Fermée"));
        database.run("update place set closed_on = current_date where id = ?", closed);
        String id = stage.referral(ReferralStatus.SENT);
        for (UUID place : List.of(Town.PLACE, UUID.randomUUID(), closed)) {
            decline(Town.JULIEN_MEDIATOR, id, place)
                    .then()
                    .statusCode(422)
                    .body("errors.field", contains("betterPlaceId"));
        }
        assertThat(stage.field(id, "status")).isEqualTo("SENT");
    }

    @Test
    void only_the_place_that_was_asked_names_one() {
        String id = stage.referral(ReferralStatus.SENT);
        decline(Town.AMINA_OTHER_MEDIATOR, id, Town.OTHER_PLACE).then().statusCode(404);
        decline(Town.CLAIRE_REFERRER, id, Town.OTHER_PLACE).then().statusCode(403);
    }

    @Test
    void a_place_that_was_asked_already_is_not_proposed_again() {
        String matches = "/matches?orientationType=DO_TOGETHER&near=" + Town.COMMUNE + "&withinMinutes=120";
        List<String> before = as(Town.CLAIRE_REFERRER).get(matches).path("items.place.id");
        assertThat(before).isNotEmpty();
        List<String> after = as(Town.CLAIRE_REFERRER)
                .get(matches + "&without=" + before.get(0))
                .then()
                .statusCode(200)
                .extract()
                .path("items.place.id");
        assertThat(after).doesNotContain(before.get(0));
    }

    @Test
    void the_usual_delay_of_a_place_stands_beside_what_waits_for_it_once_it_has_answered_enough() {
        String id = stage.referral(ReferralStatus.SENT);
        assertThat(this.<Integer>onTheLine(id)).isNull();
        database.run(
                "insert into place_activity (place_id, usual_days, computed_on) values (?, 2, current_date)",
                Town.PLACE);
        try {
            assertThat(this.<Integer>onTheLine(id)).isEqualTo(2);
            stage.put(id, ReferralStatus.ACCEPTED);
            assertThat(as(Town.CLAIRE_REFERRER)
                            .get("/referrals?side=SENDER&pile=IN_PROGRESS&size=100")
                            .<Integer>path("items.find { it.id == '" + id + "' }.usualDays"))
                    .as("only while an answer is waited for")
                    .isNull();
        } finally {
            database.run("delete from place_activity where place_id = ?", Town.PLACE);
        }
    }

    private <T> T onTheLine(String id) {
        return as(Town.CLAIRE_REFERRER)
                .get("/referrals?side=SENDER&pile=WAITING&size=100")
                .path("items.find { it.id == '" + id + "' }.usualDays");
    }

    private static Response decline(String subject, String id, UUID better) {
        return command(
                subject, id, "decline", Map.of("reason", "SERVICE_NOT_OFFERED", "betterPlaceId", better.toString()));
    }
}
