package fr.passerelle.imports;

import static fr.passerelle.imports.Table.OTHER_PHONE;
import static fr.passerelle.imports.Table.PHONE;
import static fr.passerelle.imports.Table.THIRD_PHONE;
import static fr.passerelle.imports.Table.card;
import static fr.passerelle.imports.Table.phone;
import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a row: each of the seven outcomes, and what holds for the next import. */
@QuarkusTest
class ImportOutcomesTest {

    private static final String TERRITORY = "71";
    private static int counter;

    @Inject
    Desk desk;

    @Inject
    TestDatabase database;

    private String coordinator;
    private String source;

    @BeforeEach
    void sitDown() {
        coordinator = desk.coordinator(TERRITORY);
        source = "outcomes-" + ++counter;
    }

    @Test
    void nothing_changes_before_the_import_is_applied_and_then_all_of_it() {
        long before = desk.places(TERRITORY);
        JsonPath run = desk.read(
                coordinator, source, new Table().with("a", here("Alpha")).with("b", here("Beta")));
        assertThat(run.getString("status")).isEqualTo("READY");
        assertThat(run.getInt("counts.created")).isEqualTo(2);
        assertThat(run.getInt("rowsTotal")).isEqualTo(2);
        assertThat(desk.places(TERRITORY)).isEqualTo(before);
        desk.apply(coordinator, run);
        assertThat(desk.places(TERRITORY)).isEqualTo(before + 2);
        assertThat(desk.card(desk.place(source, "a"))).isEqualTo(here("Alpha"));
    }

    @Test
    void the_same_file_again_changes_nothing() {
        Table table = new Table().with("a", here("Gamma")).with("b", here("Delta"));
        desk.take(coordinator, source, table);
        JsonPath again = desk.take(coordinator, source, table);
        assertThat(again.getInt("counts.unchanged")).isEqualTo(2);
        assertThat(again.getInt("counts.created") + again.getInt("counts.updated"))
                .isZero();
        assertThat(desk.rows(coordinator, again, "UNCHANGED").getLong("total")).isZero();
    }

    @Test
    void a_new_phone_number_is_taken_and_shown_field_by_field() {
        desk.take(coordinator, source, new Table().with("a", here("Epsilon")));
        JsonPath run = desk.read(coordinator, source, new Table().with("a", phone(here("Epsilon"), OTHER_PHONE)));
        JsonPath row = desk.rows(coordinator, run, "UPDATED");
        assertThat(row.getList("items[0].changes.field")).containsExactly("PHONE");
        assertThat(row.getList("items[0].changes[0].ours")).containsExactly(PHONE);
        assertThat(row.getList("items[0].changes[0].theirs")).containsExactly(OTHER_PHONE);
        assertThat(row.getBoolean("items[0].changes[0].taken")).isTrue();
        desk.apply(coordinator, run);
        assertThat(desk.card(desk.place(source, "a")).phone()).isEqualTo(OTHER_PHONE);
    }

    @Test
    void a_commune_is_named_in_what_is_new_and_in_what_moves() {
        JsonPath fresh = desk.read(coordinator, source, new Table().with("a", here("Sigma")));
        JsonPath created = desk.rows(coordinator, fresh, "CREATED");
        assertThat(created.getList("items[0].communes.code")).containsExactly(TERRITORY + "003");
        assertThat(created.getList("items[0].communes.name")).containsExactly("Bourg " + TERRITORY);
        desk.apply(coordinator, fresh);
        database.run("""
                insert into commune values (?, ?, 'Hameau du Gué', 'hameau du gue', 90, 3.31, 45.35, 'Pays', '{71100}', null)
                on conflict do nothing""", TERRITORY + "004", TERRITORY);
        JsonPath moved = desk.read(coordinator, source, new Table().with("a", card("Sigma", TERRITORY + "004", PHONE)));
        JsonPath row = desk.rows(coordinator, moved, "UPDATED");
        assertThat(row.getList("items[0].communes.name")).containsExactly("Bourg " + TERRITORY, "Hameau du Gué");
    }

    @Test
    void a_correction_by_hand_stays_and_yesterdays_number_does_not_come_back() {
        desk.take(coordinator, source, new Table().with("a", here("Zeta")));
        desk.correct(desk.place(source, "a"), phone(here("Zeta"), OTHER_PHONE));
        JsonPath same = desk.take(coordinator, source, new Table().with("a", here("Zeta")));
        assertThat(same.getInt("counts.unchanged")).isEqualTo(1);
        assertThat(desk.card(desk.place(source, "a")).phone()).isEqualTo(OTHER_PHONE);
    }

