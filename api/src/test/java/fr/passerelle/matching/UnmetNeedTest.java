package fr.passerelle.matching;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The count of needs that nobody met: one more, and nothing else. */
@QuarkusTest
class UnmetNeedTest {

    private final TestDatabase database;
    private final Newcomers newcomers;
    private final Hamlet hamlet;
    private UUID team;

    UnmetNeedTest(TestDatabase database, Newcomers newcomers) {
        this.database = database;
        this.newcomers = newcomers;
        this.hamlet = new Hamlet(database, newcomers);
    }

    @BeforeEach
    void build() {
        hamlet.build();
        team = newcomers.teamOf(newcomers.organisation("CCAS du hameau", Hamlet.TERRITORY), "Accueil");
    }

    @AfterEach
    void tearDown() {
        hamlet.tearDown();
    }

    @Test
    void it_is_counted_by_commune_help_and_month_and_holds_nothing_else() {
        String referrer = newcomers.memberOf(team, "REFERRER");
        for (String type : List.of("DO_TOGETHER", "DO_TOGETHER", "LEARNING_PATH")) {
            record(as(referrer), type).then().statusCode(204);
        }
        assertThat(counts()).containsExactly("DO_TOGETHER 2", "LEARNING_PATH 1");
        assertThat(database.column("select distinct extract(day from month)::integer from unmet_need"))
                .containsExactly(1);
        assertThat(database.column("select column_name::text from information_schema.columns"
                        + " where table_name = 'unmet_need' order by 1"))
                .containsExactly("commune_code", "month", "needs", "orientation_type");
    }

    @Test
    void a_mediator_may_count_one_too() {
        record(as(newcomers.memberOf(team, "MEDIATOR")), "DO_TOGETHER").then().statusCode(204);
        assertThat(counts()).containsExactly("DO_TOGETHER 1");
    }

    @Test
    void another_territory_and_whoever_does_not_refer_count_nothing() {
        record(anonymous(), "DO_TOGETHER").then().statusCode(401);
        for (String subject : List.of(
                Town.CLAIRE_REFERRER,
                Town.HELENE_MANAGER,
                Town.ADMIN,
                newcomers.coordinatorOf(Hamlet.TERRITORY),
                newcomers.stranger())) {
            record(as(subject), "DO_TOGETHER").then().statusCode(403);
        }
        assertThat(counts()).isEmpty();
    }

    @Test
    void nothing_but_a_commune_and_a_help_is_taken() {
        RequestSpecification referrer = as(newcomers.memberOf(team, "REFERRER"));
        for (Map<String, String> body : List.of(
                Map.of("communeCode", "99999", "orientationType", "DO_TOGETHER"),
                Map.of("communeCode", Hamlet.COMMUNE, "orientationType", "NO_REFERRAL_NEEDED"),
                Map.of("communeCode", Hamlet.COMMUNE),
                Map.of("communeCode", Hamlet.COMMUNE, "orientationType", "DO_TOGETHER", "callName", "Exemple"))) {
            post(referrer, "/unmet-needs", body).then().statusCode(400);
        }
        assertThat(counts()).isEmpty();
    }

    private static Response record(RequestSpecification caller, String type) {
        return post(caller, "/unmet-needs", Map.of("communeCode", Hamlet.COMMUNE, "orientationType", type));
    }

    private List<Object> counts() {
        return database.column(
                "select orientation_type || ' ' || needs from unmet_need where commune_code = ? order by 1",
                Hamlet.COMMUNE);
    }
}
