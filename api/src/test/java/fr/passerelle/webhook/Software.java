package fr.passerelle.webhook;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.post;

import fr.passerelle.platform.outbox.OutboxNow;
import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Valley;
import fr.passerelle.testing.Valley.Cast;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** How the tests have a partner's software told, and read what the log of deliveries says. */
@ApplicationScoped
class Software {

    private final TestDatabase database;
    private final Newcomers newcomers;
    private final Valley valley;
    private final OutboxNow outbox;
    private final Time time;

    Software(TestDatabase database, Newcomers newcomers, Valley valley, OutboxNow outbox, Time time) {
        this.database = database;
        this.newcomers = newcomers;
        this.valley = valley;
        this.outbox = outbox;
        this.time = time;
    }

    /** An endpoint with the secret that was shown once, and its manager. */
    record Told(String manager, String id, String secret) {}

    UUID organisationOf(UUID team) {
        return (UUID) database.column("select organisation_id from team where id = ?", team)
                .get(0);
    }

    String managerOf(UUID team) {
        return newcomers.managerOf(organisationOf(team));
    }

    Response create(String manager, UUID team, String url) {
        return post(
                as(manager),
                "/organisations/" + organisationOf(team) + "/webhooks",
                new CreateWebhookEndpointRequest(url));
    }

    Told tell(UUID team, Partner partner) {
        String manager = managerOf(team);
        JsonPath created = create(manager, team, partner.url())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Told(manager, created.getString("endpoint.id"), created.getString("secret"));
    }

    void command(Told told, String verb) {
        as(told.manager()).post("/webhooks/" + told.id() + "/" + verb).then().statusCode(200);
    }

    void ping(Told told) {
        as(told.manager()).post("/webhooks/" + told.id() + "/test").then().statusCode(204);
    }

    void resend(Told told, String delivery) {
        as(told.manager())
                .post("/webhooks/" + told.id() + "/deliveries/" + delivery + "/resend")
                .then()
                .statusCode(204);
    }

    JsonPath deliveries(Told told) {
        return as(told.manager())
                .get("/webhooks/" + told.id() + "/deliveries?size=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    UUID sent(Cast cast) {
        return valley.sent(cast, LocalDateTime.now(Time.ZONE), false);
    }

    void work() {
        outbox.workOff();
    }

    void workIn(Duration later) {
        time.at(Instant.now().plus(later), outbox::workOff);
    }

    List<Object> waiting(Told told) {
        return database.column(
                "select kind from outbox_event where key = ? and dead_at is null", UUID.fromString(told.id()));
    }
}
