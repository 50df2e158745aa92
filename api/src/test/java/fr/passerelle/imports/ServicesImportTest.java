package fr.passerelle.imports;

import static fr.passerelle.imports.ServiceFile.service;
import static fr.passerelle.imports.Table.OTHER_PHONE;
import static fr.passerelle.imports.Table.card;
import static fr.passerelle.imports.Table.phone;
import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.network.PlaceCard;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** data.inclusion's services find the places that its structures brought, and behave as places do: shown, taken, undone. */
@QuarkusTest
class ServicesImportTest {

    private static final String TERRITORY = "78";
    private static final String NEIGHBOUR = "79";
    /** Names that resemble no other: each test has places of its own. */
    private static final List<String> NAMES = List.of(
            "Bobine",
            "Canevas",
            "Dentelle",
            "Enclume",
            "Faïence",
            "Gouache",
            "Houblon",
            "Indigo",
            "Jonquille",
            "Kiosque",
            "Lavande",
            "Mouette",
            "Noisette",
            "Ocarina",
            "Pivoine",
            "Quenouille",
            "Romarin",
            "Sureau",
            "Tournesol",
            "Ursuline",
            "Vannerie",
            "Wagonnet",
            "Xylophone",
            "Yourte",
            "Zinnia",
            "Aubépine",
            "Bourrache",
            "Coquelicot",
            "Digitale",
            "Églantine",
            "Fougère",
            "Genévrier");

    private static int counter;

    @Inject
    Desk desk;

    @Inject
    TestDatabase database;

    private String coordinator;
    private String structures;
    private String services;
    private String one;
    private String other;

    @BeforeEach
    void bringTwoStructures() {
        coordinator = desk.coordinator(TERRITORY);
        structures = "structures-" + ++counter;
        services = "services-" + counter;
        one = "dora--one" + counter;
        other = "dora--other" + counter;
        desk.take(coordinator, structures, new Table().with(one, here(0)).with(other, here(1)));
    }

    @Test
    void each_service_is_previewed_and_nothing_changes_before_the_import_is_applied() {
        JsonPath run = read(service("a", one, "Aide en ligne"), service("b", one, "Atelier"));
        assertThat(run.getInt("counts.created")).isEqualTo(2);
        JsonPath rows = desk.rows(coordinator, run, "CREATED");
        assertThat(rows.getList("items.sourceId")).isEqualTo(List.of("dora--a", "dora--b"));
        assertThat(rows.getString("items[0].name")).isEqualTo("Aide en ligne · " + here(0).name());
        assertThat(rows.getString("items[0].placeId")).isEqualTo(place(one).toString());
        assertThat(rows.getList("items[0].fields.field"))
                .contains("SERVICE_NAME", "SERVICE_THEMES", "SERVICE_PHONE")
                .doesNotContain("NAME", "SERVICE_FEES_DETAIL");
        assertThat(shown(one)).isEmpty();

        desk.apply(coordinator, run);
        assertThat(shown(one)).containsExactly("Aide en ligne", "Atelier");
        assertThat(shown(other)).isEmpty();
        assertThat(database.column(
                        "select id from place_service where place_id = ? and themes && ?::text[]",
                        place(one),
                        "{lecture-ecriture-calcul--maitriser-le-francais}"))
                .hasSize(2);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        take(service("a", one, "Aide en ligne"), service("b", other, "Atelier"));
        JsonPath again = take(service("a", one, "Aide en ligne"), service("b", other, "Atelier"));
        assertThat(again.getInt("counts.unchanged")).isEqualTo(2);
        assertThat(desk.rows(coordinator, again, "UNCHANGED").getLong("total")).isZero();
        assertThat(shown(one)).containsExactly("Aide en ligne");
    }

    @Test
    void what_changed_is_shown_field_by_field_and_a_field_that_was_left_stays_left() {
        take(service("a", one, "Aide en ligne"));
        String changed = service("a", one, "Aide numérique").replace("+33144556677", "+33144556688");
        JsonPath run = read(changed);
        JsonPath row = desk.rows(coordinator, run, "UPDATED");
        assertThat(row.getList("items[0].changes.field")).isEqualTo(List.of("SERVICE_NAME", "SERVICE_PHONE"));
        assertThat(row.getList("items[0].changes[1].ours")).isEqualTo(List.of("+33144556677"));
        assertThat(row.getList("items[0].changes[1].theirs")).isEqualTo(List.of("+33144556688"));
        desk.decide(coordinator, run, 1, Map.of("choice", "KEEP_OURS", "field", "SERVICE_PHONE"))
                .then()
                .statusCode(200);
        desk.apply(coordinator, run);
        assertThat(shown(one)).containsExactly("Aide numérique");
        assertThat(get(one).getString("serviceCards[0].phone")).isEqualTo("+33144556677");
        assertThat(take(changed).getInt("counts.unchanged")).isEqualTo(1);
        String corrections = as(coordinator)
                .get("/imports/sources/" + services + "/corrections")
                .asString();
        assertThat(corrections)
                .contains("dora--a;Aide numérique;SERVICE_PHONE;")
                .doesNotContain("SERVICE_NAME");
    }

