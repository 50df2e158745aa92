package fr.passerelle.assessment;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.testing.LoggedLines;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AssessmentResourceTest {

    private static final Map<String, Object> CUT_OFF = Map.of(
            "needs", List.of("PROCEDURE"),
            "deadline", "BLOCKED",
            "device", "PHONE_ONLY",
            "connection", "SOMETIMES",
            "last_time", "DONE_BY_OTHER",
            "reading", "SOMETIMES_HELP",
            "helper", "NOBODY");

    private final TestDatabase database;

    AssessmentResourceTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void answers_become_words_and_explained_proposals() {
        post(as(Town.CLAIRE_REFERRER), "/assessment/evaluation", CUT_OFF)
                .then()
                .statusCode(200)
                .body("questionnaire", equalTo("faire-le-point"))
                .body("version", equalTo("1"))
                .body("profile.urgency", equalTo("AT_RISK"))
                .body("profile.access", equalTo("LIMITED"))
                .body("profile.autonomy", equalTo("NOT_ALONE_YET"))
                .body("profile.paperwork", equalTo("SOMETIMES_HELP"))
                .body("profile.support", equalTo("NONE"))
                .body("proposals.type", equalTo(List.of("ACT_ON_BEHALF", "EQUIPMENT_OR_CONNECTION")))
                .body("proposals.rule", equalTo(List.of("M2f", "A8")))
                .body("proposals[0].because.question", equalTo(List.of("deadline", "last_time")))
                .body("proposals[1].because[0].answer", equalTo("PHONE_ONLY"))
                .body(
                        "hints",
                        containsInAnyOrder("ALONE_WITH_SOMEBODY", "A_COMPUTER_THERE", "SAY_IT_ALOUD", "MANDATE"));
    }

    @Test
    void no_answer_at_all_is_an_answer() {
        post(as(Town.CLAIRE_REFERRER), "/assessment/evaluation", Map.of())
                .then()
                .statusCode(200)
                .body("proposals.type", equalTo(List.of("NOT_ENOUGH_INFORMATION")))
                .body("proposals[0].because[0].note", equalTo("TOO_FEW_ANSWERS"))
                .body("proposals[0].because[0].question", nullValue());
    }

    @Test
    void yes_to_the_last_prompt_hides_nothing_of_what_was_answered_when_the_needs_were_passed() {
        post(
                        as(Town.CLAIRE_REFERRER),
                        "/assessment/evaluation",
                        Map.of("deadline", "BLOCKED", "wish", "WITH_SOMEONE", "anything_else", "YES"))
                .then()
                .statusCode(200)
                .body("proposals.type", equalTo(List.of("DO_TOGETHER", "SOCIAL_FOLLOW_UP", "ACT_ON_BEHALF")))
                .body("proposals[1].because.question", equalTo(List.of("anything_else")));
        post(as(Town.CLAIRE_REFERRER), "/assessment/evaluation", Map.of("anything_else", "YES"))
                .then()
                .statusCode(200)
                .body("proposals.type", equalTo(List.of("SOCIAL_FOLLOW_UP")));
    }

    @Test
    void an_answer_that_the_question_does_not_have_is_refused_by_its_name() {
        post(as(Town.CLAIRE_REFERRER), "/assessment/evaluation", Map.of("last_time", "NEVER"))
                .then()
                .statusCode(400)
                .body("type", endsWith("invalid-request"))
                .body("errors.field", hasItem("last_time"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Town.HELENE_MANAGER, Town.PAUL_COORDINATOR, Town.AUDITOR, Town.NOBODY_YET})
    void who_handles_no_referrals_evaluates_nothing(String subject) {
        post(as(subject), "/assessment/evaluation", CUT_OFF).then().statusCode(403);
    }

    @Test
    void nobody_evaluates_without_signing_in() {
        post(anonymous(), "/assessment/evaluation", CUT_OFF).then().statusCode(401);
    }

    @Test
    void the_rules_are_published_to_whoever_asks_and_kept_by_caches() {
        var answer = anonymous().get("/assessment/questionnaire");
        answer.then()
                .statusCode(200)
                .body("id", equalTo("faire-le-point"))
                .body("questions", hasSize(8))
                .body("main.rule", hasItem("M2f"))
                .body("questions.required", everyItem(nullValue()));
        anonymous()
                .header("If-None-Match", answer.header("ETag"))
                .get("/assessment/questionnaire")
                .then()
                .statusCode(304);
    }

    @Test
    void nothing_of_an_evaluation_is_stored_or_logged() {
        Map<String, Long> before = rowsOfEveryTable();
        List<String> logged = LoggedLines.during(() -> {
            post(as(Town.CLAIRE_REFERRER), "/assessment/evaluation", CUT_OFF)
                    .then()
                    .statusCode(200);
            post(as(Town.CLAIRE_REFERRER), "/assessment/evaluation", Map.of("deadline", "DONE_BY_OTHER"))
                    .then()
                    .statusCode(400);
        });
        assertThat(rowsOfEveryTable()).isEqualTo(before);
        assertThat(logged).noneMatch(line -> line.contains("DONE_BY_OTHER") || line.contains("PHONE_ONLY"));
    }

    private Map<String, Long> rowsOfEveryTable() {
        Map<String, Long> rows = new TreeMap<>();
        for (Object table : database.column(
                "select table_name::text from information_schema.tables where table_schema = 'public' and table_type ="
                        + " 'BASE TABLE'")) {
            rows.put(
                    (String) table,
                    ((Number) database.column("select count(*) from \"" + table + "\"")
                                    .get(0))
                            .longValue());
        }
        return rows;
    }
}
