package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** To a place that is away nothing is sent while another takes over; nothing goes there by itself either. */
@QuarkusTest
class SendWhileAwayTest {

    @Inject
    Stage stage;

    @Inject
    Newcomers newcomers;

    @Inject
    TestDatabase database;

    private UUID away;
    private UUID other;
    private String draft;

    @BeforeEach
    void two_places_where_somebody_answers() {
        away = answered("Équipe qui part");
        other = answered("Équipe qui reste");
        draft = stage.referral(ReferralStatus.DRAFT);
    }

    @Test
    void the_place_that_takes_over_is_named_and_can_be_agreed_to_instead() {
        absent(0, 9, other);
        Drafts.send(Town.CLAIRE_REFERRER, draft, away)
                .then()
                .statusCode(409)
                .body("type", endsWith("/place-away"))
                .body("takenOverBy", equalTo(other.toString()))
                .body("takenOverByName", equalTo("Nouveau lieu"));
        assertThat(stage.field(draft, "status")).isEqualTo("DRAFT");
        Drafts.send(Town.CLAIRE_REFERRER, draft, other).then().statusCode(200);
    }

    @Test
    void where_nobody_takes_over_it_is_sent_and_waits_for_the_place() {
        absent(0, 9, null);
        Drafts.send(Town.CLAIRE_REFERRER, draft, away).then().statusCode(200);
    }

    @Test
    void before_the_absence_and_after_it_the_place_receives_itself() {
        absent(-9, -1, other);
        absent(1, 9, other);
        Drafts.send(Town.CLAIRE_REFERRER, draft, away).then().statusCode(200);
    }

    private UUID answered(String name) {
        UUID team = newcomers.team(name);
        newcomers.memberOf(team, "MEDIATOR");
        return newcomers.placeOf(team);
    }

    private void absent(int from, int to, @Nullable UUID by) {
        LocalDate today = LocalDate.now(Time.ZONE);
        database.run(
                "insert into place_absence (id, place_id, first_day, last_day, reason, taken_over_by)"
                        + " values (?, ?, ?, ?, 'HOLIDAYS', ?)",
                UUID.randomUUID(),
                away,
                today.plusDays(from),
                today.plusDays(to),
                by);
    }
}
