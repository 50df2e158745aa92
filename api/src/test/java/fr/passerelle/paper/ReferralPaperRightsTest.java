package fr.passerelle.paper;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.testing.Town;
import fr.passerelle.testing.Trail;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who prints a referral's papers, when, and what the history says of it. */
@QuarkusTest
class ReferralPaperRightsTest {

    private static final List<String> BOTH = List.of("person-sheet", "receiver-slip");

    private final Trail trail;

    ReferralPaperRightsTest(Trail trail) {
        this.trail = trail;
    }

    @Test
    void the_sender_prints_both_and_the_place_its_own_half_page() {
        String id = Shelter.sentReferral();
        status(Town.CLAIRE_REFERRER, id, "person-sheet", 200);
        status(Town.COLLEAGUE_REFERRER, id, "receiver-slip", 200);
        status(Town.JULIEN_MEDIATOR, id, "receiver-slip", 200);
        as(Town.JULIEN_MEDIATOR)
                .get("/paper/referrals/" + id + "/person-sheet")
                .then()
                .statusCode(403)
                .body("type", endsWith("/not-your-side"));
    }

    @Test
    void nobody_else_prints_anything_of_it() {
        String id = Shelter.sentReferral();
        for (String paper : BOTH) {
            status(Town.KARIM_OTHER_REFERRER, id, paper, 404);
            status(Town.AMINA_OTHER_MEDIATOR, id, paper, 404);
            status(Town.PAUL_COORDINATOR, id, paper, 403);
            status(Town.OTHER_COORDINATOR, id, paper, 403);
            status(Town.HELENE_MANAGER, id, paper, 403);
            status(Town.ADMIN, id, paper, 403);
            status(Town.AUDITOR, id, paper, 403);
            anonymous().get("/paper/referrals/" + id + "/" + paper).then().statusCode(401);
        }
        assertThat(trail.of(id)).doesNotContain("PRINT");
    }

    @Test
    void each_printing_is_a_line_of_the_history_and_the_place_s_first_one_a_first_reading() {
        String id = Shelter.sentReferral();
        status(Town.CLAIRE_REFERRER, id, "person-sheet", 200);
        assertThat(trail.last("action", id)).isEqualTo("PRINT");
        assertThat(trail.last("detail", id)).contains("PERSON_SHEET");
        assertThat(trail.last("purpose", id)).isEqualTo("FOLLOW_A_REFERRAL");
        status(Town.JULIEN_MEDIATOR, id, "receiver-slip", 200);
        assertThat(trail.of(id)).endsWith("PRINT", "FIRST_READ", "PRINT");
        assertThat(trail.last("detail", id)).contains("RECEIVER_SLIP");
        as(Town.CLAIRE_REFERRER)
                .get("/referrals/" + id)
                .then()
                .header("ETag", "\"2\"")
                .body("status", equalTo("SENT"));
    }

    @Test
    void nobody_is_sent_out_with_the_sheet_of_a_referral_that_has_ended() {
        String id = Shelter.sentReferral();
        command(Town.JULIEN_MEDIATOR, id, "decline", Map.of("reason", "NO_PLACE_LEFT"))
                .then()
                .statusCode(200);
        for (String paper : BOTH) {
            as(Town.CLAIRE_REFERRER)
                    .get("/paper/referrals/" + id + "/" + paper)
                    .then()
                    .statusCode(409)
                    .body("currentStatus", equalTo("DECLINED"));
        }
    }

    private static void status(String subject, String id, String paper, int status) {
        as(subject).get("/paper/referrals/" + id + "/" + paper).then().statusCode(status);
    }
}
