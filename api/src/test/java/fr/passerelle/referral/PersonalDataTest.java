package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.newKey;
import static fr.passerelle.testing.Api.outsideTheContract;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.testing.LoggedLines;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where what is known of a person must never be: the trail, a readable column, the log, an answer to a mistake. */
@QuarkusTest
class PersonalDataTest {

    private static final String NAME = "Zébulonne Q.";
    private static final String BIRTH_YEAR = "1937";

    @Inject
    Stage stage;

    @Inject
    TestDatabase database;

    @Inject
    Newcomers newcomers;

    @Inject
    AgroalDataSource applications;

    @ParameterizedTest
    @CsvSource({"PHONE, 06 39 98 77 31, 639987731", "EMAIL, zebulonne@exemple.invalid, zebulonne@exemple"})
    void a_persons_name_and_contact_are_in_no_table_and_in_no_line_of_the_log(
            String channel, String contact, String trace) {
        List<String> log = LoggedLines.during(() -> {
            String id = stage.referral(ReferralStatus.DRAFT);
            Map<String, Object> body = body(channel, contact);
            post(as(Town.CLAIRE_REFERRER), "/referrals/" + id + "/preview", body)
                    .then()
                    .statusCode(200);
            post(
                            as(Town.CLAIRE_REFERRER).header("If-Match", "\"1\"").header("Idempotency-Key", newKey()),
                            "/referrals/" + id + "/send",
                            body)
                    .then()
                    .statusCode(200);
            assertThat(as(Town.JULIEN_MEDIATOR).get("/referrals/" + id).asString())
                    .contains(NAME);
            as(Town.JULIEN_MEDIATOR).get("/referrals/" + id + "/history").then().statusCode(200);
            Verbs.ask(Town.JULIEN_MEDIATOR, id, ReferralCommand.RECEIVE, "\"2\"")
                    .then()
                    .statusCode(200);
            Verbs.ask(Town.JULIEN_MEDIATOR, id, ReferralCommand.CLOSE, "\"3\"")
                    .then()
                    .statusCode(200);
            as(Town.CLAIRE_REFERRER)
                    .queryParam("side", "SENDER")
                    .queryParam("pile", "ENDED")
                    .get("/referrals")
                    .then()
                    .statusCode(200);
        });
        assertThat(log).noneMatch(line -> line.contains("Zébulonne") || line.contains(trace) || line.contains(contact));
        for (String needle : List.of(NAME, "Zébulonne", trace)) {
            assertThat(tablesWith(needle)).as(needle).isEmpty();
        }
    }

    @Test
    void a_note_is_in_no_table_and_in_no_line_of_the_log() {
        UUID team = newcomers.team("Pôle social");
        UUID place = newcomers.placeOf(team);
        String mediator = newcomers.memberOf(team, "MEDIATOR");
        List<String> log = LoggedLines.during(() -> {
            String id = Drafts.draftBy(Town.CLAIRE_REFERRER);
            Map<String, Object> body = new HashMap<>(Drafts.toPlace(place));
            body.put("note", "Vient avec " + NAME);
            for (String door : List.of("/preview", "/send")) {
                post(
                                as(Town.CLAIRE_REFERRER)
                                        .header("If-Match", "\"1\"")
                                        .header("Idempotency-Key", newKey()),
                                "/referrals/" + id + door,
                                body)
                        .then()
                        .statusCode(200);
            }
            assertThat(as(mediator).get("/referrals/" + id).asString()).contains(NAME);
            Verbs.ask(mediator, id, ReferralCommand.DECLINE, "\"2\"").then().statusCode(200);
        });
        assertThat(log).noneMatch(line -> line.contains("Zébulonne"));
        assertThat(tablesWith("Zébulonne")).isEmpty();
    }

    @Test
    void the_search_for_a_name_in_the_tables_would_find_one() {
        assertThat(tablesWith("MDS de Saint-Aubin")).containsExactly("team");
        String id = Drafts.sentBy(Town.CLAIRE_REFERRER, Town.PLACE);
        database.run(
                "update person_snapshot set content = convert_to(?, 'UTF8') where id ="
                        + " (select snapshot_id from referral where id = '" + id + "')",
                NAME + " en clair");
        try {
            assertThat(tablesWith(NAME + " en clair")).containsExactly("person_snapshot");
        } finally {
            // Nobody can open it any more: it leaves the lists of the team, which open what they show.
            database.run("update referral set snapshot_id = null where id = '" + id + "'");
            database.run("delete from person_snapshot where content = convert_to(?, 'UTF8')", NAME + " en clair");
        }
    }

    @Test
    void a_mistake_in_a_request_is_neither_logged_nor_repeated() {
        String id = stage.referral(ReferralStatus.DRAFT);
        List<String> log = LoggedLines.during(() -> {
            Logger.getLogger("fr.passerelle.test").warning("the log is being listened to");
            for (String mistake : List.of(
                    "{\"person\": {\"callName\": \"" + NAME + "\",",
                    "{\"personne\": \"" + NAME + "\"}",
                    "{\"contactChannel\": \"" + NAME + "\"}",
                    "{\"placeId\": \"" + NAME + "\"}",
                    "{\"agreement\": {\"givenOn\": \"" + NAME + "\"}}",
                    "{\"person\": {\"birthYear\": \"" + NAME + "\"}}",
                    "{\"person\": \"" + NAME + "\"}",
                    "[\"" + NAME + "\"]",
                    "\"" + NAME + "\"",
                    NAME)) {
                String answer = outsideTheContract()
                        .header("Authorization", "Test " + Town.CLAIRE_REFERRER)
                        .header("Idempotency-Key", newKey())
                        .header("If-Match", "\"1\"")
                        .contentType("application/json; charset=UTF-8")
                        .body(mistake)
                        .post("/api/v1/referrals/" + id + "/send")
                        .then()
                        .statusCode(400)
                        .contentType("application/problem+json")
                        .extract()
                        .asString();
                assertThat(answer).as(mistake).doesNotContain("Zébulonne").doesNotContain("Q.");
            }
        });
        assertThat(log).anyMatch(line -> line.contains("the log is being listened to"));
        assertThat(log).noneMatch(line -> line.contains("Zébulonne"));
    }

    @Test
    void a_row_that_the_database_refuses_is_not_quoted() throws SQLException {
        try (Connection connection = applications.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('passerelle.acting_team', '" + Town.SOCIAL_TEAM + "', true)");
            assertThatThrownBy(() -> statement.execute("insert into idempotent_answer values ('" + Town.SOCIAL_TEAM
                            + "', 'short', 'Zébulonne', '', null, null, null, null, now())"))
                    .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                            .isEqualTo("23514"))
                    .message()
                    .contains("idempotent_answer")
                    .doesNotContain("Zébulonne");
            connection.rollback();
        }
    }

    /** The tables in which something readable contains the text, be it as bytes. */
    private List<String> tablesWith(String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return database
                .column(
                        "select relname::text from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")
                .stream()
                .map(String.class::cast)
                .filter(table -> !database.column(
                                "select 1 from " + table + " t where strpos(t::text, ?) > 0 or strpos(t::text, ?) > 0"
                                        + " limit 1",
                                text,
                                hex)
                        .isEmpty())
                .toList();
    }

    private static Map<String, Object> body(String channel, String contact) {
        Map<String, Object> body = new HashMap<>(Drafts.toPlace(Town.PLACE));
        body.put("contactChannel", channel);
        body.put("person", Map.of("callName", NAME, "birthYear", Integer.valueOf(BIRTH_YEAR), "contact", contact));
        return body;
    }
}
