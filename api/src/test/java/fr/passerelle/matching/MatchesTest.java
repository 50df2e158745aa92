package fr.passerelle.matching;

import static fr.passerelle.matching.Hamlet.fact;
import static fr.passerelle.matching.Hamlet.matches;
import static fr.passerelle.matching.Hamlet.names;
import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three places with their reasons, as a referrer gets them. */
@QuarkusTest
class MatchesTest {

    private final TestDatabase database;
    private final Hamlet hamlet;

    MatchesTest(TestDatabase database, Newcomers newcomers) {
        this.database = database;
        this.hamlet = new Hamlet(database, newcomers);
    }

    @BeforeEach
    void build() {
        hamlet.build();
    }

    @AfterEach
    void tearDown() {
        hamlet.tearDown();
    }

    @Test
    void each_of_at_most_three_says_why() {
        UUID best = hamlet.place("Maison commune", 1);
        for (int i = 2; i <= 5; i++) {
            hamlet.place("Lieu " + i, 3 * i);
        }
        database.run(
                "insert into place_activity (place_id, usual_days, computed_on) values (?, 2, current_date)", best);
        database.run("insert into place_capacity values (?, 'DO_TOGETHER', 12)", best);

        Response answer = matches("DO_TOGETHER");

        assertThat(names(answer)).hasSize(3).startsWith("Maison commune");
        assertThat(fact(answer, "reasons", "TRAVEL_TIME"))
                .containsEntry("quantity", 1)
                .containsEntry("source", "ESTIMATED");
        assertThat(fact(answer, "reasons", "OFFERS"))
                .containsEntry("words", List.of("Aide aux démarches administratives"));
        assertThat(fact(answer, "reasons", "FIRST_CHOICE")).containsEntry("words", List.of("France Services", "RFS"));
        assertThat(fact(answer, "reasons", "USUAL_DELAY")).containsEntry("quantity", 2);
        assertThat(fact(answer, "reasons", "CAPACITY_DECLARED")).containsEntry("quantity", 12);
        for (String code : List.of("FREE", "IN_PERSON", "INDIVIDUAL_SUPPORT", "CONNECTED", "OPEN_SOON")) {
            assertThat(fact(answer, "reasons", code)).as(code).isNotNull();
        }
        answer.then()
                .body("items[0].against", empty())
                .body("$", not(hasKey("alternatives")))
                .body("leftOut.find { it.rule == 'RANKED_LOWER' }.places", equalTo(2))
                .body("leftOut.find { it.rule == 'RANKED_LOWER' }.named", hasSize(2));
    }

    @Test
    void what_was_asked_for_is_a_reason_and_leaves_the_others_out_by_name_of_the_rule() {
        hamlet.place("Maison commune", 1);
        UUID paid = hamlet.place("Payant", 2);
        database.run("update place set fees = '{Payant}' where id = ?", paid);
        UUID french = hamlet.place("En français", 2);
        database.run("update place set languages = '{fr}' where id = ?", french);

        Response answer = matches(
                Town.CLAIRE_REFERRER,
                Map.of(
                        "orientationType",
                        "DO_TOGETHER",
                        "free",
                        true,
                        "language",
                        "ar",
                        "specialCare",
                        "Surdité",
                        "equipment",
                        "PRINTER",
                        "stepFree",
                        true));

        assertThat(names(answer)).containsExactly("Maison commune");
        assertThat(fact(answer, "reasons", "LANGUAGE")).containsEntry("words", List.of("ar"));
        assertThat(fact(answer, "reasons", "SPECIAL_CARE")).containsEntry("words", List.of("Surdité"));
        assertThat(fact(answer, "reasons", "EQUIPMENT")).containsEntry("words", List.of("PRINTER"));
        assertThat(fact(answer, "reasons", "STEP_FREE")).isNotNull();
        answer.then()
                .body("leftOut.find { it.rule == 'FREE' }.places", equalTo(1))
                .body("leftOut.find { it.rule == 'LANGUAGES' }.places", equalTo(1));
        assertThat(fact(matches("DO_TOGETHER"), "reasons", "LANGUAGE")).isNull();
    }

