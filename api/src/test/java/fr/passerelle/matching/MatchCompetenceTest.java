package fr.passerelle.matching;

import static fr.passerelle.matching.Hamlet.fact;
import static fr.passerelle.matching.Hamlet.matches;
import static fr.passerelle.matching.Hamlet.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A counter is compared for the communes that it states; one that states nothing is its territory's. */
@QuarkusTest
class MatchCompetenceTest {

    private static final Map<String, Object> FOR_THE_CAF =
            Map.of("orientationType", "PAPER_PHONE_COUNTER", "body", "CAF");
    private static final String ELSEWHERE = "07555";

    private final TestDatabase database;
    private final Newcomers newcomers;
    private final Hamlet hamlet;

    MatchCompetenceTest(TestDatabase database, Newcomers newcomers) {
        this.database = database;
        this.newcomers = newcomers;
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
    void the_counter_that_states_this_commune_comes_first_and_says_so() {
        UUID silent = counter("CAF du centre", 5);
        UUID stated = counter("CAF du hameau", 12);
        states(stated, Hamlet.COMMUNE);

        Response answer = matches(Town.CLAIRE_REFERRER, FOR_THE_CAF);

        assertThat(names(answer)).containsExactly("CAF du hameau", "CAF du centre");
        assertThat(fact(answer, "reasons", "COMPETENT")).containsEntry("points", 10.0f);
        assertThat(fact(answer, "reasons", "OWN_COUNTER")).isNotNull();
        database.run("update place set competent_for = '{}' where id = ?", stated);
        Response without = matches(Town.CLAIRE_REFERRER, FOR_THE_CAF);
        assertThat(names(without)).containsExactly("CAF du centre", "CAF du hameau");
        assertThat(fact(without, "reasons", "COMPETENT")).isNull();
        assertThat(fact(without, "reasons", "OWN_COUNTER")).isNotNull();
        assertThat(silent).isNotEqualTo(stated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CAF", ""})
    void a_counter_that_states_other_communes_is_left_out_and_counted(String body) {
        states(counter("CAF d'ailleurs", 1), ELSEWHERE);
        counter("CAF du centre", 8);

        Response answer = matches(
                Town.CLAIRE_REFERRER, body.isEmpty() ? Map.of("orientationType", "PAPER_PHONE_COUNTER") : FOR_THE_CAF);

        assertThat(names(answer)).containsExactly("CAF du centre");
        answer.then().body("leftOut.find { it.rule == 'COMPETENCE' }.places", equalTo(1));
    }

    @Test
    void a_place_open_to_everybody_is_not_left_out_by_the_communes_that_a_source_names() {
        states(hamlet.place("France services", 1), ELSEWHERE);
        assertThat(names(matches("DO_TOGETHER"))).containsExactly("France services");
    }

    @Test
    void a_counter_of_the_next_territory_that_states_this_commune_is_compared_and_a_silent_one_has_no_title() {
        newcomers.territory("78");
        UUID stated = counter("CAF voisine", 12);
        UUID silent = counter("CAF muette", 11);
        database.run("update place set territory_code = '78' where id in (?, ?)", stated, silent);
        states(stated, Hamlet.COMMUNE);
        try {
            Response answer = matches(Town.CLAIRE_REFERRER, FOR_THE_CAF);
            assertThat(names(answer)).startsWith("CAF voisine");
            assertThat(fact(answer, "reasons", "OWN_COUNTER")).isNotNull();
            answer.then()
                    .body(
                            "items.find { it.place.name == 'CAF muette' }.reasons.count { it.code == 'OWN_COUNTER' }",
                            equalTo(0));
        } finally {
            database.run("update place set territory_code = '07' where id in (?, ?)", stated, silent);
        }
    }

    private UUID counter(String name, double km) {
        return hamlet.place(name, km, "CAF", "Certification PIX", null);
    }

    private void states(UUID place, String commune) {
        database.run("update place set competent_for = array[?] where id = ?", commune, place);
    }
}
