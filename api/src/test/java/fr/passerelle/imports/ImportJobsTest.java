package fr.passerelle.imports;

import static fr.passerelle.imports.Table.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Applying and undoing in the background: seen while it goes on, whole or not at all, whatever becomes of the server. */
@QuarkusTest
class ImportJobsTest {

    private static final String TERRITORY = "77";
    private static final String NEIGHBOUR = "78";
    private static int counter;

    @Inject
    Desk desk;

    @Inject
    TestDatabase database;

    @Inject
    TidyImports anyServer;

    @Inject
    ImportJobs jobs;

    private String coordinator;
    private String source;

    @BeforeEach
    void sitDown() {
        coordinator = desk.coordinator(TERRITORY);
        source = "jobs-" + ++counter;
    }

    @Test
    void the_answer_comes_at_once_and_progress_is_seen_before_any_place_is() throws SQLException {
        JsonPath run = read("Abri");
        long before = desk.places(TERRITORY);
        try (Connection elsewhere = database.asSuperuser()) {
            elsewhere.setAutoCommit(false);
            elsewhere.createStatement().execute("lock table place_origin in share mode");
            JsonPath accepted = Desk.ask(coordinator, run, "apply")
                    .then()
                    .statusCode(202)
                    .extract()
                    .jsonPath();
            assertThat(accepted.getString("status")).isEqualTo("APPLYING");
            JsonPath writing = waitForStep(run, "WRITING");
            assertThat(writing.getInt("progress.total")).isEqualTo(1);
            assertThat(desk.places(TERRITORY)).isEqualTo(before);
            for (String command : List.of("apply", "undo", "discard")) {
                Response refused = Desk.ask(coordinator, run, command);
                assertThat(refused.statusCode()).as(command).isEqualTo(409);
                assertThat(refused.jsonPath().getString("currentStatus")).isEqualTo("APPLYING");
            }
            desk.decide(coordinator, run, 1, Map.of("choice", "REJECT")).then().statusCode(409);
            elsewhere.rollback();
        }
        JsonPath ended = desk.wait(coordinator, run.getString("id"));
        assertThat(ended.getString("status")).isEqualTo("APPLIED");
        assertThat((Object) ended.get("progress")).isNull();
        assertThat(desk.places(TERRITORY)).isEqualTo(before + 1);
    }

    @Test
    void neither_another_territory_nor_another_role_can_ask_for_it_or_see_it() {
        JsonPath run = read("Bac");
        for (String command : List.of("apply", "undo")) {
            for (String stranger : List.of(desk.coordinator(NEIGHBOUR), Town.ADMIN)) {
                assertThat(Desk.ask(stranger, run, command).statusCode()).isEqualTo(404);
            }
            assertThat(Desk.ask(Town.HELENE_MANAGER, run, command).statusCode()).isEqualTo(403);
            assertThat(Desk.ask(Town.CLAIRE_REFERRER, run, command).statusCode())
                    .isEqualTo(403);
        }
        assertThat(Desk.ask(coordinator, run, "undo").statusCode())
                .as("not applied yet")
                .isEqualTo(409);
        assertThat(desk.get(coordinator, run.getString("id")).getString("status"))
                .isEqualTo("READY");
    }

    @Test
    void an_undoing_that_fails_leaves_the_import_applied_and_says_so() {
        JsonPath run = desk.apply(coordinator, read("Cale"));
        long before = desk.places(TERRITORY);
        database.run("create function no_removal() returns trigger language plpgsql as"
                + " $$ begin raise exception 'no removal'; end $$");
        database.run("create trigger no_removal before delete on place for each row when (old.name = 'Cale')"
                + " execute function no_removal()");
        try {
            JsonPath still = desk.after(coordinator, run, "undo", "APPLIED");
            assertThat(still.getString("nothingDone")).isEqualTo("INTERNAL");
        } finally {
            database.run("drop function no_removal() cascade");
        }
        assertThat(desk.places(TERRITORY)).isEqualTo(before);
        desk.undo(coordinator, run);
        assertThat(desk.places(TERRITORY)).isEqualTo(before - 1);
    }