    @Test
    void full_absent_and_stale_ones_rank_lower_say_so_and_are_counted_by_name() {
        UUID full = hamlet.place("Complet", 1);
        UUID away = hamlet.place("En congés", 1);
        UUID stale = hamlet.place("Ancien", 1);
        hamlet.place("Un peu plus loin", 8);
        LocalDate until = LocalDate.now(fr.passerelle.platform.time.Time.ZONE).plusDays(3);
        database.run("update place set saturated_until = ? where id = ?", until, full);
        database.run(
                "insert into place_absence (id, place_id, first_day, last_day, reason)"
                        + " values (?, ?, current_date - 1, current_date + 5, 'HOLIDAYS')",
                UUID.randomUUID(),
                away);
        database.run("update place set verified_on = current_date - interval '8 months' where id = ?", stale);

        Response answer = matches("DO_TOGETHER");

        assertThat(names(answer)).startsWith("Un peu plus loin", "Ancien").hasSize(3);
        answer.then()
                .body("items[1].against.code", contains("VERIFIED_LONG_AGO"))
                .body("items[1].against[0].quantity", equalTo(8))
                .body("leftOut.findAll { it.rule in ['FULL', 'AWAY'] }.places", contains(1));
        database.run("delete from place where id = ?", stale);
        Response three = matches("DO_TOGETHER");
        assertThat(names(three)).containsExactlyInAnyOrder("Un peu plus loin", "Complet", "En congés");
        three.then()
                .body("items.find { it.place.name == 'Complet' }.against[0].until", equalTo(until.toString()))
                .body("items.find { it.place.name == 'En congés' }.against[0].code", equalTo("AWAY"));
    }

    @Test
    void without_a_team_and_hours_both_are_said_against_it() {
        UUID place = hamlet.place("La Poste", 1, "LA_POSTE", "Certification PIX", null);
        database.run("update place set opening_hours = null where id = ?", place);
        matches("DO_TOGETHER")
                .then()
                .body("items[0].against.code", containsInAnyOrder("NOT_CONNECTED", "HOURS_UNKNOWN"));
    }

    @Test
    void reading_and_writing_is_found_among_the_services_described_one_by_one() {
        UUID place = hamlet.place("Atelier", 1, "ASSO", "Certification PIX", null);
        database.run("update place set special_care = '{}' where id = ?", place);
        assertThat(names(matches("READING_WRITING_FRENCH"))).isEmpty();
        database.run(
                "insert into place_service (id, place_id, position, themes, card)"
                        + " values (?, ?, 0, '{lecture-ecriture-calcul--maitriser-le-francais,mobilite--autre}', '{}')",
                UUID.randomUUID(),
                place);

        Response answer = matches("READING_WRITING_FRENCH");

        assertThat(names(answer)).containsExactly("Atelier");
        assertThat(fact(answer, "reasons", "ALSO_OFFERS"))
                .containsEntry("words", List.of("lecture-ecriture-calcul--maitriser-le-francais"));
    }

    @Test
    void for_paper_the_bodys_own_counter_comes_first_however_many_town_halls_are_nearer() {
        for (int i = 0; i < 61; i++) {
            hamlet.place("Mairie " + i, 0.1 + i / 100.0, "MUNI", "Certification PIX", null);
        }
        hamlet.place("CAF", 15, "CAF", "Certification PIX", null);
        Map<String, Object> paper = Map.of("orientationType", "PAPER_PHONE_COUNTER");

        assertThat(names(matches(Town.CLAIRE_REFERRER, paper))).doesNotContain("CAF");
        Response answer =
                matches(Town.CLAIRE_REFERRER, Map.of("orientationType", "PAPER_PHONE_COUNTER", "body", "CAF"));

        assertThat(names(answer)).startsWith("CAF");
        assertThat(fact(answer, "reasons", "OWN_COUNTER")).containsEntry("words", List.of("CAF"));
        answer.then().body("leftOut.find { it.rule == 'FARTHER' }.places", equalTo(1));
    }

