package fr.passerelle.imports;

import static fr.passerelle.imports.Table.OTHER_PHONE;
import static fr.passerelle.imports.Table.PHONE;
import static fr.passerelle.imports.Table.address;
import static fr.passerelle.imports.Table.phone;
import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.network.PlaceCard;
import fr.passerelle.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All or nothing, given back, never on a directory that has moved on. */
@QuarkusTest
class ImportSafetyTest {

    private static final String TERRITORY = "73";
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
        source = "safety-" + ++counter;
    }

    @Test
    void a_failure_in_the_middle_leaves_nothing() {
        desk.take(coordinator, source, new Table().with("a", here("Amont")));
        long before = desk.places(TERRITORY);
        Table table = new Table().with("a", phone(here("Amont"), OTHER_PHONE));
        for (int row = 0; row < 400; row++) {
            table.with("n" + row, quiet(word(row)));
        }
        JsonPath run = desk.read(coordinator, source, table.with("bad", quiet("Rupture")));
        database.run("create function rupture() returns trigger language plpgsql as"
                + " $$ begin raise exception 'rupture'; end $$");
        database.run("create trigger rupture before insert on place for each row when (new.name = 'Rupture')"
                + " execute function rupture()");
        try {
            JsonPath unchanged = desk.after(coordinator, run, "apply", "READY");
            assertThat(unchanged.getString("nothingDone")).isEqualTo("INTERNAL");
        } finally {
            database.run("drop function rupture() cascade");
        }
        assertThat(desk.places(TERRITORY)).isEqualTo(before);
        assertThat(desk.card(desk.place(source, "a")).phone()).isEqualTo(PHONE);
        JsonPath mended = desk.apply(coordinator, run);
        assertThat((Object) mended.get("nothingDone")).isNull();
        assertThat(desk.places(TERRITORY)).isEqualTo(before + 401);
    }

    @Test
    void a_file_that_breaks_off_says_why_and_leaves_nothing() {
        Response sent = Desk.send(
                coordinator, source, new Table().with("a", here("Aval")).file() + "{broken\n");
        JsonPath run = desk.wait(coordinator, sent.path("id"));
        assertThat(run.getString("status")).isEqualTo("FAILED");
        assertThat(run.getString("failure")).isEqualTo("MALFORMED");
        assertThat(run.getInt("counts.created")).isZero();
        assertThat(Desk.ask(coordinator, run, "apply").statusCode()).isEqualTo(409);
    }

    @Test
    void undone_every_place_is_as_it_was() {
        desk.take(coordinator, source, new Table().with("a", here("Berge")).with("b", here("Crue")));
        PlaceCard corrected = address(here("Berge"), "2 quai du Port");
        desk.correct(desk.place(source, "a"), corrected);
        long before = desk.places(TERRITORY);
        Table next = new Table()
                .with("a", phone(here("Berge"), OTHER_PHONE))
                .with("b", here("Crue"))
                .with("c", here("Delta du fleuve"));
        JsonPath run = desk.take(coordinator, source, next);
        UUID created = desk.place(source, "c");
        JsonPath undone = desk.undo(coordinator, run);
        assertThat(undone.getList("notGivenBack")).isEmpty();
        assertThat(desk.card(desk.place(source, "a"))).isEqualTo(corrected);
        assertThat(desk.places(TERRITORY)).isEqualTo(before);
        assertThat(database.column("select 1 from place where id = ?", created)).isEmpty();
        JsonPath again = desk.read(coordinator, source, next);
        assertThat(again.getInt("counts.updated")).isEqualTo(1);
        assertThat(again.getInt("counts.created")).isEqualTo(1);
        assertThat(Desk.ask(coordinator, run, "undo").statusCode()).isEqualTo(409);
    }

    @Test
    void what_was_touched_since_is_listed_and_stays() {
        desk.take(coordinator, source, new Table().with("a", here("Estuaire")));
        JsonPath run = desk.take(
                coordinator,
                source,
                new Table().with("a", phone(here("Estuaire"), OTHER_PHONE)).with("b", here("Falaise")));
        PlaceCard corrected = address(phone(here("Estuaire"), OTHER_PHONE), "3 impasse Haute");
        desk.correct(desk.place(source, "a"), corrected);
        UUID created = desk.place(source, "b");
        database.run(
                "insert into place_capacity (place_id, orientation_type, per_week) values (?, 'DO_TOGETHER', 5)",
                created);
        JsonPath undone = desk.undo(coordinator, run);
        assertThat(undone.getList("notGivenBack.reason")).containsExactlyInAnyOrder("CHANGED_SINCE", "CLOSED_INSTEAD");
        assertThat(desk.card(desk.place(source, "a"))).isEqualTo(corrected);
        assertThat(database.column("select closed_on from place where id = ?", created)
                        .get(0))
                .isNotNull();
    }

    @Test
    void of_many_created_places_only_those_that_something_refers_to_are_closed_instead() {
        Table table = new Table();
        for (int row = 0; row < 9; row++) {
            table.with("n" + row, quiet(word(900 + row)));
        }
        long before = desk.places(TERRITORY);
        JsonPath run = desk.take(coordinator, source, table);
        List<UUID> referredTo = List.of(desk.place(source, "n2"), desk.place(source, "n7"));
        referredTo.forEach(place -> database.run(
                "insert into place_capacity (place_id, orientation_type, per_week) values (?, 'DO_TOGETHER', 5)",
                place));
        JsonPath undone = desk.undo(coordinator, run);
        assertThat(undone.getList("notGivenBack.placeId"))
                .containsExactlyInAnyOrderElementsOf(
                        referredTo.stream().map(UUID::toString).toList());
        assertThat(desk.places(TERRITORY)).isEqualTo(before);
        assertThat(database.column(
                        "select 1 from place_origin o join import_run r on r.source_id = o.source_id"
                                + " where r.id = cast(? as uuid)",
                        run.getString("id")))
                .isEmpty();
    }

    @Test
    void a_directory_that_changed_under_the_preview_is_looked_at_again() {
        desk.take(coordinator, source, new Table().with("a", here("Gué")).with("b", here("Hauteur")));
        JsonPath run = desk.read(
                coordinator,
                source,
                new Table().with("a", phone(here("Gué"), OTHER_PHONE)).with("b", phone(here("Hauteur"), OTHER_PHONE)));
        desk.correct(desk.place(source, "a"), phone(here("Gué"), "+33536490177"));
        JsonPath outdated = desk.after(coordinator, run, "apply", "READY");
        assertThat(outdated.getString("nothingDone")).isEqualTo("OUTDATED");
        assertThat(outdated.getInt("outdated")).isEqualTo(1);
        assertThat(desk.card(desk.place(source, "b")).phone()).isEqualTo(PHONE);
        JsonPath shown = as(coordinator)
                .queryParam("only", "OUTDATED")
                .get("/imports/" + run.getString("id") + "/rows")
                .jsonPath();
        assertThat(shown.getList("items.sourceId")).containsExactly("a");
        assertThat(shown.getBoolean("items[0].changes[0].differing")).isTrue();
        desk.apply(coordinator, run);
        assertThat(desk.card(desk.place(source, "a")).phone()).isEqualTo("+33536490177");
        assertThat(desk.card(desk.place(source, "b")).phone()).isEqualTo(OTHER_PHONE);
    }

    @Test
    void two_previews_that_create_the_same_place_do_not_create_it_twice() {
        JsonPath one = desk.read(coordinator, source, new Table().with("a", here("Îlot")));
        JsonPath other = desk.read(coordinator, source + "-bis", new Table().with("z", here("Îlot")));
        assertThat(other.getInt("counts.created")).isEqualTo(1);
        desk.apply(coordinator, one);
        JsonPath now = desk.after(coordinator, other, "apply", "READY");
        assertThat(now.getString("nothingDone")).isEqualTo("OUTDATED");
        assertThat(now.getInt("counts.created")).isZero();
        assertThat(now.getInt("counts.possibleDuplicate")).isEqualTo(1);
        assertThat(now.getInt("outdated")).isEqualTo(1);
    }

    @Test
    void two_coordinators_who_apply_at_once_do_it_once() {
        long before = desk.places(TERRITORY);
        JsonPath run = desk.read(
                coordinator, source, new Table().with("a", here("Jetée")).with("b", here("Kiosque")));
        List<Integer> answers = Stream.of(1, 2, 3)
                .map(click -> CompletableFuture.supplyAsync(
                        () -> Desk.ask(coordinator, run, "apply").statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(answers).isEqualTo(List.of(202, 409, 409));
        assertThat(desk.wait(coordinator, run.getString("id")).getString("status"))
                .isEqualTo("APPLIED");
        assertThat(desk.places(TERRITORY)).isEqualTo(before + 2);
    }

    @Test
    void an_import_that_was_put_away_cannot_be_applied() {
        JsonPath run = desk.read(coordinator, source, new Table().with("a", here("Noria")));
        assertThat(Desk.ask(coordinator, run, "discard")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<String>path("status"))
                .isEqualTo("DISCARDED");
        Response refused = Desk.ask(coordinator, run, "apply");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("currentStatus")).isEqualTo("DISCARDED");
    }

    /** Without a telephone, which four hundred places would share. */
    private static PlaceCard quiet(String name) {
        return phone(here(name), null);
    }

    /** A different one for each number. */
    private static String word(int seed) {
        StringBuilder word = new StringBuilder();
        for (int rest = seed * 2_654_435 & 0xfffffff; word.length() < 10; rest = rest / 7 + 31) {
            word.append("bcdfgjlmnprstvz".charAt(rest % 15)).append("aeiou".charAt(rest % 5));
        }
        return word + Integer.toString(seed, 36);
    }

    private static PlaceCard here(String name) {
        return Table.card(name, TERRITORY + "003", PHONE);
    }
}
