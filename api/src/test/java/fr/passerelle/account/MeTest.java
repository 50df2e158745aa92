package fr.passerelle.account;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Who I am and what I may do, for each kind of member. */
@QuarkusTest
class MeTest {

    @Test
    void nobody_signed_in_is_nobody() {
        anonymous().get("/me").then().statusCode(401);
    }

    @Test
    void a_referrer_of_one_team_acts_for_it_without_saying_so() {
        as(Town.CLAIRE_REFERRER)
                .get("/me")
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Membre claire"))
                .body("actingTeamId", equalTo(Town.SOCIAL_TEAM.toString()))
                .body("memberships", hasSize(1))
                .body("memberships[0].teamName", equalTo("MDS de Saint-Aubin"))
                .body("memberships[0].organisationName", equalTo("Conseil départemental"))
                .body("memberships[0].territoryCode", equalTo(Town.TERRITORY))
                .body("memberships[0].roles", contains("REFERRER"))
                .body("offices", empty())
                .body("permissions", contains("handle-referrals", "read-referrals", "search-network"))
                .body("$", not(hasKey("sessionExpiresAt")));
    }

    @Test
    void a_mediator_has_an_inbox_and_a_referrer_without_a_place_has_none() {
        as(Town.JULIEN_MEDIATOR).get("/me").then().body("memberships[0].receives", equalTo(true));
        as(Town.KARIM_OTHER_REFERRER).get("/me").then().body("memberships[0].receives", equalTo(false));
    }

    @Test
    void a_member_of_two_teams_sees_both_and_acts_for_none_until_one_is_named() {
        as(Town.SOPHIE_TWO_TEAMS)
                .get("/me")
                .then()
                .statusCode(200)
                .body("memberships.teamId", containsInAnyOrder(Town.SOCIAL_TEAM.toString(), Town.PLACE_TEAM.toString()))
                .body("$", not(hasKey("actingTeamId")));
        as(Town.SOPHIE_TWO_TEAMS, Town.PLACE_TEAM)
                .get("/me")
                .then()
                .body("actingTeamId", equalTo(Town.PLACE_TEAM.toString()));
    }

    @Test
    void the_own_team_has_its_own_name_however_discreet() {
        as(Town.DISCREET_REFERRER).get("/me").then().body("memberships[0].teamName", equalTo("CHRS des Tilleuls"));
    }

    @Test
    void a_manager_a_coordinator_an_administrator_and_an_auditor_hold_offices_and_read_no_referral() {
        as(Town.HELENE_MANAGER)
                .get("/me")
                .then()
                .body("memberships", empty())
                .body("offices.role", contains("ORGANISATION_MANAGER"))
                .body("offices[0].organisationId", equalTo(Town.PLACE_ORGANISATION.toString()))
                .body("offices[0].organisationName", equalTo("Communauté de communes"))
                .body("offices[0]", not(hasKey("territoryCode")))
                .body("permissions", contains("edit-places", "manage-organisation", "search-network", "tend-places"));
        as(Town.PAUL_COORDINATOR)
                .get("/me")
                .then()
                .body("memberships", empty())
                .body("offices[0].role", equalTo("COORDINATOR"))
                .body("offices[0].territoryCode", equalTo(Town.TERRITORY))
                .body("offices[0].territoryName", equalTo("Pays d'essai"))
                .body("offices[0]", not(hasKey("organisationId")))
                .body(
                        "permissions",
                        contains(
                                "admit-organisations",
                                "edit-places",
                                "import-places",
                                "search-network",
                                "tend-places",
                                "view-territory"));
        as(Town.ADMIN)
                .get("/me")
                .then()
                .body("offices.role", contains("PLATFORM_ADMIN"))
                .body(
                        "permissions",
                        contains(
                                "admit-organisations",
                                "appoint-coordinators",
                                "handle-dead-letters",
                                "import-places",
                                "manage-territories",
                                "search-network"));
        as(Town.AUDITOR)
                .get("/me")
                .then()
                .body("offices.role", contains("AUDITOR"))
                .body("offices[0].organisationName", equalTo("Conseil départemental"))
                .body("permissions", empty());
    }

    @Test
    void who_signed_in_but_was_not_admitted_anywhere_gets_empty_lists_and_no_refusal() {
        as(Town.NOBODY_YET)
                .get("/me")
                .then()
                .statusCode(200)
                .body("displayName", equalTo(Town.NOBODY_YET))
                .body("memberships", empty())
                .body("offices", empty())
                .body("permissions", empty())
                .body("$", not(hasKey("actingTeamId")))
                .body("$", not(hasKey("memberId")));
    }

    @Test
    void a_former_member_keeps_a_name_and_nothing_else() {
        as(Town.FORMER_MEMBER)
                .get("/me")
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Membre former"))
                .body("memberships", empty())
                .body("permissions", empty());
    }
}
