package fr.passerelle.coverage;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.Hollow;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of a month, given out as a file, and what asks to be looked at. */
@QuarkusTest
class CoverageMonthsTest {

    private static final String PATH = "/territories/" + Hollow.TERRITORY + "/coverage";

    private final TestDatabase database;
    private final Newcomers newcomers;
    private final KeepMonths months;
    private final Hollow hollow;

    private String coordinator;
    private UUID place;

    CoverageMonthsTest(TestDatabase database, Newcomers newcomers, KeepMonths months) {
        this.database = database;
        this.newcomers = newcomers;
        this.months = months;
        this.hollow = new Hollow(database);
    }

    @BeforeEach
    void build() {
        hollow.build();
        place = hollow.place(Hollow.TERRITORY, "=Maison; du \"Nord\"", 0, "RFS");
        hollow.capacity(place, 10);
        coordinator = newcomers.coordinatorOf(Hollow.TERRITORY);
    }

    @AfterEach
    void tearDown() {
        hollow.tearDown();
    }

    @Test
    void a_month_is_kept_each_night_and_stays_as_its_last_night_left_it() {
        YearMonth now = YearMonth.from(LocalDate.now(Time.ZONE));
        months.keep(Hollow.TERRITORY, "Pays du creux");
        hollow.capacity(hollow.place(Hollow.TERRITORY, "Autre maison", 0, "RFS"), 10);
        months.keep(Hollow.TERRITORY, "Pays du creux");
        as(coordinator).get(PATH + "/months").then().statusCode(200).body("$", contains(now.toString()));
        // The month is over: what was kept is moved a year back, as if it were.
        YearMonth then = now.minusYears(1);
        database.run(
                "update coverage_month set month = ?, coverage = jsonb_set(coverage, '{month}', to_jsonb(cast(? as text)))"
                        + " where territory_code = ?",
                then.atDay(1),
                then.toString(),
                Hollow.TERRITORY);
        database.run("update place_capacity set per_week = 1 where place_id = ?", place);
        months.keep(Hollow.TERRITORY, "Pays du creux");
        as(coordinator)
                .get(PATH + "?month=" + then)
                .then()
                .statusCode(200)
                .body("month", equalTo(then.toString()))
                .body("totals.placesAWeek", equalTo(20.0f));
        as(coordinator).get(PATH).then().body("totals.placesAWeek", equalTo(11.0f));
        as(coordinator).get(PATH + "?month=" + then.minusMonths(1)).then().statusCode(404);
        as(coordinator).get(PATH + "?mode=FOOT&month=" + then).then().statusCode(400);
        as(coordinator).get(PATH + "/communes/28001?month=" + then).then().statusCode(400);
        as(Town.PAUL_COORDINATOR).get(PATH + "/months").then().statusCode(404);
        as(Town.CLAIRE_REFERRER).get(PATH + "/months").then().statusCode(403);
        as(Town.PAUL_COORDINATOR).get(PATH + "?month=" + then).then().statusCode(404);
    }

    @Test
    void a_coverage_leaves_as_csv_and_geojson_with_its_sources_and_its_day() {
        String csv = as(coordinator)
                .get(PATH + "/export?format=CSV")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .header("Content-Disposition", containsString("couverture-28-"))
                .extract()
                .asString();
        List<String> lines = csv.lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0))
                .startsWith("code_insee,commune,siren_epci,population,")
                .endsWith("sources,calcule_le");
        assertThat(lines.get(3))
                .startsWith("28003,Sud-en-Creux,200000001,1000,")
                .contains(",107,25,0,DO_TOGETHER,");
        database.run("update commune set name = '=1+1' where insee_code = '28001'");
        hollow.outlines();
        assertThat(as(coordinator).get(PATH + "/export?format=CSV").asString()).contains("28001,'=1+1,");
        as(coordinator)
                .get(PATH + "/export?format=GEOJSON")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/geo+json"))
                .body("sources", containsString("INSEE"))
                .body("features", hasSize(4))
                .body("features[0].properties.code_insee", equalTo("28001"))
                .body("features[0].properties.personnes_sans_place", equalTo(0))
                .body("features[0].geometry.type", equalTo("Polygon"));
        as(coordinator).get(PATH + "/export?format=XLS").then().statusCode(404);
        as(Town.PAUL_COORDINATOR).get(PATH + "/export?format=CSV").then().statusCode(404);
        as(Town.CLAIRE_REFERRER).get(PATH + "/export?format=CSV").then().statusCode(403);
    }

    @Test
    void what_asks_to_be_looked_at_is_listed() {
        UUID unknown = hollow.place(Hollow.TERRITORY, "Espace sans heures", 9, "EPN");
        database.run(
                "update place set saturated_until = ? where id = ?",
                LocalDate.now(Time.ZONE).plusDays(3),
                place);
        entry(place, "DECLARED_FULL", 80);
        entry(place, "NO_LONGER_FULL", 60);
        entry(place, "DECLARED_FULL", 40);
        entry(place, "DECLARED_FULL", 10);
        as(coordinator)
                .get(PATH + "/anomalies")
                .then()
                .statusCode(200)
                .body("helps.find { it.orientationType == 'DO_TOGETHER' }.places", equalTo(2))
                .body("helps.find { it.orientationType == 'DO_TOGETHER' }.communes", equalTo(1))
                .body("helps.find { it.orientationType == 'DO_TOGETHER' }.people", equalTo(77))
                .body("helps.find { it.orientationType == 'READING_WRITING_FRENCH' }.places", equalTo(0))
                .body("helps.find { it.orientationType == 'READING_WRITING_FRENCH' }.communes", equalTo(4))
                .body("outside.code", contains(Hollow.ALONE))
                .body("withoutCapacity.placeId", contains(unknown.toString()))
                .body("withoutMember.placeId", hasItem(place.toString()))
                .body("full", hasSize(1))
                .body("full[0].place.placeId", equalTo(place.toString()))
                .body(
                        "full[0].since",
                        equalTo(LocalDate.now(Clock.system(Time.ZONE))
                                .minusDays(40)
                                .toString()));
        database.run("delete from place_entry where place_id = ?", place);
        entry(place, "DECLARED_FULL", 20);
        as(coordinator).get(PATH + "/anomalies").then().body("full", empty());
        as(Town.PAUL_COORDINATOR).get(PATH + "/anomalies").then().statusCode(404);
        as(Town.HELENE_MANAGER).get(PATH + "/anomalies").then().statusCode(403);
        as(coordinator).get(PATH + "/anomalies").then().body("outside.code", not(hasItem(Hollow.NORTH)));
    }

    private void entry(UUID of, String action, int daysAgo) {
        database.run(
                "insert into place_entry values (?, ?, now() - make_interval(days => ?), null, 'MANAGER', ?, '[]')",
                UUID.randomUUID(),
                of,
                daysAgo,
                action);
    }
}
