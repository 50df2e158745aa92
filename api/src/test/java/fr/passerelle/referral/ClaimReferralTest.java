package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.command;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import fr.passerelle.testing.Trail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One queue for a team, and each line in one pair of hands at most. */
@QuarkusTest
class ClaimReferralTest {

    @Inject
    Stage stage;

    @Inject
    Newcomers newcomers;

    @Inject
    TestDatabase database;

    @Inject
    Trail trail;

    private UUID receivers;
    private Stage.Course course;
    private String sender;
    private String first;
    private String second;

    @BeforeEach
    void two_mediators_at_one_place() {
        UUID senders = newcomers.team("Service");
        receivers = newcomers.team("Lieu");
        sender = newcomers.memberOf(senders, "REFERRER");
        first = newcomers.memberOf(receivers, "MEDIATOR");
        second = newcomers.memberOf(receivers, "MEDIATOR");
        course = new Stage.Course(
                senders, Town.member(sender), newcomers.placeOf(receivers), receivers, Town.OTHER_TERRITORY);
    }

    @Test
    void who_says_so_has_it_and_the_etag_stays() {
        String id = stage.referral(ReferralStatus.SENT, course);
        claim(first, id, false)
                .then()
                .statusCode(200)
                .body("claim.mine", equalTo(true))
                .body("revision", equalTo(1));
        claim(first, id, false).then().statusCode(200);
        as(second)
                .get("/referrals/" + id)
                .then()
                .body("claim.mine", equalTo(false))
                .body("claim", hasKey("member"));
        as(sender).get("/referrals/" + id).then().body("$", not(hasKey("claim")));
        assertThat(trail.of(id).stream().filter("CLAIM"::equals)).hasSize(1);
        as(sender)
                .get("/referrals/" + id + "/history")
                .then()
                .body("find { it.action == 'CLAIM' }", not(hasKey("member")));
    }

    @Test
    void a_colleague_is_told_who_has_it_and_takes_it_over_only_on_purpose() {
        String id = stage.referral(ReferralStatus.SENT, course);
        claim(first, id, false).then().statusCode(200);
        claim(second, id, false).then().statusCode(409).body("type", endsWith("/claimed-by-colleague"));
        claim(second, id, true).then().statusCode(200).body("claim.mine", equalTo(true));
        assertThat(trail.last("detail", id)).contains("takenOver");
        as(first).get("/referrals/" + id).then().body("claim.mine", equalTo(false));
    }

    @Test
    void given_back_it_is_the_teams_again_and_nobody_gives_back_what_another_has() {
        String id = stage.referral(ReferralStatus.SENT, course);
        claim(first, id, false).then().statusCode(200);
        as(second).post("/referrals/" + id + "/release").then().statusCode(200).body("$", hasKey("claim"));
        as(first).post("/referrals/" + id + "/release").then().statusCode(200).body("$", not(hasKey("claim")));
        claim(second, id, false).then().statusCode(200);
    }

    @Test
    void whoever_answers_has_what_nobody_had() {
        String id = stage.referral(ReferralStatus.SENT, course);
        command(first, id, "accept", Map.of()).then().statusCode(200).body("claim.mine", equalTo(true));
        String came = stage.referral(ReferralStatus.SENT, course);
        claim(second, came, false).then().statusCode(200);
        command(first, came, "receive", Map.of("metOn", Drafts.today()))
                .then()
                .statusCode(200)
                .body("claim.mine", equalTo(false));
    }

