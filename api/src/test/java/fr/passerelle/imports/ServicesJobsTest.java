package fr.passerelle.imports;

import static fr.passerelle.imports.ServiceFile.service;
import static fr.passerelle.imports.Table.OTHER_PHONE;
import static fr.passerelle.imports.Table.card;
import static fr.passerelle.imports.Table.phone;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.network.PlaceCard;
import fr.passerelle.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Services are applied and undone in the background as places are: seen while it goes on, whole or not at all. */
@QuarkusTest
class ServicesJobsTest {

    private static final String TERRITORY = "86";
    private static final List<String> NAMES = List.of(
            "Arbalète",
            "Baldaquin",
            "Cigogne",
            "Drakkar",
            "Escarpolette",
            "Farandole",
            "Girouette",
            "Hirondelle",
            "Iceberg",
            "Joaillerie",
            "Kangourou",
            "Lampadaire");

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
    private JsonPath brought;

    @BeforeEach
    void bringTwoStructures() {
        coordinator = desk.coordinator(TERRITORY);
        structures = "structures-at-work-" + ++counter;
        services = "services-at-work-" + counter;
        one = "dora--at-work-one" + counter;
        other = "dora--at-work-other" + counter;
        brought = desk.take(
                coordinator, structures, new Table().with(one, named(0)).with(other, named(1)));
    }

    @Test
    void undoing_services_is_seen_before_any_of_them_is_given_back() throws SQLException {
        desk.apply(coordinator, read(service("a", one, "Aide en ligne")));
        JsonPath run =
                desk.apply(coordinator, read(service("a", one, "Aide numérique"), service("b", other, "Atelier")));
        try (Connection elsewhere = database.asSuperuser()) {
            elsewhere.setAutoCommit(false);
            elsewhere.createStatement().execute("lock table place_service in share mode");
            JsonPath accepted = Desk.ask(coordinator, run, "undo")
                    .then()
                    .statusCode(202)
                    .extract()
                    .jsonPath();
            assertThat(accepted.getString("status")).isEqualTo("UNDOING");
            JsonPath writing = waitUntilWriting(run);
            assertThat(writing.getInt("progress.total"))
                    .as("two rows, two places")
                    .isEqualTo(4);
            assertThat(offered(one)).containsExactly("Aide numérique");
            assertThat(offered(other)).containsExactly("Atelier");
            elsewhere.rollback();
        }
        JsonPath undone = desk.wait(coordinator, run.getString("id"));
        assertThat(undone.getString("status")).isEqualTo("UNDONE");
        assertThat(undone.getList("notGivenBack")).isEmpty();
        assertThat(offered(one)).containsExactly("Aide en ligne");
        assertThat(offered(other)).isEmpty();
    }

    @Test
    void one_service_that_cannot_be_written_leaves_every_place_and_the_import_as_they_were() {
        JsonPath run = read(service("a", one, "Aide en ligne"), service("b", other, "Refus"));
        database.run("create function no_such_service() returns trigger language plpgsql as"
                + " $$ begin raise exception 'no such service'; end $$");
        database.run("create trigger no_such_service before insert on place_service for each row"
                + " when (new.card ->> 'name' = 'Refus') execute function no_such_service()");
        try {
            JsonPath still = desk.after(coordinator, run, "apply", "READY");
            assertThat(still.getString("nothingDone")).isEqualTo("INTERNAL");
        } finally {
            database.run("drop function no_such_service() cascade");
        }
        assertThat(offered(one)).isEmpty();
        desk.apply(coordinator, run);
        assertThat(offered(one)).containsExactly("Aide en ligne");
        assertThat(offered(other)).containsExactly("Refus");
    }

    @Test
    void a_place_whose_services_come_in_several_parts_gets_all_of_them_and_gives_all_of_them_back() {
        desk.apply(coordinator, read(service("first", one, "Aide en ligne")));
        String[] many = IntStream.rangeClosed(0, 450)
                .mapToObj(number -> service(number == 0 ? "first" : "many" + number, one, "Atelier " + number))
                .toArray(String[]::new);
        JsonPath run = desk.apply(coordinator, read(many));
        assertThat(offered(one)).hasSize(451).startsWith("Atelier 0").endsWith("Atelier 450");
        assertThat(desk.undo(coordinator, run).getList("notGivenBack")).isEmpty();
        assertThat(offered(one)).containsExactly("Aide en ligne");
    }

