package fr.passerelle.platform.security;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.command;
import static fr.passerelle.testing.Api.newKey;
import static fr.passerelle.testing.Api.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For which team somebody acts, and that an ended membership ends at once. */
@QuarkusTest
class ActingTeamTest {

    private static final Map<String, Object> NEED =
            Map.of("orientationType", "DO_TOGETHER", "needs", List.of(), "communeCode", Town.COMMUNE, "urgent", false);

    @Inject
    Newcomers newcomers;

    @Test
    void with_two_teams_one_must_be_named() {
        create(as(Town.SOPHIE_TWO_TEAMS)).then().statusCode(400).body("type", endsWith("/acting-team-required"));
        list(as(Town.SOPHIE_TWO_TEAMS)).then().statusCode(400).body("type", endsWith("/acting-team-required"));
        create(as(Town.SOPHIE_TWO_TEAMS, Town.SOCIAL_TEAM))
                .then()
                .statusCode(201)
                .body("sender.teamId", equalTo(Town.SOCIAL_TEAM.toString()));
    }

    @Test
    void each_team_sees_its_own_side_only_while_it_is_the_one_acted_for() {
        String draft = create(as(Town.SOPHIE_TWO_TEAMS, Town.SOCIAL_TEAM)).path("id");
        as(Town.SOPHIE_TWO_TEAMS, Town.SOCIAL_TEAM)
                .get("/referrals/" + draft)
                .then()
                .statusCode(200)
                .body("sides", contains("SENDER"));
        as(Town.SOPHIE_TWO_TEAMS, Town.PLACE_TEAM)
                .get("/referrals/" + draft)
                .then()
                .statusCode(404);
    }

    @Test
    void a_team_that_is_not_ones_own_is_refused_even_where_no_team_is_needed() {
        create(as(Town.CLAIRE_REFERRER, Town.OTHER_SOCIAL_TEAM))
                .then()
                .statusCode(403)
                .body("type", endsWith("/acting-team-refused"));
        as(Town.CLAIRE_REFERRER, Town.OTHER_SOCIAL_TEAM).get("/me").then().statusCode(403);
        as(Town.PAUL_COORDINATOR, Town.SOCIAL_TEAM)
                .get("/territories/01/published-counts/quarters")
                .then()
                .statusCode(403);
        as(Town.FORMER_MEMBER, Town.SOCIAL_TEAM).get("/me").then().statusCode(403);
        as(Town.CLAIRE_REFERRER, UUID.randomUUID()).get("/me").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine", "", "1", "00000000-0000-7000-8000-00000000000g"})
    void a_team_that_is_no_id_is_refused(String team) {
        list(as(Town.CLAIRE_REFERRER).header("Acting-Team", team))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Acting-Team"));
    }

    @Test
    void an_ended_membership_ends_with_the_next_request() {
        UUID team = newcomers.team("Équipe d'un jour");
        String member = newcomers.memberOf(team, "REFERRER");
        String draft = create(as(member)).then().statusCode(201).extract().path("id");
        as(member).get("/referrals/" + draft).then().statusCode(200);
        newcomers.leave(member);
        as(member).get("/referrals/" + draft).then().statusCode(403).body("type", endsWith("/not-allowed"));
        create(as(member)).then().statusCode(403);
        list(as(member)).then().statusCode(403);
        command(member, draft, "cancel", Map.of("reason", "NO_NEWS")).then().statusCode(403);
        as(member).get("/my-reports").then().statusCode(403);
    }

    @Test
    void an_ended_membership_leaves_the_others() {
        UUID first = newcomers.team("Première équipe");
        UUID second = newcomers.team("Seconde équipe");
        String member = newcomers.memberOf(first, "REFERRER");
        String draft = create(as(member)).path("id");
        newcomers.leave(member);
        newcomers.join(member, second, "MEDIATOR");
        as(member).get("/referrals/" + draft).then().statusCode(404);
        as(member, first).get("/referrals/" + draft).then().statusCode(403);
        create(as(member)).then().statusCode(201).body("sender.teamId", equalTo(second.toString()));
    }

    private static Response create(RequestSpecification caller) {
        return post(caller.header("Idempotency-Key", newKey()), "/referrals", NEED);
    }

    private static Response list(RequestSpecification caller) {
        return caller.queryParam("side", "SENDER").queryParam("pile", "ENDED").get("/referrals");
    }
}
