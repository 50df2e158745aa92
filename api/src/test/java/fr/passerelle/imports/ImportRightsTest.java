package fr.passerelle.imports;

import static fr.passerelle.imports.Table.PHONE;
import static fr.passerelle.imports.Table.card;
import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.Api;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A coordinator imports into their territory, a platform administrator into all; nobody else, nowhere else. */
@QuarkusTest
class ImportRightsTest {

    private static final String TERRITORY = "74";
    private static final String NEIGHBOUR = "75";
    private static int counter;

    @Inject
    Desk desk;

    @Inject
    TestDatabase database;

    @Test
    void other_roles_and_strangers_are_turned_away_everywhere() {
        JsonPath run = desk.read(desk.coordinator(TERRITORY), key(), new Table().with("a", here("Quai")));
        for (Function<RequestSpecification, Response> call : calls(run, "rights-1")) {
            assertThat(call.apply(anonymous()).statusCode()).isEqualTo(401);
            for (String subject : List.of(
                    Town.CLAIRE_REFERRER,
                    Town.JULIEN_MEDIATOR,
                    Town.HELENE_MANAGER,
                    Town.AUDITOR,
                    Town.FORMER_MEMBER,
                    Town.NOBODY_YET)) {
                assertThat(call.apply(as(subject)).statusCode()).as(subject).isEqualTo(403);
            }
        }
    }

    @Test
    void another_territorys_coordinator_and_the_administrator_see_nothing_of_it() {
        String own = desk.coordinator(TERRITORY);
        String source = key();
        JsonPath run = desk.read(own, source, new Table().with("a", here("Rade")));
        for (String subject : List.of(desk.coordinator(NEIGHBOUR), Town.ADMIN)) {
            for (Function<RequestSpecification, Response> call : calls(run, source)) {
                assertThat(call.apply(as(subject)).statusCode()).as(subject).isEqualTo(404);
            }
            assertThat(as(subject).get("/imports").jsonPath().getList("items.id"))
                    .doesNotContain(run.getString("id"));
            assertThat(as(subject).get("/imports/sources").jsonPath().getList("key"))
                    .doesNotContain(source);
        }
        assertThat(as(own).get("/imports").jsonPath().getList("items.id")).contains(run.getString("id"));
        assertThat(desk.get(own, run.getString("id")).getString("status")).isEqualTo("READY");
    }

    @Test
    void two_territories_may_call_their_sources_the_same() {
        String source = key();
        desk.take(desk.coordinator(TERRITORY), source, new Table().with("a", here("Saline")));
        JsonPath run = desk.take(
                desk.coordinator(NEIGHBOUR), source, new Table().with("a", card("Talus", NEIGHBOUR + "003", PHONE)));
        assertThat(run.getInt("counts.created")).isEqualTo(1);
        assertThat(run.getInt("counts.absent")).isZero();
    }

    @Test
    void a_national_import_reaches_every_territory_and_a_coordinators_only_their_own_part_of_it() {
        String source = key();
        String coordinator = desk.coordinator(TERRITORY);
        desk.coordinator(NEIGHBOUR);
        Table table = new Table()
                .with("a", Table.phone(here("Usine" + counter), null))
                .with("b", card("Verger" + counter, NEIGHBOUR + "003", null));
        JsonPath national = desk.take(Town.ADMIN, source, table);
        assertThat(national.getInt("counts.created")).isEqualTo(2);
        assertThat((Object) national.get("territoryCode")).isNull();
        assertThat(as(coordinator).get("/imports/" + national.getString("id")).statusCode())
                .isEqualTo(404);

        Table next = table.with("c", Table.phone(here("Wagon" + counter), null))
                .with("d", card("Yole" + counter, NEIGHBOUR + "003", null));
        JsonPath own = desk.take(coordinator, source, next.without("b"));
        assertThat(own.getInt("counts.created")).isEqualTo(1);
        assertThat(own.getInt("counts.unchanged")).isEqualTo(1);
        assertThat(own.getInt("counts.outside")).isEqualTo(1);
        assertThat(own.getInt("counts.absent")).as("b lies elsewhere").isZero();
        assertThat(database.column("select 1 from place where name = ?", "Yole" + counter))
                .isEmpty();
    }

    @Test
    void a_national_source_is_described_by_the_administrator_alone() {
        String source = key();
        Map<String, String> description = Map.of("name", "Liste nationale", "format", "FRANCE_SERVICES");
        put(Town.ADMIN, source, description).then().statusCode(200);
        String coordinator = desk.coordinator(TERRITORY);
        JsonPath seen = as(coordinator).get("/imports/sources/" + source).jsonPath();
        assertThat(seen.getBoolean("editable")).isFalse();
        assertThat(put(coordinator, source, description).statusCode()).isEqualTo(403);
        assertThat(as(coordinator).post("/imports/sources/" + source + "/pull").statusCode())
                .isEqualTo(403);
    }

    private static Response put(String subject, String source, Map<String, String> description) {
        return as(subject).contentType("application/json").body(description).put("/imports/sources/" + source);
    }

    private static List<Function<RequestSpecification, Response>> calls(JsonPath run, String source) {
        String path = "/imports/" + run.getString("id");
        return List.of(
                caller -> caller.get(path),
                caller -> caller.get(path + "/rows"),
                caller -> Api.post(caller, path + "/rows/1/decision", Map.of("choice", "REJECT")),
                caller -> caller.post(path + "/apply"),
                caller -> caller.post(path + "/undo"),
                caller -> caller.post(path + "/discard"),
                caller -> caller.get("/imports/sources/" + source),
                caller -> caller.post("/imports/sources/" + source + "/pull"),
                caller -> caller.get("/imports/sources/" + source + "/corrections"));
    }

    private static String key() {
        return "rights-" + ++counter;
    }

    private static fr.passerelle.network.PlaceCard here(String name) {
        return card(name, TERRITORY + "003", PHONE);
    }
}
