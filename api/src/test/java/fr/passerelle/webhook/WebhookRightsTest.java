package fr.passerelle.webhook;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import fr.passerelle.testing.Api;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import fr.passerelle.testing.Valley;
import fr.passerelle.testing.Valley.Cast;
import fr.passerelle.webhook.Software.Told;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose software is told is said by that organisation's managers and nobody else; the secret is shown once. */
@QuarkusTest
class WebhookRightsTest {

    private static final String TERRITORY = "17";

    @Inject
    Valley valley;

    @Inject
    Software software;

    @Inject
    Newcomers newcomers;

    @Inject
    TestDatabase database;

    private final Partner partner = new Partner();
    private Cast cast;
    private Told told;
    private String organisation;

    @BeforeEach
    void an_endpoint() {
        newcomers.territory(TERRITORY);
        cast = valley.cast(null);
        told = software.tell(cast.placeTeam(), partner);
        organisation = "/organisations/" + software.organisationOf(cast.placeTeam()) + "/webhooks";
    }

    @AfterEach
    void nobody_is_told_of_other_tests() {
        database.run("delete from webhook_delivery");
        database.run("delete from webhook_message");
        database.run("delete from webhook_endpoint");
        database.run("delete from outbox_event");
        valley.leave(cast);
        partner.close();
    }

    @Test
    void every_manager_of_the_organisation_may_and_another_organisations_finds_nothing() {
        software.ping(told);
        software.work();
        as(cast.manager()).get(organisation).then().statusCode(200).body("id", contains(told.id()));
        each(cast.manager()).forEach(answer -> assertThat(answer.statusCode()).isLessThan(300));
        String elsewhere = newcomers.managerOf(newcomers.organisation("Ailleurs", TERRITORY));
        each(elsewhere).forEach(answer -> answer.then().statusCode(404).body("type", endsWith("not-found")));
        each(Town.HELENE_MANAGER).forEach(answer -> answer.then().statusCode(404));
    }

    @Test
    void no_other_role_may_and_nobody_without_signing_in() {
        software.ping(told);
        software.work();
        Stream.of(
                        cast.mediator(),
                        cast.referrer(),
                        cast.coordinator(),
                        newcomers.coordinatorOf(TERRITORY),
                        Town.ADMIN,
                        Town.AUDITOR,
                        newcomers.stranger())
                .forEach(somebody -> each(somebody)
                        .forEach(answer ->
                                assertThat(answer.statusCode()).as(somebody).isEqualTo(403)));
        each(Api::anonymous).forEach(answer -> answer.then().statusCode(401));
    }

    @Test
    void a_delivery_of_another_webhook_is_not_sent_again_by_this_one() {
        Cast neighbours = valley.cast(null);
        try (Partner other = new Partner()) {
            Told theirs = software.tell(neighbours.placeTeam(), other);
            software.ping(theirs);
            software.work();
            String delivery = software.deliveries(theirs).getString("items[0].id");
            as(told.manager())
                    .post("/webhooks/" + told.id() + "/deliveries/" + delivery + "/resend")
                    .then()
                    .statusCode(404);
        } finally {
            valley.leave(neighbours);
        }
    }

    @Test
    void the_secret_is_shown_once_and_kept_sealed() {
        assertThat(told.secret()).startsWith("whsec_").hasSizeGreaterThan(40);
        assertThat(as(told.manager()).get(organisation).asString()).doesNotContain("secret", told.secret());
        software.command(told, "disable");
        software.command(told, "enable");
        assertThat(database.column(
                        "select position(convert_to(?, 'UTF8') in secret) from webhook_endpoint where id = ?",
                        told.secret().substring(6),
                        UUID.fromString(told.id())))
                .containsExactly(0);
        assertThat(database.column(
                        "select action from audit_entry where detail ->> 'endpoint' = ? order by id", told.id()))
                .containsExactly("WEBHOOK_CREATED", "WEBHOOK_DISABLED", "WEBHOOK_ENABLED");
    }

    @Test
    void a_manager_reads_how_it_went_and_never_about_which_referral() {
        UUID id = software.sent(cast);
        software.work();
        Response log = as(told.manager()).get("/webhooks/" + told.id() + "/deliveries");
        log.then().body("items", hasSize(1)).body("items[0]", not(hasKey("referralId")));
        assertThat(log.asString()).doesNotContain(id.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select referral_id from webhook_message",
                "select status from webhook_message",
                "update webhook_message set referral_id = null",
                "delete from webhook_message",
                "insert into webhook_delivery values (uuidv7(), uuidv7(), uuidv7(), 'ping', 1, now(), 200, null, 1)",
                "update webhook_endpoint set url = 'https://ailleurs.exemple.invalid'"
            })
    void the_application_reads_no_referral_from_it_and_rewrites_nothing(String sql) {
        assertThatThrownBy(() -> {
                    try (Connection app = database.as("app");
                            Statement statement = app.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .isInstanceOfSatisfying(SQLException.class, denied -> assertThat(denied.getSQLState())
                        .isEqualTo("42501"));
    }

    @Test
    void an_address_is_told_once_and_five_at_most() {
        software.create(told.manager(), cast.placeTeam(), partner.url())
                .then()
                .statusCode(409)
                .body("type", endsWith("already-done"));
        for (int i = 1; i < KeepEndpoints.MOST; i++) {
            software.create(told.manager(), cast.placeTeam(), partner.url() + i)
                    .then()
                    .statusCode(201);
        }
        software.create(told.manager(), cast.placeTeam(), partner.url() + "more")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("url"));
        software.command(told, "disable");
        software.create(told.manager(), cast.placeTeam(), partner.url())
                .then()
                .statusCode(201)
                .body("secret", startsWith("whsec_"));
        as(told.manager()).post("/webhooks/" + told.id() + "/enable").then().statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ftp://exemple.invalid/", "partenaire", "http://", "http://moi@127.0.0.1/", "http:// x/"})
    void what_is_no_address_is_refused_by_name_of_the_field(String url) {
        software.create(told.manager(), cast.placeTeam(), url)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("url"));
    }

    private List<Response> each(String somebody) {
        return each(() -> as(somebody)).toList();
    }

    /** Every operation there is, on this endpoint. */
    private Stream<Response> each(Supplier<RequestSpecification> caller) {
        String delivery = database.column("select id from webhook_delivery limit 1")
                .get(0)
                .toString();
        String webhook = "/webhooks/" + told.id();
        return Stream.of(
                caller.get().get(organisation),
                post(caller.get(), organisation, new CreateWebhookEndpointRequest(partner.url() + UUID.randomUUID())),
                caller.get().get(webhook + "/deliveries"),
                caller.get().post(webhook + "/deliveries/" + delivery + "/resend"),
                caller.get().post(webhook + "/test"),
                caller.get().post(webhook + "/disable"),
                caller.get().post(webhook + "/enable"));
    }
}
