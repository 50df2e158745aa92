package fr.passerelle.imports;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.network.Directory;
import fr.passerelle.network.PlaceCard;
import fr.passerelle.testing.Api;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A coordinator at work with a territory of their own, over HTTP. */
@ApplicationScoped
class Desk {

    private static final int PATIENCE_MILLIS = 120_000;

    private final Newcomers newcomers;
    private final TestDatabase database;
    private final Directory directory;

    Desk(Newcomers newcomers, TestDatabase database, Directory directory) {
        this.newcomers = newcomers;
        this.database = database;
        this.directory = directory;
    }

    /** A territory with one commune, empty, and its coordinator. @return the subject to sign in with */
    String coordinator(String territory) {
        newcomers.territory(territory);
        database.run("""
                insert into commune values (?, ?, 'Bourg ' || ?, 'bourg', 900, 3.30, 45.34, 'Pays', '{71100}', null)
                on conflict do nothing""", territory + "003", territory, territory);
        return newcomers.coordinatorOf(territory);
    }

    static Response send(String subject, String source, String file) {
        return as(subject)
                .multiPart("file", "table.cards", file.getBytes(StandardCharsets.UTF_8))
                .multiPart("source", source)
                .multiPart("sourceName", "Hub " + source)
                .post("/imports");
    }

    /** Sends the table and waits until it has been read. */
    JsonPath read(String subject, String source, Table table) {
        Response sent = send(subject, source, table.file());
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(202);
        return wait(subject, sent.path("id"));
    }

    JsonPath wait(String subject, String id) {
        long until = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        JsonPath run = get(subject, id);
        while (List.of("RECEIVED", "READING", "APPLYING", "UNDOING").contains(run.getString("status"))
                && System.nanoTime() < until) {
            pause();
            run = get(subject, id);
        }
        return run;
    }

    static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    JsonPath get(String subject, String id) {
        return as(subject)
                .get("/imports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** @param command apply, undo or discard */
    static Response ask(String subject, JsonPath run, String command) {
        return as(subject).post("/imports/" + run.getString("id") + "/" + command);
    }

    JsonPath apply(String subject, JsonPath run) {
        return after(subject, run, "apply", "APPLIED");
    }

    JsonPath undo(String subject, JsonPath run) {
        return after(subject, run, "undo", "UNDONE");
    }

    /** Asks for it and waits until the work on it has ended. @param status that it then has */
    JsonPath after(String subject, JsonPath run, String command, String status) {
        Response accepted = ask(subject, run, command);
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
        JsonPath ended = wait(subject, run.getString("id"));
        assertThat(ended.getString("status")).as(ended.prettify()).isEqualTo(status);
        return ended;
    }

    /** Read and applied. */
    JsonPath take(String subject, String source, Table table) {
        return apply(subject, read(subject, source, table));
    }

    Response decide(String subject, JsonPath run, int row, Map<String, ?> said) {
        return Api.post(as(subject), "/imports/" + run.getString("id") + "/rows/" + row + "/decision", said);
    }

    JsonPath rows(String subject, JsonPath run, String outcome) {
        return as(subject)
                .queryParam("outcome", outcome)
                .get("/imports/" + run.getString("id") + "/rows")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    UUID place(String source, String key) {
        return (UUID) database.column("""
                        select o.place_id from place_origin o join directory_source s on s.id = o.source_id
                         where s.key = ? and o.origin_key = ?""", source, key).get(0);
    }

    PlaceCard card(UUID place) {
        return QuarkusTransaction.requiringNew()
                .call(() -> directory.card(place).orElseThrow());
    }

    /** As a manager corrects a place by hand. */
    void correct(UUID place, PlaceCard card) {
        QuarkusTransaction.requiringNew().run(() -> directory.replace(place, card));
    }

    long places(String territory) {
        return (Long)
                database.column("select count(*) from place where territory_code = ? and closed_on is null", territory)
                        .get(0);
    }
}