    @Test
    void an_absent_colleagues_line_says_until_when() {
        String id = stage.referral(ReferralStatus.ACCEPTED, course);
        claim(first, id, false).then().statusCode(200);
        database.run(
                """
                insert into member_absence (id, membership_id, first_day, last_day)
                select ?, m.id, ?::date, ?::date from membership m where m.member_id = ? and m.team_id = ?""",
                UUID.randomUUID(),
                Drafts.today(),
                LocalDate.parse(Drafts.today()).plusDays(3).toString(),
                Town.member(first),
                receivers);
        as(second)
                .get("/referrals/" + id)
                .then()
                .body(
                        "claim.awayUntil",
                        equalTo(LocalDate.parse(Drafts.today()).plusDays(3).toString()));
        assertThat(lines(second, "IN_PROGRESS", "claim.awayUntil"))
                .containsExactly(LocalDate.parse(Drafts.today()).plusDays(3).toString());
    }

    @ParameterizedTest
    @EnumSource
    void only_what_a_place_has_open_can_be_claimed(ReferralStatus status) {
        String id = stage.referral(status, course);
        int expected = status == ReferralStatus.DRAFT ? 404 : status.hasEnded() ? 409 : 200;
        claim(first, id, false).then().statusCode(expected);
        if (status != ReferralStatus.DRAFT) {
            claim(sender, id, false).then().statusCode(403);
        }
        claim(Town.AMINA_OTHER_MEDIATOR, id, true).then().statusCode(404);
        claim(Town.HELENE_MANAGER, id, true).then().statusCode(403);
    }

    @Test
    void the_queue_shows_mine_what_colleagues_have_and_what_is_due_today() {
        String mine = stage.referral(ReferralStatus.SENT, course);
        String others = stage.referral(ReferralStatus.SENT, course);
        String ended = stage.referral(ReferralStatus.CLOSED, course);
        String meeting = stage.referral(ReferralStatus.ACCEPTED, course);
        String review = stage.referral(ReferralStatus.ON_HOLD, course);
        String late = stage.referral(ReferralStatus.SENT, course);
        claim(first, mine, false).then().statusCode(200);
        claim(second, others, false).then().statusCode(200);
        stage.set(ended, "claimed_by = '" + Town.member(first) + "', claimed_at = now()");
        stage.appointment(meeting, "23 hours");
        stage.set(review, "review_on = current_date - 1");
        stage.set(late, "sent_at = now() - interval '9 days'");
        assertThat(lines(first, "MINE", "id")).containsExactly(mine);
        assertThat(lines(second, "MINE", "id")).containsExactly(others);
        assertThat(lines(first, "COLLEAGUES", "id")).containsExactly(others);
        assertThat(lines(second, "COLLEAGUES", "id")).containsExactly(mine);
        assertThat(lines(first, "TODAY", "id")).containsExactlyInAnyOrder(meeting, review, late);
        assertThat(lines(Town.AMINA_OTHER_MEDIATOR, "MINE", "id")).doesNotContain(mine, others);
        assertThat(lines(Town.AMINA_OTHER_MEDIATOR, "COLLEAGUES", "id")).doesNotContain(mine, others);
    }

    @Test
    void what_somebody_has_comes_with_the_urgent_first_then_the_oldest() {
        String newer = stage.referral(ReferralStatus.IN_PROGRESS, course);
        String older = stage.referral(ReferralStatus.ACCEPTED, course);
        String urgent = stage.referral(ReferralStatus.SENT, course);
        stage.set(older, "sent_at = now() - interval '3 days'");
        stage.set(urgent, "urgent = true");
        for (String id : List.of(newer, older, urgent)) {
            claim(first, id, false).then().statusCode(200);
        }
        assertThat(lines(first, "MINE", "id")).containsExactly(urgent, older, newer);
        assertThat(lines(second, "COLLEAGUES", "id")).containsExactly(urgent, older, newer);
    }

    private static Response claim(String subject, String id, boolean takeOver) {
        return post(as(subject), "/referrals/" + id + "/claim", Map.of("takeOver", takeOver));
    }

    private static List<String> lines(String subject, String pile, String field) {
        return as(subject)
                .get("/referrals?side=RECEIVER&pile=" + pile)
                .then()
                .statusCode(200)
                .extract()
                .path("items." + field);
    }
}
