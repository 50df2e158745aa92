package fr.passerelle.statistics;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fr.passerelle.referral.StatisticsNow;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import fr.passerelle.testing.Valley;
import fr.passerelle.testing.Valley.Cast;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ObserverMethod;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures of referrals that were carried through on a moved clock, counted by hand. */
@QuarkusTest
class StatisticsTest {

    private static final String TERRITORY = "18";
    private static final String OTHER_TERRITORY = "19";
    private static final String MARCH = "from=2031-03&to=2031-03";
    /** A Monday without a holiday near it. */
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2031-03-03T10:00");

    private final Valley valley;
    private final Newcomers newcomers;
    private final TestDatabase database;
    private final StatisticsNow statistics;
    private final BeanManager beans;

    private Cast cast;
    private UUID organisation;

    StatisticsTest(
            Valley valley, Newcomers newcomers, TestDatabase database, StatisticsNow statistics, BeanManager beans) {
        this.valley = valley;
        this.newcomers = newcomers;
        this.database = database;
        this.statistics = statistics;
        this.beans = beans;
    }

    @BeforeEach
    void a_place_that_its_organisation_runs() {
        newcomers.territory(TERRITORY);
        newcomers.territory(OTHER_TERRITORY);
        cast = valley.cast(null);
        organisation = (UUID) database.column("select organisation_id from team where id = ?", cast.placeTeam())
                .get(0);
        database.run("update place set organisation_id = ? where id = ?", organisation, cast.place());
    }

    @AfterEach
    void nothing_stays() {
        valley.leave(cast);
        database.run("delete from referral_tally where place_id = ?", cast.place());
    }

    @Test
    void a_place_sees_its_own_counts_exactly_and_no_rate_or_delay_of_a_few() {
        aFew();
        for (String own : List.of(cast.mediator(), cast.otherMediator(), cast.manager())) {
            ofPlace(own)
                    .body("sent", equalTo(5))
                    .body("underWay", equalTo(1))
                    .body("ended", equalTo(4))
                    .body("endedByReceiver", equalTo(3))
                    .body("helped", equalTo(2))
                    .body("reported", equalTo(0))
                    .body("$", not(hasKey("closedLoopRate")))
                    .body("$", not(hasKey("helpRate")))
                    .body("answer.counted", equalTo(3))
                    .body("answer.waiting", equalTo(1))
                    .body("answer.never", equalTo(1))
                    .body("answer", not(hasKey("halfWithin")))
                    .body("answer", not(hasKey("halfWithin")))
                    .body("firstReading.counted", equalTo(3))
                    .body("firstContact.counted", equalTo(2))
                    .body("firstContact.never", equalTo(2))
                    .body("end.counted", equalTo(4))
                    .body("end.waiting", equalTo(1))
                    .body("end.never", equalTo(0));
        }
    }

    @Test
    void from_eleven_on_a_place_and_its_organisation_see_delays_and_rates() {
        thirteen();
        for (ValidatableResponse own : List.of(
                ofPlace(cast.mediator()),
                as(cast.manager())
                        .get("/organisations/" + organisation + "/statistics?" + MARCH)
                        .then()
                        .statusCode(200))) {
            own.body("sent", equalTo(13))
                    .body("closedLoopRate", equalTo(23))
                    .body("$", not(hasKey("helpRate")))
                    .body("answer.counted", equalTo(11))
                    .body("answer.halfWithin", equalTo(2))
                    .body("answer.nineInTenWithin", equalTo(5))
                    .body("firstReading.counted", equalTo(11))
                    .body("firstReading.halfWithin", equalTo(1));
        }
    }

    @Test
    void what_a_sender_reports_of_a_place_is_counted_apart() {
        UUID id = valley.sent(cast, MONDAY, false);
        valley.atPlace(cast, MONDAY.plusDays(1), id, "DECLINE", Map.of("reason", "NO_PLACE_LEFT"));
        database.run(
                "update referral set handed_over_by = 'PHONE', handed_over_on = '2031-03-03', receiver_team_id = null"
                        + " where id = ?",
                id);
        statistics.count();
        ofPlace(cast.mediator())
                .body("reported", equalTo(1))
                .body("sent", equalTo(0))
                .body("endedByReceiver", equalTo(0))
                .body("answer.counted", equalTo(0));
    }