    @Test
    void for_a_pension_the_fund_comes_first_by_its_body_or_by_what_the_procedure_is_about() {
        hamlet.place("France Services", 5);
        hamlet.place("Carsat, agence du Val", 15, "ASSO", "Certification PIX", null);
        Map<String, Object> question = Map.of("orientationType", "DO_TOGETHER");
        List<String> usual = List.of("France Services", "Carsat, agence du Val");
        assertThat(names(matches(Town.CLAIRE_REFERRER, question))).isEqualTo(usual);

        for (Map<String, Object> said :
                List.<Map<String, Object>>of(Map.of("body", "PENSION"), Map.of("topic", "RETIREMENT"))) {
            Map<String, Object> asked = new HashMap<>(question);
            asked.putAll(said);
            Response answer = matches(Town.CLAIRE_REFERRER, asked);
            assertThat(names(answer)).containsExactly("Carsat, agence du Val", "France Services");
            assertThat(fact(answer, "reasons", "OWN_COUNTER")).containsEntry("words", List.of("Carsat"));
        }
        assertThat(names(matches(Town.CLAIRE_REFERRER, Map.of("orientationType", "DO_TOGETHER", "topic", "PAPERS"))))
                .isEqualTo(usual);
    }

    @Test
    void alike_places_take_turns_and_a_better_one_stays_first() {
        hamlet.place("Alpha", 5);
        hamlet.place("Bêta", 5);

        assertThat(names(matches("DO_TOGETHER")).get(0)).isEqualTo("Alpha");
        assertThat(names(matches("DO_TOGETHER")).get(0))
                .as("asked again at once")
                .isEqualTo("Alpha");
        hamlet.aMinutePasses();
        assertThat(names(matches("DO_TOGETHER")).get(0)).isEqualTo("Bêta");
        hamlet.aMinutePasses();
        assertThat(names(matches("DO_TOGETHER")).get(0)).isEqualTo("Alpha");

        hamlet.place("Tout près", 0);
        for (int i = 0; i < 3; i++) {
            hamlet.aMinutePasses();
            assertThat(names(matches("DO_TOGETHER")).get(0)).isEqualTo("Tout près");
        }
        assertThat(database.column("select column_name::text from information_schema.columns"
                        + " where table_name = 'place_proposed' order by 1"))
                .as("of no person and no worker")
                .containsExactly("last_proposed_at", "place_id");
    }

    @Test
    void who_cannot_refer_takes_no_turn() {
        hamlet.place("Alpha", 5);
        hamlet.place("Bêta", 5);
        for (int i = 0; i < 2; i++) {
            assertThat(names(matches(Town.PAUL_COORDINATOR, Map.of("orientationType", "DO_TOGETHER")))
                            .get(0))
                    .isEqualTo("Alpha");
        }
        assertThat(database.column("select place_id from place_proposed join place on place.id = place_id"
                        + " where territory_code = '07'"))
                .isEmpty();
    }

