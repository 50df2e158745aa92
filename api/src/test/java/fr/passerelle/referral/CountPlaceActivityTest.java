package fr.passerelle.referral;

import static fr.passerelle.testing.Api.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CountPlaceActivityTest {

    /** Years away from everything that other tests send. */
    private static final Instant NOW = Instant.parse("2031-06-18T08:00:00Z");

    private final CountPlaceActivity activity;
    private final Stage stage;
    private final TestDatabase database;
    private final Time time;

    CountPlaceActivityTest(CountPlaceActivity activity, Stage stage, TestDatabase database, Time time) {
        this.activity = activity;
        this.stage = stage;
        this.database = database;
        this.time = time;
    }

    @AfterEach
    void forget() {
        database.run("delete from place_activity");
        database.run("update referral set answered_at = null, sent_at = now() where answered_at > '2031-01-01'");
        database.run("update referral set ended_at = now() where ended_at > '2031-01-01'");
    }

    @Test
    void from_eleven_on_the_usual_delay_is_the_median_of_working_days() {
        // Friday to the Monday after is one working day; Whit Monday (2 June 2031) is none.
        answered(6, "2031-06-13T08:00:00Z", "2031-06-16T08:00:00Z");
        answered(4, "2031-05-30T08:00:00Z", "2031-06-04T08:00:00Z");
        count();
        anonymous().get("/places/" + Town.PLACE).then().body("$", not(hasKey("usualDays")));
        answered(1, "2031-06-16T08:00:00Z", "2031-06-16T15:00:00Z");
        count();
        anonymous().get("/places/" + Town.PLACE).then().body("usualDays", equalTo(1));
        answered(8, "2031-05-30T08:00:00Z", "2031-06-04T08:00:00Z");
        count();
        anonymous().get("/places/" + Town.PLACE).then().body("usualDays", equalTo(2));
    }

    @Test
    void answers_of_more_than_ninety_days_ago_no_longer_count() {
        answered(11, "2031-03-17T08:00:00Z", "2031-03-18T08:00:00Z");
        count();
        anonymous().get("/places/" + Town.PLACE).then().body("$", not(hasKey("usualDays")));
    }

    @Test
    void how_many_were_helped_is_nowhere_among_what_everybody_may_read() {
        closed(38, "2031-05-31T21:00:00Z", "PROCEDURE_DONE");
        count();
        anonymous().get("/places/" + Town.PLACE).then().body("$", not(hasKey("helped")));
        assertThat(database.column("select 1 from place_activity")).isEmpty();
    }

    @Test
    void a_figure_does_not_outlive_its_reason() {
        database.run(
                "insert into place_activity (place_id, usual_days, computed_on) values (?, 3, current_date)",
                Town.OTHER_PLACE);
        count();
        assertThat(database.column("select 1 from place_activity where place_id = ?", Town.OTHER_PLACE))
                .isEmpty();
    }

    private void count() {
        time.at(NOW, () -> {
            try {
                activity.count();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private void answered(int times, String sent, String answered) {
        for (int i = 0; i < times; i++) {
            database.run(
                    "update referral set sent_at = ?::timestamptz, answered_at = ?::timestamptz where id = ?",
                    sent,
                    answered,
                    UUID.fromString(stage.referral(ReferralStatus.ACCEPTED)));
        }
    }

    private void closed(int times, String ended, String outcome) {
        for (int i = 0; i < times; i++) {
            database.run(
                    "update referral set ended_at = ?::timestamptz, outcome = ? where id = ?",
                    ended,
                    outcome,
                    UUID.fromString(stage.referral(ReferralStatus.CLOSED)));
        }
    }
}
