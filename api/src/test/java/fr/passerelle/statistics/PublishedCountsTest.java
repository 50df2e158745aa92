package fr.passerelle.statistics;

import static fr.passerelle.statistics.QuarterGround.BOIS;
import static fr.passerelle.statistics.QuarterGround.OTHER_TERRITORY;
import static fr.passerelle.statistics.QuarterGround.RIVE;
import static fr.passerelle.statistics.QuarterGround.TERRITORY;
import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.referral.StatisticsNow;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two quarters of a territory on a moved clock, through the real tables, counted by hand. */
@QuarkusTest
class PublishedCountsTest {

    private static final String COUNTS = "/territories/" + TERRITORY + "/published-counts";
    private static final String QUARTERS = COUNTS + "/quarters";
    private static final String HELPED_IN_MAY =
            "status = 'CLOSED', outcome = 'PROCEDURE_DONE', answered_at = '2031-04-11T09:00Z', ended_at = '2031-05-06T09:00Z'";
    private static final String DECLINED_IN_MAY =
            "status = 'DECLINED', decline_reason = 'NO_PLACE_LEFT', answered_at = '2031-05-20T09:00Z', ended_at = '2031-05-20T09:00Z'";

    private final QuarterGround ground;
    private final Newcomers newcomers;
    private final TestDatabase database;
    private final StatisticsNow statistics;

    private String coordinator;

    PublishedCountsTest(QuarterGround ground, Newcomers newcomers, TestDatabase database, StatisticsNow statistics) {
        this.ground = ground;
        this.newcomers = newcomers;
        this.database = database;
        this.statistics = statistics;
    }

    @BeforeEach
    void counting_begins_in_january() {
        ground.build();
        coordinator = newcomers.coordinatorOf(TERRITORY);
        ground.publishAt("2031-01-10T01:00");
    }

    @AfterEach
    void nothing_stays() {
        ground.forget();
    }

