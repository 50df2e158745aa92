package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.newKey;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Trail;
import fr.passerelle.testing.Valley;
import fr.passerelle.testing.Valley.Cast;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What time says of a referral to a place where nobody would read it: to the sender, never to an empty inbox. */
@QuarkusTest
class ReportedTimersTest {

    @Inject
    Valley valley;

    @Inject
    TimersNow timers;

    @Inject
    Time time;

    @Inject
    TestDatabase database;

    @Inject
    Trail trail;

    private Cast cast;
    private UUID id;

    @BeforeEach
    void handed_over_to_a_place_whose_members_have_left() {
        cast = valley.cast(null);
        database.run("update membership set ended_on = current_date where team_id = ?", cast.placeTeam());
        Map<String, Object> need = new HashMap<>(Drafts.A_NEED);
        need.put("communeCode", Valley.COMMUNE);
        id = UUID.fromString(post(as(cast.referrer()).header("Idempotency-Key", newKey()), "/referrals", need)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        post(
                        as(cast.referrer()).header("If-Match", "\"1\"").header("Idempotency-Key", newKey()),
                        "/referrals/" + id + "/hand-over",
                        Drafts.handedOver(cast.place()))
                .then()
                .statusCode(200);
    }

    @AfterEach
    void nobody_is_told_of_other_tests() {
        valley.leave(cast);
    }

    @Test
    void the_sender_is_reminded_to_ask_the_place_and_the_end_is_told_to_the_sender_alone() {
        assertThat(words()).isEmpty();
        fireAt(TimerKind.REMIND_PLACE);
        assertThat(words()).containsExactly("REPORT_DUE");
        fireAt(TimerKind.TELL_SENDER_AND_MANAGER);
        assertThat(words()).containsExactly("REPORT_DUE", "SILENT");
        fireAt(TimerKind.TELL_COORDINATOR);
        fireAt(TimerKind.EXPIRE);
        assertThat(words()).containsExactly("REPORT_DUE", "SILENT", "REPORT_DUE", "EXPIRED");
        assertThat(trail.of(id.toString())).containsOnlyOnce("EXPIRE");
    }

    private void fireAt(TimerKind kind) {
        Instant due = ((Timestamp) database.column(
                                "select due_at from referral_timer where referral_id = ? and kind = ?", id, kind.name())
                        .get(0))
                .toInstant();
        time.at(due.plusSeconds(60), timers::fire);
    }

    private List<String> words() {
        return database.column("select kind from outbox_event where key = ? order by seq", id).stream()
                .map(String.class::cast)
                .toList();
    }
}
