package fr.passerelle.imports;

import static fr.passerelle.imports.Table.OTHER_PHONE;
import static fr.passerelle.imports.Table.phone;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.network.PlaceCard;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same place twice: asked about, decided once, held. */
@QuarkusTest
class ImportDuplicatesTest {

    private static final String TERRITORY = "72";
    private static int counter;

    @Inject
    Desk desk;

    private String coordinator;
    private String first;
    private String second;
    private PlaceCard place;

    @BeforeEach
    void sitDown() {
        coordinator = desk.coordinator(TERRITORY);
        counter++;
        first = "first-" + counter;
        second = "second-" + counter;
        String[] names = {"Tilleul", "Platane", "Cerisier", "Noisetier", "Aubier", "Sureau", "Mélèze", "Charme", "Orme"
        };
        place = Table.card("Espace " + names[counter % names.length], TERRITORY + "003", "+3353649030" + counter);
    }

    @Test
    void a_second_source_that_brings_the_same_place_is_asked_about_and_left_aside_until_then() {
        desk.take(coordinator, first, new Table().with("a", place));
        long before = desk.places(TERRITORY);
        JsonPath run = desk.take(coordinator, second, new Table().with("z", place));
        assertThat(run.getInt("counts.possibleDuplicate")).isEqualTo(1);
        assertThat(run.getInt("undecided")).isEqualTo(1);
        assertThat(desk.places(TERRITORY)).isEqualTo(before);
        JsonPath row = desk.rows(coordinator, run, "POSSIBLE_DUPLICATE");
        assertThat(row.getString("items[0].candidates[0].placeId"))
                .isEqualTo(desk.place(first, "a").toString());
        assertThat(row.getList("items[0].candidates[0].reasons")).contains("SAME_NAME");
    }

    @Test
    void merged_once_both_sources_feed_one_place_and_are_not_asked_about_again() {
        desk.take(coordinator, first, new Table().with("a", phone(place, null)));
        long before = desk.places(TERRITORY);
        Table other = new Table().with("z", phone(place, OTHER_PHONE));
        merge(desk.read(coordinator, second, other), desk.place(first, "a").toString());
        assertThat(desk.places(TERRITORY)).isEqualTo(before);
        assertThat(desk.place(second, "z")).isEqualTo(desk.place(first, "a"));
        assertThat(desk.card(desk.place(first, "a")).phone())
                .as("an empty field is filled")
                .isEqualTo(OTHER_PHONE);
        assertThat(desk.take(coordinator, second, other).getInt("counts.unchanged"))
                .isEqualTo(1);
        assertThat(desk.take(coordinator, first, new Table().with("a", phone(place, null)))
                        .getInt("counts.unchanged"))
                .isEqualTo(1);
        assertThat(desk.card(desk.place(first, "a")).phone()).isEqualTo(OTHER_PHONE);
    }

    @Test
    void what_was_said_holds_after_the_import_was_undone_or_put_away() {
        desk.take(coordinator, first, new Table().with("a", place));
        Table other = new Table().with("z", place);
        JsonPath merged = merge(
                desk.read(coordinator, second, other), desk.place(first, "a").toString());
        desk.undo(coordinator, merged);
        JsonPath again = desk.read(coordinator, second, other);
        assertThat(again.getInt("counts.possibleDuplicate")).isZero();
        assertThat(again.getInt("counts.unchanged") + again.getInt("counts.updated"))
                .isEqualTo(1);
    }

    @Test
    void kept_apart_once_it_is_a_place_of_its_own_for_good() {
        desk.take(coordinator, first, new Table().with("a", place));
        long before = desk.places(TERRITORY);
        Table other = new Table().with("z", place);
        JsonPath run = desk.read(coordinator, second, other);
        desk.decide(coordinator, run, 1, Map.of("choice", "KEEP_APART")).then().statusCode(200);
        desk.apply(coordinator, run);
        assertThat(desk.places(TERRITORY)).isEqualTo(before + 1);
        assertThat(desk.place(second, "z")).isNotEqualTo(desk.place(first, "a"));
        assertThat(desk.take(coordinator, second, other).getInt("counts.unchanged"))
                .isEqualTo(1);
    }

    @Test
    void two_rows_of_one_file_may_be_one_place() {
        Table both = new Table().with("a", place).with("b", phone(place, OTHER_PHONE));
        JsonPath run = desk.read(coordinator, first, both);
        assertThat(run.getInt("counts.created")).isEqualTo(1);
        JsonPath row = desk.rows(coordinator, run, "POSSIBLE_DUPLICATE");
        assertThat(row.getInt("items[0].candidates[0].row")).isEqualTo(1);
        long before = desk.places(TERRITORY);
        merge(run, row.getString("items[0].candidates[0].placeId"));
        assertThat(desk.places(TERRITORY)).isEqualTo(before + 1);
        assertThat(desk.place(first, "a")).isEqualTo(desk.place(first, "b"));
        assertThat(desk.take(coordinator, first, both).getInt("counts.unchanged"))
                .isEqualTo(2);
    }

    @Test
    void a_decision_can_be_taken_back_and_a_row_left_out() {
        desk.take(coordinator, first, new Table().with("a", place));
        long before = desk.places(TERRITORY);
        JsonPath run = desk.read(coordinator, second, new Table().with("z", place));
        desk.decide(coordinator, run, 1, Map.of("choice", "KEEP_APART"));
        JsonPath reset =
                desk.decide(coordinator, run, 1, Map.of("choice", "RESET")).jsonPath();
        assertThat((Object) reset.get("decision")).isNull();
        desk.decide(coordinator, run, 1, Map.of("choice", "REJECT")).then().statusCode(200);
        desk.apply(coordinator, run);
        assertThat(desk.places(TERRITORY)).isEqualTo(before);
    }

    @Test
    void what_cannot_be_said_of_a_row_is_refused() {
        desk.take(coordinator, first, new Table().with("a", place));
        JsonPath run = desk.read(coordinator, first, new Table().with("a", phone(place, OTHER_PHONE)));
        for (Map<String, ?> said : List.of(
                Map.of("choice", "KEEP_APART"),
                Map.of("choice", "CLOSE"),
                Map.of("choice", "TAKE_THEIRS", "field", "EMAILS"),
                Map.of("choice", "TAKE_THEIRS"))) {
            desk.decide(coordinator, run, 1, said).then().statusCode(422);
        }
        desk.decide(coordinator, run, 99, Map.of("choice", "REJECT")).then().statusCode(404);
        JsonPath other = desk.read(coordinator, second, new Table().with("z", place));
        desk.decide(coordinator, other, 1, Map.of("choice", "MERGE")).then().statusCode(400);
        desk.decide(coordinator, other, 1, Map.of("choice", "MERGE", "placeId", fr.passerelle.testing.Town.PLACE))
                .then()
                .statusCode(422);
    }

    private JsonPath merge(JsonPath run, String place) {
        int row = desk.rows(coordinator, run, "POSSIBLE_DUPLICATE").getInt("items[0].row");
        desk.decide(coordinator, run, row, Map.of("choice", "MERGE", "placeId", place))
                .then()
                .statusCode(200);
        return desk.apply(coordinator, run);
    }
}
