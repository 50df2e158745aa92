package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.passerelle.testing.Town;
import fr.passerelle.testing.Trail;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ExportHistoryTest {

    @Inject
    Stage stage;

    @Inject
    Trail trail;

    @Test
    void each_side_takes_the_history_away_as_a_file_whose_last_line_is_the_taking() {
        String id = stage.referral(ReferralStatus.SENT);
        as(Town.JULIEN_MEDIATOR).get("/referrals/" + id);
        as(Town.CLAIRE_REFERRER)
                .get("/referrals/" + id + "/history/export")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("historique.json"))
                .header("Cache-Control", "no-store")
                .body("version", equalTo(1))
                .body("referralId", equalTo(id))
                .body("exportedBy.sides", contains("SENDER"))
                .body("entries.action", contains("FIRST_READ", "EXPORT_HISTORY"));
        as(Town.JULIEN_MEDIATOR)
                .get("/referrals/" + id + "/history/export")
                .then()
                .statusCode(200)
                .body("exportedBy.sides", contains("RECEIVER"));
        assertThat(trail.of(id)).containsExactly("FIRST_READ", "EXPORT_HISTORY", "EXPORT_HISTORY");
    }

    @Test
    void the_file_names_nobody_of_the_other_team() {
        String id = stage.referral(ReferralStatus.SENT);
        as(Town.JULIEN_MEDIATOR).get("/referrals/" + id);
        as(Town.CLAIRE_REFERRER)
                .get("/referrals/" + id + "/history/export")
                .then()
                .body("entries.member", hasItem("Membre claire"))
                .body("entries.member", not(hasItem("Membre julien")));
    }

    @ParameterizedTest
    @ValueSource(strings = {Town.KARIM_OTHER_REFERRER, Town.AMINA_OTHER_MEDIATOR})
    void another_team_takes_nothing_away(String subject) {
        String id = stage.referral(ReferralStatus.SENT);
        as(subject).get("/referrals/" + id + "/history/export").then().statusCode(404);
        assertThat(trail.of(id)).doesNotContain("EXPORT_HISTORY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Town.HELENE_MANAGER, Town.PAUL_COORDINATOR, Town.OTHER_COORDINATOR, Town.ADMIN, Town.AUDITOR})
    void a_role_that_reads_no_referral_takes_nothing_away(String subject) {
        String id = stage.referral(ReferralStatus.SENT);
        as(subject).get("/referrals/" + id + "/history/export").then().statusCode(403);
        assertThat(trail.of(id)).doesNotContain("EXPORT_HISTORY");
    }
}
