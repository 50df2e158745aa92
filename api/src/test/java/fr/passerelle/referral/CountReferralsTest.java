package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The coordinator's numbers: exact, of the own territory, and nothing but numbers. */
@QuarkusTest
class CountReferralsTest {

    private static final String TERRITORY = "03";
    private static final String EMPTY_TERRITORY = "04";

    @Inject
    Stage stage;

    @Inject
    Newcomers newcomers;

    @BeforeEach
    void two_territories_without_any_referral_of_other_tests() {
        newcomers.territory(TERRITORY);
        newcomers.territory(EMPTY_TERRITORY);
    }

    @Test
    void a_coordinator_gets_the_exact_number_in_each_status_without_drafts_and_errors() {
        String coordinator = newcomers.coordinatorOf(TERRITORY);
        Stage.Course course = new Stage.Course(
                Town.SOCIAL_TEAM, Town.member(Town.CLAIRE_REFERRER), Town.PLACE, Town.PLACE_TEAM, TERRITORY);
        ReferralStatus[] statuses = ReferralStatus.values();
        for (int i = 0; i < statuses.length; i++) {
            for (int count = 0; count <= i % 3; count++) {
                stage.referral(statuses[i], course);
            }
        }
        as(coordinator)
                .get("/territories/" + TERRITORY + "/referral-counts")
                .then()
                .statusCode(200)
                .body("territoryCode", equalTo(TERRITORY))
                .body(
                        "byStatus",
                        equalTo(Map.of(
                                "SENT", 2,
                                "ACCEPTED", 3,
                                "IN_PROGRESS", 1,
                                "ON_HOLD", 2,
                                "CLOSED", 3,
                                "DECLINED", 1,
                                "EXPIRED", 2,
                                "CANCELLED", 3)));
    }

    @Test
    void a_territory_without_referrals_has_zeros() {
        Map<String, Integer> counts = as(newcomers.coordinatorOf(EMPTY_TERRITORY))
                .get("/territories/" + EMPTY_TERRITORY + "/referral-counts")
                .then()
                .statusCode(200)
                .extract()
                .path("byStatus");
        assertThat(counts)
                .hasSize(8)
                .containsOnlyKeys(
                        "SENT", "ACCEPTED", "IN_PROGRESS", "ON_HOLD", "CLOSED", "DECLINED", "EXPIRED", "CANCELLED");
        assertThat(counts.values()).containsOnly(0);
    }

    @Test
    void another_territory_is_not_to_be_found_and_other_roles_are_refused() {
        as(Town.PAUL_COORDINATOR).get("/territories/01/referral-counts").then().statusCode(200);
        as(Town.PAUL_COORDINATOR).get("/territories/02/referral-counts").then().statusCode(404);
        as(Town.PAUL_COORDINATOR).get("/territories/zz/referral-counts").then().statusCode(404);
        as(Town.OTHER_COORDINATOR).get("/territories/01/referral-counts").then().statusCode(404);
        for (String other :
                List.of(Town.CLAIRE_REFERRER, Town.JULIEN_MEDIATOR, Town.HELENE_MANAGER, Town.ADMIN, Town.AUDITOR)) {
            as(other).get("/territories/01/referral-counts").then().statusCode(403);
        }
    }
}