    @Test
    void where_both_changed_ours_stays_until_the_coordinator_turns_it_over() {
        desk.take(coordinator, source, new Table().with("a", here("Eta")));
        desk.correct(desk.place(source, "a"), phone(here("Eta"), OTHER_PHONE));
        Table changed = new Table().with("a", phone(here("Eta"), THIRD_PHONE));
        JsonPath kept = desk.take(coordinator, source, changed);
        assertThat(kept.getInt("differing")).isEqualTo(1);
        assertThat(desk.card(desk.place(source, "a")).phone()).isEqualTo(OTHER_PHONE);
        assertThat(desk.take(coordinator, source, changed).getInt("differing")).isZero();

        JsonPath run = desk.read(coordinator, source, new Table().with("a", phone(here("Eta"), "+33536490104")));
        assertThat(desk.rows(coordinator, run, "UNCHANGED").getBoolean("items[0].changes[0].differing"))
                .isTrue();
        JsonPath turned = desk.decide(coordinator, run, 1, Map.of("choice", "TAKE_THEIRS", "field", "PHONE"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(turned.getString("outcome")).isEqualTo("UPDATED");
        desk.apply(coordinator, run);
        assertThat(desk.card(desk.place(source, "a")).phone()).isEqualTo("+33536490104");
    }

    @Test
    void what_the_source_says_can_be_left_for_one_field() {
        desk.take(coordinator, source, new Table().with("a", here("Theta")));
        Table changed = new Table().with("a", phone(here("Theta"), THIRD_PHONE));
        JsonPath run = desk.read(coordinator, source, changed);
        desk.decide(coordinator, run, 1, Map.of("choice", "KEEP_OURS", "field", "PHONE"));
        desk.apply(coordinator, run);
        assertThat(desk.card(desk.place(source, "a")).phone()).isEqualTo(PHONE);
        assertThat(desk.take(coordinator, source, changed).getInt("counts.unchanged"))
                .isEqualTo(1);
    }

    @Test
    void a_row_that_cannot_be_taken_says_which_column_and_value_and_is_not_absent() {
        desk.take(coordinator, source, new Table().with("a", here("Iota")));
        JsonPath run = desk.read(coordinator, source, new Table().unusable("a").unusable("b"));
        assertThat(run.getInt("counts.rejected")).isEqualTo(2);
        assertThat(run.getInt("counts.absent")).isZero();
        JsonPath rows = desk.rows(coordinator, run, "REJECTED");
        assertThat(rows.getList("items[0].notes.column")).containsExactly("Nom");
        assertThat(rows.getList("items[0].notes.before")).containsExactly("?");
        assertThat(rows.getList("items.row")).isEqualTo(List.of(1, 2));
    }

    @Test
    void a_row_of_another_territory_touches_nothing() {
        JsonPath run = desk.take(coordinator, source, new Table().with("a", card("Kappa", Town.FAR_COMMUNE, PHONE)));
        assertThat(run.getInt("counts.outside")).isEqualTo(1);
        assertThat(database.column("select 1 from place where name = 'Kappa'")).isEmpty();
    }

    @Test
    void a_place_that_the_source_no_longer_names_stays_open_until_the_coordinator_closes_it() {
        Table both = new Table().with("a", here("Mu")).with("b", here("Nu"));
        desk.take(coordinator, source, both);
        JsonPath run = desk.take(coordinator, source, new Table().with("b", here("Nu")));
        assertThat(run.getInt("counts.absent")).isEqualTo(1);
        assertThat(run.getInt("undecided")).isEqualTo(1);
        assertThat(closedOn("a")).isNull();

        JsonPath again = desk.read(coordinator, source, new Table().with("b", here("Nu")));
        int row = desk.rows(coordinator, again, "ABSENT").getInt("items[0].row");
        desk.decide(coordinator, again, row, Map.of("choice", "CLOSE")).then().statusCode(200);
        desk.apply(coordinator, again);
        assertThat(closedOn("a")).isNotNull();

        JsonPath back = desk.read(coordinator, source, both);
        assertThat(desk.rows(coordinator, back, "UPDATED").getBoolean("items[0].reopens"))
                .isTrue();
        desk.apply(coordinator, back);
        assertThat(closedOn("a")).isNull();
    }

    @Test
    void an_absence_that_was_looked_at_is_not_shown_again_until_the_place_is_named_again() {
        Table both = new Table().with("a", here("Xi")).with("b", here("Omicron"));
        Table one = new Table().with("b", here("Omicron"));
        desk.take(coordinator, source, both);
        JsonPath run = desk.read(coordinator, source, one);
        desk.decide(
                coordinator,
                run,
                desk.rows(coordinator, run, "ABSENT").getInt("items[0].row"),
                Map.of("choice", "KEEP_OPEN"));
        desk.apply(coordinator, run);
        assertThat(desk.take(coordinator, source, one).getInt("counts.absent")).isZero();
        desk.take(coordinator, source, both);
        assertThat(desk.read(coordinator, source, one).getInt("counts.absent")).isEqualTo(1);
    }

    @Test
    void repairs_are_counted_and_their_rows_are_found() {
        JsonPath run = desk.read(
                coordinator, source, new Table().repaired("a", here("Pi")).with("b", here("Rho")));
        assertThat(run.getList("rules.rule")).containsExactly("REQUIRED_MISSING");
        assertThat(run.getList("rules.count")).containsExactly(1);
        JsonPath rows = as(coordinator)
                .queryParam("rule", "REQUIRED_MISSING")
                .get("/imports/" + run.getString("id") + "/rows")
                .jsonPath();
        assertThat(rows.getList("items.sourceId")).containsExactly("a");
    }

    private Object closedOn(String key) {
        return database.column("select closed_on from place where id = ?", desk.place(source, key))
                .get(0);
    }

    private static fr.passerelle.network.PlaceCard here(String name) {
        return card(name, TERRITORY + "003", PHONE);
    }
}