    @Test
    void undoing_the_structures_closes_a_place_that_has_services_and_leaves_them() {
        desk.apply(coordinator, read(service("a", one, "Aide en ligne")));
        UUID stays = place(one);
        UUID goes = place(other);
        JsonPath undone = desk.undo(coordinator, brought);
        assertThat(undone.getList("notGivenBack.reason")).isEqualTo(List.of("CLOSED_INSTEAD"));
        assertThat(undone.getString("notGivenBack[0].placeId")).isEqualTo(stays.toString());
        assertThat(database.column("select closed_on is null from place where id = ?", stays))
                .isEqualTo(List.of(false));
        assertThat(offered(stays)).containsExactly("Aide en ligne");
        assertThat(database.column("select 1 from place where id = ?", goes)).isEmpty();
    }

    @Test
    void services_are_undone_where_the_card_is_newer_and_the_card_where_the_services_are_newer() {
        JsonPath first = desk.apply(coordinator, read(service("a", one, "Aide en ligne")));
        JsonPath phoned = desk.take(
                coordinator,
                structures,
                new Table().with(one, phone(named(0), OTHER_PHONE)).with(other, named(1)));
        desk.undo(coordinator, first);
        assertThat(offered(one)).isEmpty();
        assertThat(desk.card(place(one)).phone()).isEqualTo(OTHER_PHONE);

        desk.apply(coordinator, read(service("a", one, "Aide numérique")));
        assertThat(desk.undo(coordinator, phoned).getList("notGivenBack")).isEmpty();
        assertThat(desk.card(place(one)).phone()).isEqualTo(named(0).phone());
        assertThat(offered(one)).containsExactly("Aide numérique");
    }

    @Test
    void an_outdated_service_stops_the_whole_file_and_only_it_is_to_be_looked_at_again() {
        desk.apply(coordinator, read(service("a", one, "Aide en ligne"), service("b", other, "Atelier")));
        JsonPath run = read(service("a", one, "Aide numérique"), service("b", other, "Cours"));
        desk.apply(coordinator, read(service("a", one, "Aide aux démarches"), service("b", other, "Atelier")));
        JsonPath nothing = desk.after(coordinator, run, "apply", "READY");
        assertThat(nothing.getString("nothingDone")).isEqualTo("OUTDATED");
        assertThat((Object) nothing.get("progress")).isNull();
        assertThat(nothing.getInt("outdated")).isEqualTo(1);
        assertThat(desk.rows(coordinator, run, "UPDATED").getList("items.outdated"))
                .isEqualTo(List.of(true, false));
        assertThat(offered(one)).containsExactly("Aide aux démarches");
        assertThat(offered(other)).containsExactly("Atelier");
        desk.decide(coordinator, run, 1, Map.of("choice", "REJECT")).then().statusCode(200);
        assertThat((Object) desk.apply(coordinator, run).get("nothingDone")).isNull();
        assertThat(offered(one)).containsExactly("Aide aux démarches");
        assertThat(offered(other)).containsExactly("Cours");
    }

    private JsonPath read(String... rows) {
        JsonPath run = desk.wait(
                coordinator,
                ServiceFile.send(coordinator, services, rows)
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id"));
        assertThat(run.getString("status")).as(run.prettify()).isEqualTo("READY");
        return run;
    }

    private JsonPath waitUntilWriting(JsonPath run) {
        JsonPath seen = desk.get(coordinator, run.getString("id"));
        for (int tries = 0; tries < 500 && !"WRITING".equals(seen.getString("progress.step")); tries++) {
            Desk.pause();
            seen = desk.get(coordinator, run.getString("id"));
        }
        assertThat(seen.getString("progress.step")).as(seen.prettify()).isEqualTo("WRITING");
        return seen;
    }

    private UUID place(String structure) {
        return desk.place(structures, structure);
    }

    private List<Object> offered(String structure) {
        return offered(place(structure));
    }

    private List<Object> offered(UUID place) {
        return database.column("select card ->> 'name' from place_service where place_id = ? order by position", place);
    }

    private static PlaceCard named(int which) {
        int number = 2 * (counter - 1) + which;
        return card(NAMES.get(number), TERRITORY + "003", "+33549500%03d".formatted(number));
    }
}
