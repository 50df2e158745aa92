package fr.passerelle.imports;

import static fr.passerelle.imports.CountersFile.counter;
import static fr.passerelle.testing.Api.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fr.passerelle.network.PlaceCard;
import fr.passerelle.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The communes that a counter is competent for come from DILA's file and stay: shown, taken, undone, corrected. */
@QuarkusTest
class CompetenceImportTest {

    private static final String TERRITORY = "08";
    private static final String BOURG = "08003";
    private static final String FORD = "08004";
    private static final String RETIRED = "08099";
    private static final String NOBODYS = "08555";
    private static final String NOT_LOADED = "60057";
    /** Names that resemble no other: each test has places of its own. */
    private static final List<String> NAMES =
            List.of("Albatros", "Bergeronnette", "Corneille", "Draine", "Engoulevent", "Fauvette", "Gypaète");

    private static int counter;

    @Inject
    Desk desk;

    @Inject
    TestDatabase database;

    private String coordinator;
    private String source;
    private String name;
    private double north;

    @BeforeEach
    void sitDown() {
        coordinator = desk.coordinator(TERRITORY);
        database.run("""
                insert into commune values (?, ?, 'Le Gué', 'gue', 90, 3.31, 45.35, 'Pays', '{08100}', null)
                on conflict do nothing""", FORD, TERRITORY);
        database.run("insert into commune_former_code values (?, ?) on conflict do nothing", RETIRED, FORD);
        name = NAMES.get(counter);
        north = 0.02 * counter;
        source = "counters-" + ++counter;
    }

    @Test
    void each_commune_is_previewed_by_its_name_a_retired_one_as_todays_and_an_unknown_one_is_flagged() {
        JsonPath run = read(
                fund(List.of(RETIRED, BOURG, NOBODYS, NOT_LOADED)),
                counter("none", "Sans mention " + name, "cpam", north + 0.01, List.of()));
        assertThat(run.getInt("counts.created")).isEqualTo(2);
        JsonPath rows = desk.rows(coordinator, run, "CREATED");
        assertThat(said(rows, 0)).containsExactly(BOURG, FORD, NOT_LOADED);
        assertThat(said(rows, 1)).isNull();
        assertThat(rows.getList("items[0].communes.name")).containsExactly("Bourg 08", "Le Gué");
        assertThat(rows.getString("items[0].notes.find { it.rule == 'COMMUNE_RETIRED' }.before"))
                .isEqualTo(RETIRED);
        assertThat(rows.getString("items[0].notes.find { it.rule == 'COMPETENCE_UNKNOWN' }.before"))
                .isEqualTo(NOBODYS);
        desk.apply(coordinator, run);
        assertThat(desk.card(place("fund")).competentFor()).containsExactly(BOURG, FORD, NOT_LOADED);
        assertThat(desk.card(place("none")).competentFor()).isEmpty();
        shown("fund")
                .then()
                .body("competence.communes", equalTo(3))
                .body("competence.territories.territory", contains("Pays de 08"))
                .body("competence.territories.communes", contains(2))
                .body("competence.first", contains("Bourg 08", "Le Gué"));
        shown("none").then().body("$", not(hasKey("competence")));
    }

    @Test
    void the_same_file_again_changes_nothing_in_whichever_order_it_names_the_communes() {
        take(fund(List.of(BOURG, RETIRED)));
        JsonPath again = take(fund(List.of(FORD, BOURG)));
        assertThat(again.getInt("counts.unchanged")).isEqualTo(1);
        assertThat(desk.rows(coordinator, again, "UNCHANGED").getLong("total")).isZero();
    }

    @Test
    void a_commune_more_is_shown_before_and_after_and_is_undone() {
        take(fund(List.of(BOURG)));
        JsonPath run = read(fund(List.of(BOURG, FORD)));
        JsonPath rows = desk.rows(coordinator, run, "UPDATED");
        assertThat(rows.getList("items[0].changes.field")).containsExactly("COMPETENT_FOR");
        assertThat(rows.getList("items[0].changes[0].ours")).containsExactly(BOURG);
        assertThat(rows.getList("items[0].changes[0].theirs")).containsExactly(BOURG, FORD);
        assertThat(rows.getList("items[0].communes.name")).containsExactly("Bourg 08", "Le Gué");
        desk.apply(coordinator, run);
        assertThat(desk.card(place("fund")).competentFor()).containsExactly(BOURG, FORD);
        desk.undo(coordinator, run);
        assertThat(desk.card(place("fund")).competentFor()).containsExactly(BOURG);
        assertThat(read(fund(List.of(BOURG))).getInt("counts.unchanged")).isEqualTo(1);
    }

    @Test
    void a_correction_by_hand_stays_and_a_difference_is_shown() {
        take(fund(List.of(BOURG)));
        desk.correct(place("fund"), competentFor(desk.card(place("fund")), List.of(FORD)));
        assertThat(take(fund(List.of(BOURG))).getInt("counts.unchanged")).isEqualTo(1);
        assertThat(desk.card(place("fund")).competentFor()).containsExactly(FORD);
        JsonPath both = take(fund(List.of(BOURG, FORD)));
        assertThat(both.getInt("differing")).isEqualTo(1);
        assertThat(desk.card(place("fund")).competentFor()).containsExactly(FORD);
    }

    @Test
    void a_source_that_falls_silent_takes_nothing_away() {
        take(fund(List.of(BOURG, FORD)));
        JsonPath silent = take(fund(List.of()));
        assertThat(silent.getInt("counts.unchanged")).isEqualTo(1);
        assertThat(desk.card(place("fund")).competentFor()).containsExactly(BOURG, FORD);
    }

    @Test
    void a_town_hall_is_competent_for_its_commune_without_saying_so() {
        take(counter("hall", "Mairie " + name, "mairie", north, List.of()));
        assertThat(desk.card(place("hall")).competentFor()).containsExactly(BOURG);
    }

    private String fund(List<String> competentFor) {
        return counter("fund", "Caisse " + name, "caf", north, competentFor);
    }

    private JsonPath read(String... counters) {
        Response sent = CountersFile.send(coordinator, source, counters);
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(202);
        JsonPath run = desk.wait(coordinator, sent.path("id"));
        assertThat(run.getString("status")).as(run.prettify()).isEqualTo("READY");
        return run;
    }

    private JsonPath take(String... counters) {
        return desk.apply(coordinator, read(counters));
    }

    private UUID place(String key) {
        return desk.place(source, key);
    }

    private Response shown(String key) {
        return anonymous().get("/places/" + place(key));
    }

    private static List<String> said(JsonPath rows, int row) {
        return rows.getList("items[" + row + "].fields.find { it.field == 'COMPETENT_FOR' }.values");
    }

    private static PlaceCard competentFor(PlaceCard card, List<String> communes) {
        var parts = Cards.parts(card);
        parts.set(
                "competentFor",
                parts.arrayNode()
                        .addAll(communes.stream()
                                .map(code -> (com.fasterxml.jackson.databind.JsonNode) parts.textNode(code))
                                .toList()));
        return Cards.whole(parts);
    }
}