    @Test
    void a_service_of_a_place_that_nobody_brought_is_refused_and_says_so() {
        JsonPath run = take(service("a", "dora--unknown", "Aide en ligne"));
        assertThat(run.getInt("counts.rejected")).isEqualTo(1);
        JsonPath row = desk.rows(coordinator, run, "REJECTED");
        assertThat(row.getString("items[0].name")).isEqualTo("Aide en ligne");
        assertThat(row.getList("items[0].notes.rule")).isEqualTo(List.of("PLACE_UNKNOWN"));
        assertThat(row.getString("items[0].notes[0].column")).isEqualTo("structure_id");
        assertThat(row.getString("items[0].notes[0].before")).isEqualTo("dora--unknown");
        assertThat(database.column("select 1 from place_service where card ->> 'name' = 'Aide en ligne'"
                        + " and place_id not in (select id from place where territory_code = '78')"))
                .isEmpty();
    }

    @Test
    void a_service_that_is_no_longer_named_stays_until_the_coordinator_takes_it_away_and_comes_back_when_named() {
        take(service("a", one, "Aide en ligne"), service("b", one, "Atelier"));
        JsonPath run = take(service("b", one, "Atelier"));
        assertThat(run.getInt("counts.absent")).isEqualTo(1);
        assertThat(shown(one)).containsExactly("Aide en ligne", "Atelier");

        JsonPath again = read(service("b", one, "Atelier"));
        JsonPath absent = desk.rows(coordinator, again, "ABSENT");
        assertThat(absent.getString("items[0].name")).startsWith("Aide en ligne");
        desk.decide(coordinator, again, absent.getInt("items[0].row"), Map.of("choice", "CLOSE"))
                .then()
                .statusCode(200);
        desk.apply(coordinator, again);
        assertThat(shown(one)).containsExactly("Atelier");
        assertThat(take(service("b", one, "Atelier")).getInt("counts.absent")).isZero();

        desk.undo(coordinator, again);
        assertThat(shown(one)).containsExactly("Aide en ligne", "Atelier");
        JsonPath named = take(service("a", one, "Aide en ligne"), service("b", one, "Atelier"));
        assertThat(named.getInt("counts.unchanged")).isEqualTo(2);
    }

    @Test
    void a_service_that_moves_is_new_at_one_place_and_absent_at_the_other() {
        take(service("a", one, "Aide en ligne"));
        JsonPath run = take(service("a", other, "Aide en ligne"));
        assertThat(run.getInt("counts.created")).isEqualTo(1);
        assertThat(run.getInt("counts.absent")).isEqualTo(1);
        assertThat(shown(other)).containsExactly("Aide en ligne");
    }

    @Test
    void undoing_gives_the_services_back_and_leaves_a_correction_of_the_place_alone() {
        take(service("a", one, "Aide en ligne"));
        JsonPath run =
                take(service("a", one, "Aide numérique"), service("b", one, "Atelier"), service("c", other, "Cours"));
        desk.correct(place(one), phone(desk.card(place(one)), OTHER_PHONE));
        JsonPath undone = desk.undo(coordinator, run);
        assertThat(undone.getList("notGivenBack")).isEmpty();
        assertThat(shown(one)).containsExactly("Aide en ligne");
        assertThat(shown(other)).isEmpty();
        assertThat(desk.card(place(one)).phone()).isEqualTo(OTHER_PHONE);
        JsonPath again = read(service("a", one, "Aide numérique"), service("b", one, "Atelier"));
        assertThat(again.getInt("counts.updated")).isEqualTo(1);
        assertThat(again.getInt("counts.created")).isEqualTo(1);
    }

    @Test
    void services_that_changed_after_the_import_are_listed_and_stay() {
        JsonPath first = take(service("a", one, "Aide en ligne"));
        take(service("a", one, "Aide numérique"));
        JsonPath undone = desk.undo(coordinator, first);
        assertThat(undone.getList("notGivenBack.reason")).isEqualTo(List.of("CHANGED_SINCE"));
        assertThat(shown(one)).containsExactly("Aide numérique");
    }