    @Test
    void erasing_a_referral_leaves_every_figure_as_it_was() {
        aFew();
        thisLongAgo("ended_at is not null");
        statistics.count();
        Map<String, ?> before = figuresOfMarch2025();
        assertThat(before.get("helped")).isEqualTo(2);
        statistics.erase();
        assertThat(database.column("select status from referral where place_id = ? and ended_at < now()", cast.place()))
                .isEmpty();
        assertThat(figuresOfMarch2025()).isEqualTo(before);
        ofPlace(cast.mediator()).body("sent", equalTo(1));
        statistics.count();
        statistics.erase();
        assertThat(figuresOfMarch2025()).isEqualTo(before);
    }

    @Test
    void what_nobody_touched_until_it_was_erased_counts_as_expired() {
        UUID id = valley.sent(cast, MONDAY, false);
        thisLongAgo("id = '" + id + "'");
        statistics.erase();
        ofPlace(cast.mediator(), "from=2025-03&to=2025-03")
                .body("sent", equalTo(1))
                .body("underWay", equalTo(0))
                .body("ended", equalTo(1))
                .body("endedByReceiver", equalTo(0))
                .body("answer.never", equalTo(1));
    }

    @Test
    void a_server_that_never_counted_says_so_counts_at_its_start_and_leaves_the_next_count_to_the_night() {
        valley.sent(cast, MONDAY, false);
        database.run("delete from referral_counting");
        ofPlace(cast.mediator()).body("$", not(hasKey("countedAt"))).body("sent", equalTo(0));
        statistics.start();
        String countedAt = ofPlace(cast.mediator())
                .body("sent", equalTo(1))
                .body("countedAt", notNullValue())
                .extract()
                .path("countedAt");
        valley.sent(cast, MONDAY, false);
        statistics.start();
        ofPlace(cast.mediator()).body("sent", equalTo(1)).body("countedAt", equalTo(countedAt));
    }

    @Test
    void the_first_count_at_a_start_comes_after_the_demo_is_loaded() {
        assertThat(beans.resolveObserverMethods(new StartupEvent()).stream()
                        .sorted(Comparator.comparingInt(ObserverMethod::getPriority))
                        .map(one -> one.getBeanClass().getSimpleName()))
                .containsSubsequence("DemoLoader", "TellStatistics");
    }

    @Test
    void what_is_kept_names_no_referral_no_sender_no_commune_and_no_day() {
        assertThat(
                        database.column(
                                "select attname::text from pg_attribute where attrelid = 'referral_tally'::regclass and attnum > 0"))
                .containsExactlyInAnyOrder(
                        "place_id",
                        "organisation_id",
                        "territory_code",
                        "month",
                        "orientation_type",
                        "measure",
                        "days",
                        "erased",
                        "referrals");
    }

    @Test
    void a_places_figures_are_for_nobody_else() {
        String address = "/places/" + cast.place() + "/statistics";
        for (String other : List.of(
                cast.referrer(),
                Town.JULIEN_MEDIATOR,
                Town.HELENE_MANAGER,
                Town.PAUL_COORDINATOR,
                cast.coordinator(),
                newcomers.coordinatorOf(OTHER_TERRITORY),
                Town.ADMIN,
                Town.AUDITOR)) {
            as(other).get(address).then().statusCode(403);
        }
        as(cast.mediator())
                .get("/places/" + UUID.randomUUID() + "/statistics")
                .then()
                .statusCode(404);
    }

    @Test
    void an_organisations_figures_are_for_its_managers_alone() {
        String address = "/organisations/" + organisation + "/statistics";
        as(cast.manager()).get(address).then().statusCode(200);
        as(Town.HELENE_MANAGER).get(address).then().statusCode(404);
        for (String other : List.of(cast.mediator(), cast.referrer(), cast.coordinator(), Town.ADMIN, Town.AUDITOR)) {
            as(other).get(address).then().statusCode(403);
        }
    }

    @Test
    void a_period_is_of_months_and_ends_after_it_begins() {
        String address = "/places/" + cast.place() + "/statistics?";
        as(cast.mediator()).get(address + "from=2031-04&to=2031-03").then().statusCode(400);
        as(cast.mediator()).get(address + "from=2031-13").then().statusCode(400);
        as(cast.mediator()).get(address + "to=2031-03-01").then().statusCode(400);
        as(cast.mediator())
                .get(address + "to=2031-03")
                .then()
                .statusCode(200)
                .body("from", equalTo("2030-04"))
                .body("to", equalTo("2031-03"));
    }

