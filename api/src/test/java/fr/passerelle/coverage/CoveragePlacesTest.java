package fr.passerelle.coverage;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.Hollow;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which places the map draws, where, and how much of what they hold is known. */
@QuarkusTest
class CoveragePlacesTest {

    private static final String PATH = "/territories/" + Hollow.TERRITORY + "/coverage";

    private final TestDatabase database;
    private final Newcomers newcomers;
    private final KeepMonths months;
    private final Hollow hollow;

    private String coordinator;

    CoveragePlacesTest(TestDatabase database, Newcomers newcomers, KeepMonths months) {
        this.database = database;
        this.newcomers = newcomers;
        this.months = months;
        this.hollow = new Hollow(database);
    }

    @BeforeEach
    void build() {
        hollow.build();
        coordinator = newcomers.coordinatorOf(Hollow.TERRITORY);
    }

    @AfterEach
    void tearDown() {
        hollow.tearDown();
    }

    @Test
    void each_place_that_helps_is_told_with_what_it_holds_and_how_that_is_known() {
        hollow.capacity(hollow.place(Hollow.TERRITORY, "Maison du Nord", 0, "RFS"), 10);
        hollow.place(Hollow.TERRITORY, "Espace sans heures", 9, "EPN");
        UUID elsewhere = hollow.place(Hollow.TERRITORY, "Lieu qui n'aide pas", 0, "RFS");
        hollow.capacity(elsewhere, 0);
        as(coordinator)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("places.name", contains("Espace sans heures", "Maison du Nord"))
                .body("places.certainty", contains("UNKNOWN", "DECLARED"))
                .body("places[0].placesAWeek", nullValue())
                .body("places[1].placesAWeek", equalTo(10.0f))
                .body("places[1].kinds", contains("RFS"))
                .body("places[1].own", equalTo(true))
                .body("places[1].travels", equalTo(false))
                .body("places[1].spots", hasSize(1))
                .body("places[1].spots[0].longitude", equalTo(-7.0f))
                .body("places[1].spots[0].latitude", equalTo(48.0f));
    }

    @Test
    void a_neighbours_place_is_told_where_somebody_of_here_reaches_it_and_not_beyond() {
        hollow.neighbour();
        hollow.place(Hollow.NEIGHBOUR, "Maison d'Outre-Bois", -5, "RFS");
        hollow.place(Hollow.NEIGHBOUR, "Maison au loin", -90, "RFS");
        as(coordinator)
                .get(PATH)
                .then()
                .body("places.name", contains("Maison d'Outre-Bois"))
                .body("places[0].own", equalTo(false));
    }

    @Test
    void what_travels_is_told_at_its_stops() {
        UUID bus = hollow.place(Hollow.TERRITORY, "Bus du Creux", 0, "RFS");
        hollow.capacity(bus, 10);
        YearMonth month = YearMonth.from(LocalDate.now(Time.ZONE)).plusMonths(2);
        for (double latitude : new double[] {47.9, 47.8}) {
            database.run(
                    "insert into place_stop values (?, ?, ?, '09:00', '12:00', ?, 'Mairie', -7.0, ?)",
                    UUID.randomUUID(),
                    bus,
                    month.atDay(15),
                    Hollow.MIDDLE,
                    latitude);
        }
        as(coordinator)
                .get(PATH + "?month=" + month)
                .then()
                .body("places[0].travels", equalTo(true))
                .body("places[0].placesAWeek", equalTo(10.0f))
                .body("places[0].spots", hasSize(2));
    }

    /** Three hours of one desk in four weeks and more, by the coefficients that opening hours are estimated with. */
    @Test
    void a_place_that_only_holds_sessions_is_estimated_by_how_long_they_last() {
        UUID place = hollow.place(Hollow.TERRITORY, "Permanence du Nord", 0, "EPN");
        as(coordinator).get(PATH).then().body("places[0].certainty", equalTo("UNKNOWN"));
        LocalDate first = YearMonth.from(LocalDate.now(Time.ZONE)).atDay(1);
        session(place, first, null, 1);
        float weekly = as(coordinator)
                .get(PATH)
                .then()
                .body("places[0].certainty", equalTo("ESTIMATED"))
                .extract()
                .path("places[0].placesAWeek");
        database.run("update place set opening_hours = 'Mo 08:00-20:00' where id = ?", place);
        float open = as(coordinator).get(PATH).path("places[0].placesAWeek");
        assertThat(open).as("its own hours say more than its sessions").isGreaterThan(weekly);
        database.run("update place set opening_hours = null where id = ?", place);
        database.run("delete from place_session where place_id = ?", place);
        session(place, first.minusMonths(2), first.minusDays(1), 1);
        as(coordinator).get(PATH).then().body("places[0].certainty", equalTo("UNKNOWN"));
    }

    @Test
    void a_month_that_was_kept_before_places_were_has_none_rather_than_an_empty_list() {
        hollow.place(Hollow.TERRITORY, "Maison du Nord", 0, "RFS");
        months.keep(Hollow.TERRITORY, "Pays du creux");
        YearMonth then = YearMonth.from(LocalDate.now(Time.ZONE)).minusYears(1);
        database.run(
                "update coverage_month set month = ?, coverage = coverage - 'places' where territory_code = ?",
                then.atDay(1),
                Hollow.TERRITORY);
        as(coordinator).get(PATH + "?month=" + then).then().statusCode(200).body("places", nullValue());
        database.run("delete from place where territory_code = ?", Hollow.TERRITORY);
        as(coordinator).get(PATH).then().body("places", empty());
    }

    private void session(UUID place, LocalDate first, LocalDate last, int everyWeeks) {
        database.run(
                "insert into place_session values (?, ?, ?, ?, ?, '09:00', '12:00', null, 'Une association', false)",
                UUID.randomUUID(),
                place,
                first,
                last,
                everyWeeks);
    }
}