    @Test
    void nobody_in_reach_is_an_honest_answer_with_what_could_help() {
        UUID remote = hamlet.place("Plateforme", 15);
        database.run("update place set support_modes = '{À distance}' where id = ?", remote);
        UUID bus = hamlet.place("Bus", 70);
        database.run(
                """
                insert into place_stop (id, place_id, day, starts_at, ends_at, commune_code, spot, longitude, latitude)
                values (?, ?, current_date + 4, '09:00', '11:00', '07001', 'Place de l''église', ?, ?),
                       (?, ?, current_date + 9, '09:00', '11:00', '07001', 'Place de l''église', ?, ?)""",
                UUID.randomUUID(),
                bus,
                Hamlet.LONGITUDE,
                Hamlet.LATITUDE,
                UUID.randomUUID(),
                bus,
                Hamlet.LONGITUDE,
                Hamlet.LATITUDE);

        Response answer = matches(Town.CLAIRE_REFERRER, Map.of("orientationType", "DO_TOGETHER", "withinMinutes", 15));

        answer.then()
                .statusCode(200)
                .body("items", empty())
                .body("leftOut.find { it.rule == 'REACH' }.places", equalTo(1))
                .body("alternatives.widerMinutes", equalTo(30))
                .body("alternatives.placesWithinWider", equalTo(1))
                .body("alternatives.remote.name", contains("Plateforme"))
                .body("alternatives.stops.place.name", contains("Bus"))
                .body("alternatives.stops[0].stop.communeName", equalTo("Hameau"))
                .body("alternatives.stops[0].stop.where", equalTo("Place de l'église"));
        hamlet.place("Ici", 1);
        matches(Town.CLAIRE_REFERRER, Map.of("orientationType", "DO_TOGETHER", "withinMinutes", 15))
                .then()
                .body("$", not(hasKey("alternatives")));
    }

    @Test
    void nothing_about_the_person_changes_the_answer() {
        hamlet.place("Alpha", 5);
        hamlet.place("Bêta", 5);
        String plain = matches("DO_TOGETHER").asString();
        assertThat(matches(
                                Town.CLAIRE_REFERRER,
                                Map.of(
                                        "orientationType", "DO_TOGETHER",
                                        "birthYear", 1950,
                                        "callName", "Exemple",
                                        "deadline", "BLOCKED",
                                        "reading", "ALWAYS_HELP"))
                        .asString())
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "near=07001",
                "orientationType=DO_TOGETHER",
                "near=99999&orientationType=DO_TOGETHER",
                "near=07001&orientationType=NO_REFERRAL_NEEDED",
                "near=07001&orientationType=DO_TOGETHER&body=ANYTHING",
                "near=07001&orientationType=DO_TOGETHER&topic=ANYTHING",
                "near=07001&orientationType=DO_TOGETHER&withinMinutes=121",
                "near=07001&orientationType=DO_TOGETHER&language=klingon",
                "near=07001&orientationType=DO_TOGETHER&specialCare=Rien",
                "near=07001&orientationType=DO_TOGETHER&equipment=FAX"
            })
    void a_question_that_makes_no_sense_is_refused(String query) {
        as(Town.CLAIRE_REFERRER).get("/matches?" + query).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Town.CLAIRE_REFERRER,
                Town.JULIEN_MEDIATOR,
                Town.HELENE_MANAGER,
                Town.PAUL_COORDINATOR,
                Town.ADMIN
            })
    void every_member_of_the_network_may_ask(String subject) {
        matches(subject, Map.of("orientationType", "DO_TOGETHER")).then().statusCode(200);
    }

    @Test
    void nobody_else_may() {
        anonymous()
                .queryParam("near", Hamlet.COMMUNE)
                .queryParam("orientationType", "DO_TOGETHER")
                .get("/matches")
                .then()
                .statusCode(401);
        for (String subject : List.of(Town.AUDITOR, Town.NOBODY_YET, Town.FORMER_MEMBER)) {
            matches(subject, Map.of("orientationType", "DO_TOGETHER")).then().statusCode(403);
        }
    }

    @Test
    void the_weights_are_read_by_whoever_asks_and_are_those_in_use() {
        Response weights = anonymous().get("/matching/weights");
        weights.then()
                .statusCode(200)
                .body("version", equalTo("1"))
                .body("facts.find { it.fact == 'TRAVEL_TIME' }.unit", equalTo("minutes"));
        anonymous()
                .header("If-None-Match", weights.header("ETag"))
                .get("/matching/weights")
                .then()
                .statusCode(304);
        matches("DO_TOGETHER").then().body("weightsVersion", equalTo("1"));
    }
}