    @Test
    void what_a_dead_server_was_doing_is_as_if_it_had_never_begun() {
        JsonPath reading = read("Digue");
        JsonPath applying = read("Écluse");
        JsonPath undoing = desk.apply(coordinator, read("Fanal"));
        left(reading, "READING", null);
        left(applying, "APPLYING", "WRITING");
        left(undoing, "UNDOING", "CHECKING");
        anyServer.tidy();
        assertThat(now(reading).getString("status")).isEqualTo("FAILED");
        assertThat(now(reading).getString("failure")).isEqualTo("INTERRUPTED");
        assertThat(now(applying).getString("status")).isEqualTo("READY");
        assertThat(now(applying).getString("nothingDone")).isEqualTo("INTERRUPTED");
        assertThat(now(undoing).getString("status")).isEqualTo("APPLIED");
        assertThat(now(undoing).getString("nothingDone")).isEqualTo("INTERRUPTED");
        desk.apply(coordinator, applying);
        desk.undo(coordinator, undoing);
    }

    @Test
    void what_another_server_works_on_is_left_alone_until_that_server_is_gone() throws SQLException {
        JsonPath reading = read("Gare");
        JsonPath applying = read("Halte");
        left(reading, "READING", null);
        left(applying, "APPLYING", "WRITING");
        try (Connection other = database.as("app")) {
            other.setAutoCommit(false);
            holdAsWorker(other, reading);
            holdAsWorker(other, applying);
            anyServer.tidy();
            assertThat(now(reading).getString("status")).isEqualTo("READING");
            assertThat(now(applying).getString("status")).isEqualTo("APPLYING");
            // A closed connection lets go of its locks a moment later: the other server goes here and now.
            other.rollback();
        }
        anyServer.tidy();
        assertThat(now(reading).getString("failure")).isEqualTo("INTERRUPTED");
        assertThat(now(applying).getString("status")).isEqualTo("READY");
    }

    @Test
    void what_waits_on_another_server_is_left_alone_while_that_server_speaks_for_it() {
        JsonPath waiting = read("Jardin");
        JsonPath received = read("Kiosque");
        left(waiting, "APPLYING", "WAITING");
        left(received, "RECEIVED", null);
        anyServer.tidy();
        assertThat(now(waiting).getString("status")).isEqualTo("APPLYING");
        assertThat(now(received).getString("status")).isEqualTo("RECEIVED");
        database.run(
                "update import_run set alive_at = now() - interval '2 minutes' where id in (cast(? as uuid), cast(? as uuid))",
                waiting.getString("id"),
                received.getString("id"));
        jobs.stillInHand();
        anyServer.tidy();
        assertThat(now(waiting).getString("status")).isEqualTo("READY");
        assertThat(now(received).getString("failure")).isEqualTo("INTERRUPTED");
    }

    private JsonPath read(String name) {
        Table table = new Table().with("a", Table.phone(Table.card(name, TERRITORY + "003", PHONE), null));
        return desk.read(
                coordinator,
                source + "-" + name.toLowerCase(java.util.Locale.ROOT).replace('é', 'e'),
                table);
    }

    private JsonPath now(JsonPath run) {
        return desk.get(coordinator, run.getString("id"));
    }

    /** As a server leaves it that has just died. */
    private void left(JsonPath run, String status, String step) {
        database.run(
                "update import_run set status = ?, work_step = ?, alive_at = now() where id = cast(? as uuid)",
                status,
                step,
                run.getString("id"));
    }

    private static void holdAsWorker(Connection other, JsonPath run) throws SQLException {
        try (PreparedStatement hold =
                other.prepareStatement("select pg_advisory_xact_lock(hashtextextended('imports.work:' || ?, 0))")) {
            hold.setString(1, run.getString("id"));
            hold.execute();
        }
    }

    private JsonPath waitForStep(JsonPath run, String step) {
        JsonPath seen = now(run);
        for (int tries = 0; tries < 500 && !step.equals(seen.getString("progress.step")); tries++) {
            Desk.pause();
            seen = now(run);
        }
        assertThat(seen.getString("progress.step")).as(seen.prettify()).isEqualTo(step);
        return seen;
    }
}