    @Test
    void when_the_service_changed_under_the_preview_nothing_is_done_and_the_row_is_shown_again() {
        take(service("a", one, "Aide en ligne"));
        JsonPath run = read(service("a", one, "Aide numérique"));
        take(service("a", one, "Aide aux démarches"));
        JsonPath nothing = desk.after(coordinator, run, "apply", "READY");
        assertThat(nothing.getString("nothingDone")).isEqualTo("OUTDATED");
        assertThat(nothing.getInt("outdated")).isEqualTo(1);
        assertThat(shown(one)).containsExactly("Aide aux démarches");
        JsonPath row = desk.rows(coordinator, run, "UPDATED");
        assertThat(row.getBoolean("items[0].outdated")).isTrue();
        assertThat(row.getList("items[0].changes[0].ours")).isEqualTo(List.of("Aide aux démarches"));
        desk.apply(coordinator, run);
        assertThat(shown(one)).containsExactly("Aide numérique");
    }

    @Test
    void importing_the_structures_again_leaves_their_services_alone() {
        take(service("a", one, "Aide en ligne"));
        JsonPath run = desk.take(
                coordinator,
                structures,
                new Table().with(one, phone(here(0), OTHER_PHONE)).with(other, here(1)));
        assertThat(run.getInt("counts.updated")).isEqualTo(1);
        assertThat(shown(one)).containsExactly("Aide en ligne");
        desk.undo(coordinator, run);
        assertThat(desk.card(place(one)).phone()).isEqualTo(here(0).phone());
        assertThat(shown(one)).containsExactly("Aide en ligne");
    }

    @Test
    void a_service_is_where_its_source_says_and_cannot_be_said_to_be_a_place() {
        JsonPath run = read(service("a", one, "Aide en ligne"));
        desk.decide(
                        coordinator,
                        run,
                        1,
                        Map.of("choice", "MERGE", "placeId", place(other).toString()))
                .then()
                .statusCode(422);
        desk.decide(coordinator, run, 1, Map.of("choice", "REJECT")).then().statusCode(200);
        desk.apply(coordinator, run);
        assertThat(shown(one)).isEmpty();
    }

    @Test
    void a_neighbours_coordinator_gives_no_services_to_places_that_are_not_theirs() {
        String neighbour = desk.coordinator(NEIGHBOUR);
        JsonPath unknown =
                wait(neighbour, ServiceFile.send(neighbour, "next-" + services, service("a", one, "Aide en ligne")));
        assertThat(unknown.getInt("counts.rejected")).isEqualTo(1);

        String national = "dora--national" + counter;
        desk.take(
                Town.ADMIN,
                "national-" + structures,
                new Table().with(national, card("Hôtel national", TERRITORY + "003", null)));
        JsonPath outside = wait(
                neighbour, ServiceFile.send(neighbour, "next-" + services, service("a", national, "Aide en ligne")));
        assertThat(outside.getInt("counts.outside")).isEqualTo(1);
        desk.apply(neighbour, outside);
        UUID place = desk.place("national-" + structures, national);
        assertThat(as(coordinator).get("/places/" + place).jsonPath().getList("serviceCards"))
                .isEmpty();

        JsonPath own = take(service("a", national, "Aide en ligne"));
        assertThat(own.getInt("counts.created")).isEqualTo(1);
        assertThat(as(neighbour).get("/imports/" + own.getString("id")).statusCode())
                .isEqualTo(404);
        assertThat(as(Town.CLAIRE_REFERRER)
                        .post("/imports/" + own.getString("id") + "/undo")
                        .statusCode())
                .isEqualTo(403);
    }

    private JsonPath wait(String subject, Response sent) {
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(202);
        JsonPath run = desk.wait(subject, sent.path("id"));
        assertThat(run.getString("status")).as(run.prettify()).isEqualTo("READY");
        assertThat(run.getString("format")).isEqualTo("DATA_INCLUSION_SERVICES");
        return run;
    }

    private JsonPath read(String... rows) {
        return wait(coordinator, ServiceFile.send(coordinator, services, rows));
    }

    private JsonPath take(String... rows) {
        return desk.apply(coordinator, read(rows));
    }

    private UUID place(String structure) {
        return desk.place(structures, structure);
    }

    private JsonPath get(String structure) {
        return as(coordinator).get("/places/" + place(structure)).jsonPath();
    }

    private List<String> shown(String structure) {
        return get(structure).getList("serviceCards.name");
    }

    private static PlaceCard here(int which) {
        int number = 2 * (counter - 1) + which;
        return card(NAMES.get(number), TERRITORY + "003", "+33536500%03d".formatted(number));
    }
}