    /** Sent in March: helped by hand, declined, waiting, cancelled, walked in; one in error and one of April beside. */
    private void aFew() {
        UUID helped = valley.sent(cast, MONDAY, false);
        valley.readAtPlace(cast, MONDAY.plusDays(1), helped);
        valley.atPlace(cast, MONDAY.plusDays(2), helped, "ACCEPT", Map.of());
        valley.atPlace(cast, MONDAY.plusDays(3), helped, "START", Map.of("firstContactOn", "2031-03-06"));
        valley.atPlace(cast, MONDAY.plusDays(7), helped, "CLOSE", Map.of("outcome", "PROCEDURE_DONE"));
        UUID declined = valley.sent(cast, MONDAY, false);
        valley.atPlace(cast, MONDAY.plusDays(1), declined, "DECLINE", Map.of("reason", "NO_PLACE_LEFT"));
        valley.sent(cast, MONDAY, false);
        UUID cancelled = valley.sent(cast, MONDAY.plusDays(1), true);
        valley.bySender(cast, MONDAY.plusDays(4), cancelled, "CANCEL", Map.of("reason", "HELP_FOUND_ELSEWHERE"));
        LocalDateTime friday = LocalDateTime.parse("2031-03-28T16:00");
        UUID walkedIn = valley.sent(cast, friday, false);
        valley.atPlace(
                cast,
                friday.plusDays(3),
                walkedIn,
                "RECEIVE",
                Map.of("metOn", "2031-03-31", "outcome", "PROCEDURE_DONE"));
        UUID wrong = valley.sent(cast, MONDAY, false);
        valley.bySender(cast, MONDAY.plusDays(1), wrong, "INVALIDATE", Map.of("reason", "WRONG_PLACE"));
        valley.sent(cast, LocalDateTime.parse("2031-04-01T09:00"), false);
        statistics.count();
    }

    /** Answers after 1, 1, 1, 1, 1, 2, 2, 3, 4, 5 (of which five after an appointment agreed before) and 10 working days. */
    private void thirteen() {
        aFew();
        for (int days : new int[] {1, 1, 1, 2, 3, 4, 14}) {
            UUID id = valley.sent(cast, MONDAY, false);
            valley.atPlace(cast, MONDAY.plusDays(days), id, "ACCEPT", Map.of());
        }
        UUID agreed = valley.sent(cast, MONDAY, false);
        database.run("""
                insert into referral_appointment (id, referral_id, starts_at, minutes, state, booked_at)
                select ?, id, '2031-03-10T09:00Z', 30, 'BOOKED', sent_at from referral where id = ?""", UUID.randomUUID(), agreed);
        database.run("""
                insert into referral_appointment (id, referral_id, starts_at, minutes, state, booked_at)
                select ?, id, '2031-03-17T09:00Z', 30, 'BOOKED', sent_at + interval '1 day' from referral where id = ?""", UUID.randomUUID(), agreed);
        valley.atPlace(cast, MONDAY.plusDays(14), agreed, "ACCEPT", Map.of());
        database.run("update referral set territory_code = ? where sender_team_id = ?", TERRITORY, cast.senderTeam());
        statistics.count();
    }

    /** Six years earlier, so that what is to be erased by now is this and nothing of other tests. */
    private void thisLongAgo(String which) {
        database.run("""
                update referral set sent_at = sent_at - interval '6 years', status_since = status_since - interval '6 years',
                  first_read_at = first_read_at - interval '6 years', answered_at = answered_at - interval '6 years',
                  first_contact_on = first_contact_on - interval '6 years', ended_at = ended_at - interval '6 years'
                where place_id = ? and status <> 'ENTERED_IN_ERROR' and (%s)""".formatted(which), cast.place());
    }

    /** But when they were counted. */
    private Map<String, ?> figuresOfMarch2025() {
        Map<String, ?> figures =
                ofPlace(cast.mediator(), "from=2025-03&to=2025-03").extract().path("$");
        figures.remove("countedAt");
        return figures;
    }

    private ValidatableResponse ofPlace(String subject) {
        return ofPlace(subject, MARCH);
    }

    private ValidatableResponse ofPlace(String subject, String period) {
        return as(subject)
                .get("/places/" + cast.place() + "/statistics?" + period)
                .then()
                .statusCode(200);
    }
}