    /**
     * Months are wholly shown, so that the total is 42 to 51. Beside Rive's 38 to 42, Bois is 0 to 13; beside the types'
     * 41 to 49, the hidden ones are 0 to 10. Beside 43 to 47 at France Services the other kinds would be 0 to 8: so they
     * are hidden too.
     */
    @Test
    void what_was_sent_is_shown_in_four_tables_without_a_total() {
        aSecondQuarter();
        assertThat(table("SENT", "MONTH")).isEqualTo("2031-04 20, 2031-05 15, 2031-06 10");
        assertThat(table("SENT", "EPCI")).isEqualTo("Bois -, Rive 40");
        assertThat(table("SENT", "ORIENTATION_TYPE"))
                .isEqualTo("ACT_ON_BEHALF -, DO_TOGETHER 30, LEARNING_PATH 15, EQUIPMENT_OR_CONNECTION -,"
                        + " READING_WRITING_FRENCH -, PAPER_PHONE_COUNTER -, SOCIAL_FOLLOW_UP -");
        assertThat(table("SENT", "PLACE_KIND"))
                .isEqualTo("FRANCE_SERVICES -, DIGITAL_SPACE -, LIBRARY -, SOCIAL_SERVICE -, PUBLIC_COUNTER -,"
                        + " COMMUNITY_PLACE -, OTHER -");
        assertThat(measure("SENT")).containsEntry("atLeast", 40).doesNotContainKey("total");
        assertThat(counts("2031-Q2").getBoolean("first")).isFalse();
        assertThat(counts("2031-Q2").getBoolean("tooSmall")).isFalse();
        assertThat(counts("2031-Q2").getString("publishedOn")).isEqualTo("2031-07-01");
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED_WITHIN_2_DAYS, MONTH, '2031-04 20, 2031-05 -, 2031-06 -'",
        "ACCEPTED_WITHIN_5_DAYS, MONTH, '2031-04 -, 2031-05 -, 2031-06 -'",
        "CLOSED_HELPED, MONTH, '2031-04 -, 2031-05 20, 2031-06 -'",
        "CLOSED_HELPED, EPCI, 'Bois -, Rive 20'",
        "DECLINED_NO_PLACE_LEFT, MONTH, '2031-04 -, 2031-05 15, 2031-06 -'",
        "DECLINED_OTHER, MONTH, '2031-04 -, 2031-05 -, 2031-06 -'",
        "EXPIRED, EPCI, 'Bois -, Rive -'",
        "UNMET_NEED, MONTH, '2031-04 -, 2031-05 15, 2031-06 -'",
        "UNMET_NEED, EPCI, 'Bois -, Rive 15'",
    })
    void each_event_is_counted_in_the_month_in_which_it_happens(String measure, String table, String cells) {
        aSecondQuarter();
        assertThat(table(measure, table)).isEqualTo(cells);
    }

    @Test
    void a_count_of_two_organisations_is_hidden_and_an_unmet_need_has_no_kind_of_place() {
        aFirstQuarter();
        database.run(
                "update referral set place_id = p.id, agreement_place_id = p.id from"
                        + " (select place_id id from referral where territory_code = ? order by place_id limit 1) p"
                        + " where territory_code = ? and place_id = (select max(place_id::text)::uuid from referral"
                        + " where territory_code = ?)",
                TERRITORY,
                TERRITORY,
                TERRITORY);
        ground.publishAt("2031-04-01T01:00");
        assertThat(table("2031-Q1", "CANCELLED", "MONTH")).isEqualTo("2031-01 -, 2031-02 -, 2031-03 -");
        assertThat(counts("2031-Q1").getBoolean("tooSmall")).isTrue();
        assertThat(counts("2031-Q1").getList("measures.find { it.measure == 'UNMET_NEED' }.tables.table"))
                .containsExactly("MONTH", "EPCI", "ORIENTATION_TYPE");
    }

    @Test
    void of_the_first_quarter_what_ends_is_shown_and_what_begins_is_not() {
        aFirstQuarter();
        ground.publishAt("2031-04-01T01:00");
        assertThat(table("2031-Q1", "CANCELLED", "MONTH")).isEqualTo("2031-01 -, 2031-02 -, 2031-03 20");
        assertThat(table("2031-Q1", "SENT", "MONTH")).isEqualTo("2031-01 -, 2031-02 -, 2031-03 -");
        assertThat(counts("2031-Q1").getBoolean("first")).isTrue();
    }

    @Test
    void a_quarter_is_published_when_its_last_night_is_over_and_never_before() {
        aFirstQuarter();
        ground.publishAt("2031-03-31T23:59");
        assertThat(quarters()).isEmpty();
        as(coordinator).get(COUNTS + "?quarter=2031-Q1").then().statusCode(404);
        ground.publishAt("2031-04-01T00:10");
        assertThat(quarters()).isEmpty();
        ground.publishAt("2031-04-01T00:50");
        assertThat(quarters()).containsExactly("2031-Q1");
        as(coordinator).get(COUNTS + "?quarter=2031-Q2").then().statusCode(404);
        as(coordinator).get(COUNTS + "?quarter=2030-Q4").then().statusCode(404);
    }

    @Test
    void after_an_outage_all_quarters_that_are_over_are_published_at_once() {
        aFirstQuarter();
        ground.publishAt("2031-11-15T01:00");
        assertThat(quarters()).containsExactly("2031-Q3", "2031-Q2", "2031-Q1");
        assertThat(table("2031-Q1", "CANCELLED", "MONTH")).isEqualTo("2031-01 -, 2031-02 -, 2031-03 20");
    }

    @Test
    void once_published_nothing_changes_whatever_is_corrected_erased_or_counted_again() {
        aSecondQuarter();
        String before = as(coordinator).get(COUNTS + "?quarter=2031-Q2").asString();
        database.run(
                "update referral set status = 'ENTERED_IN_ERROR', error_reason = 'DUPLICATE' where territory_code = ?",
                TERRITORY);
        ground.publishAt("2031-07-02T01:00");
        database.run("delete from referral where territory_code = ?", TERRITORY);
        ground.publishAt("2031-07-03T01:00");
        assertThat(as(coordinator).get(COUNTS + "?quarter=2031-Q2").asString()).isEqualTo(before);
    }

    @Test
    void no_role_of_the_product_can_change_what_is_published_or_keep_what_is_behind_it() {
        aSecondQuarter();
        for (String role : List.of("app", "job", "auditor")) {
            for (String change : List.of(
                    "update published_count set rounded = 10",
                    "delete from published_count",
                    "delete from published_quarter")) {
                assertThatThrownBy(() -> run(role, change))
                        .as(role + " " + change)
                        .hasMessageContaining("permission denied");
            }
        }
        for (String role : List.of("app", "auditor")) {
            assertThatThrownBy(() -> run(role, "select * from event_count")).hasMessageContaining("permission denied");
        }
        assertThat(database.column("select month from event_count where month < '2031-07-01'"))
                .isEmpty();
    }

    @Test
    void what_is_about_to_be_erased_is_counted_first() {
        database.run("delete from counted_month");
        database.run("insert into counted_month select date_trunc('month', now() - interval '6 months'), now()");
        ground.sent(
                2,
                "2026-01-05T10:00",
                RIVE,
                "DO_TOGETHER",
                "status = 'EXPIRED', sent_at = now() - interval '5 months', ended_at = now() - interval '4 months'");
        statistics.erase();
        assertThat(database.column("select id from referral where territory_code = ?", TERRITORY))
                .isEmpty();
        assertThat(database.column(
                        "select measure || ' ' || sum(events) from event_count where territory_code = ? group by measure order by 1",
                        TERRITORY))
                .containsExactly("EXPIRED 2", "SENT 2");
    }

    @Test
    void published_counts_are_for_the_coordinator_of_that_territory_alone() {
        aFirstQuarter();
        ground.publishAt("2031-04-01T01:00");
        for (String address : List.of(QUARTERS, COUNTS + "?quarter=2031-Q1")) {
            as(coordinator).get(address).then().statusCode(200);
            as(newcomers.coordinatorOf(OTHER_TERRITORY)).get(address).then().statusCode(404);
            for (String other : List.of(
                    Town.CLAIRE_REFERRER, Town.JULIEN_MEDIATOR, Town.HELENE_MANAGER, Town.ADMIN, Town.AUDITOR)) {
                as(other).get(address).then().statusCode(403);
            }
            anonymous().get(address).then().statusCode(401);
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "?quarter=", "?quarter=2031", "?quarter=2031-Q5", "?quarter=2031-q1", "?quarter=20310-Q1"})
    void a_quarter_is_said_as_year_and_number(String query) {
        as(coordinator).get(COUNTS + query).then().statusCode(400);
    }

    /** Twenty are cancelled in March. */
    private void aFirstQuarter() {
        ground.sent(
                20,
                "2031-02-03T10:00",
                RIVE,
                "DO_TOGETHER",
                "status = 'CANCELLED', cancel_reason = 'NO_NEWS', ended_at = '2031-03-04T09:00Z'");
    }

    /** Beside them: one in error, one that the sender reports, one of the first minutes of July. */
    private void aSecondQuarter() {
        ground.publishAt("2031-04-01T01:00");
        ground.sent(20, "2031-04-10T10:00", RIVE, "DO_TOGETHER", HELPED_IN_MAY);
        ground.sent(15, "2031-05-12T10:00", RIVE, "LEARNING_PATH", DECLINED_IN_MAY);
        ground.sent(5, "2031-06-30T23:50", RIVE, "DO_TOGETHER", "");
        ground.sent(7, "2031-06-02T10:00", BOIS, "DO_TOGETHER", "status = 'EXPIRED', ended_at = '2031-06-30T09:00Z'");
        ground.sent(1, "2031-04-10T10:00", RIVE, "DO_TOGETHER", "status = 'ENTERED_IN_ERROR', error_reason = 'OTHER'");
        ground.sent(
                1,
                "2031-04-10T10:00",
                RIVE,
                "DO_TOGETHER",
                "receiver_team_id = null, handed_over_by = 'PHONE', handed_over_on = '2031-04-10'");
        ground.sent(1, "2031-07-01T00:10", RIVE, "DO_TOGETHER", "");
        ground.unmet(RIVE, "DO_TOGETHER", "2031-05", 14);
        ground.unmet(RIVE, "LEARNING_PATH", "2031-06", 3);
        ground.publishAt("2031-07-01T00:50");
    }

    private List<String> quarters() {
        return as(coordinator)
                .get(QUARTERS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.quarter");
    }

    private JsonPath counts(String quarter) {
        return as(coordinator)
                .get(COUNTS + "?quarter=" + quarter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Map<String, Object> measure(String measure) {
        return counts("2031-Q2").getMap("measures.find { it.measure == '" + measure + "' }");
    }

    private String table(String measure, String table) {
        return table("2031-Q2", measure, table);
    }

    /** Cells in words, a hidden one as a dash. */
    private String table(String quarter, String measure, String table) {
        List<Map<String, Object>> cells = counts(quarter)
                .getList("measures.find { it.measure == '%s' }.tables.find { it.table == '%s' }.cells"
                        .formatted(measure, table));
        return String.join(
                ", ",
                cells.stream()
                        .map(cell ->
                                cell.getOrDefault("name", cell.get("cell")) + " " + cell.getOrDefault("rounded", "-"))
                        .toList());
    }

    private void run(String role, String sql) throws SQLException {
        try (Connection connection = database.as(role);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
