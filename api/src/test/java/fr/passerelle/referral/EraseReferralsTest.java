package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import fr.passerelle.testing.Trail;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is kept of a person ends by itself. */
@QuarkusTest
class EraseReferralsTest {

    @Inject
    EraseReferrals referrals;

    @Inject
    Stage stage;

    @Inject
    TestDatabase database;

    @Inject
    Trail trail;

    @Test
    void three_months_after_its_end_a_referral_is_erased_with_all_that_was_kept_of_the_person() throws SQLException {
        String ended = Drafts.sentBy(Town.CLAIRE_REFERRER, Town.PLACE);
        String snapshot = stage.field(ended, "snapshot_id");
        stage.set(ended, "status = 'CLOSED', outcome = 'PROCEDURE_DONE', ended_at = now() - interval '3 months 1 day'");
        stage.meeting(ended);
        stage.appointment(ended, "-100 days");
        String recent = stage.referral(ReferralStatus.CLOSED);
        stage.set(recent, "ended_at = now() - interval '2 months 27 days'");
        assertThat(referrals.erase()).isGreaterThanOrEqualTo(1);
        as(Town.CLAIRE_REFERRER).get("/referrals/" + ended).then().statusCode(404);
        as(Town.CLAIRE_REFERRER).get("/referrals/" + recent).then().statusCode(200);
        assertThat(database.column("select id from person_snapshot where id = ?", UUID.fromString(snapshot)))
                .isEmpty();
        assertThat(database.column("select id from contact_trace where referral_id = ?", UUID.fromString(ended)))
                .isEmpty();
        assertThat(database.column("select id from referral_appointment where referral_id = ?", UUID.fromString(ended)))
                .isEmpty();
        assertThat(trail.of(ended)).startsWith("CREATE", "SEND").contains("ERASE");
    }

    @Test
    void what_nobody_touched_for_a_year_is_erased_though_it_never_ended() throws SQLException {
        String forgotten = stage.referral(ReferralStatus.ON_HOLD);
        stage.set(forgotten, "status_since = now() - interval '12 months 1 day'");
        String touched = stage.referral(ReferralStatus.IN_PROGRESS);
        stage.set(touched, "status_since = now() - interval '12 months 1 day'");
        stage.meeting(touched);
        String booked = stage.referral(ReferralStatus.IN_PROGRESS);
        stage.set(booked, "status_since = now() - interval '12 months 1 day'");
        stage.appointment(booked, "-1 day");
        referrals.erase();
        as(Town.CLAIRE_REFERRER).get("/referrals/" + booked).then().statusCode(200);
        as(Town.CLAIRE_REFERRER).get("/referrals/" + forgotten).then().statusCode(404);
        as(Town.CLAIRE_REFERRER).get("/referrals/" + touched).then().statusCode(200);
    }

    @Test
    void what_followed_from_an_erased_referral_stays() throws SQLException {
        String first = stage.referral(ReferralStatus.DECLINED);
        stage.set(first, "ended_at = now() - interval '4 months'");
        String second = stage.referral(ReferralStatus.SENT);
        stage.set(second, "previous_link = 'AGAIN', previous_referral_id = '" + first + "'");
        referrals.erase();
        as(Town.CLAIRE_REFERRER).get("/referrals/" + first).then().statusCode(404);
        as(Town.CLAIRE_REFERRER).get("/referrals/" + second).then().statusCode(200);
    }
}
