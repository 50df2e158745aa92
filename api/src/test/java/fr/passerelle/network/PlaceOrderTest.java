package fr.passerelle.network;

import static fr.passerelle.network.Village.names;
import static fr.passerelle.network.Village.near;
import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PlaceOrderTest {

    private final TestDatabase database;
    private final Village village;

    PlaceOrderTest(TestDatabase database) {
        this.database = database;
        this.village = new Village(database);
    }

    @BeforeEach
    void build() {
        village.build();
    }

    @AfterEach
    void tearDown() {
        village.tearDown();
    }

    @Test
    void full_and_away_ones_come_last_at_any_distance_and_say_until_when() {
        UUID full = village.place("Complet", 0.5);
        UUID away = village.place("En congés", 1);
        village.place("Loin", 9);
        village.place("Près", 2);
        database.run("update place set saturated_until = current_date + 3 where id = ?", full);
        database.run(
                "insert into place_absence (id, place_id, first_day, last_day, reason)"
                        + " values (?, ?, current_date - 1, current_date + 5, 'HOLIDAYS')",
                UUID.randomUUID(),
                away);

        Response answer = near(Map.of());

        assertThat(names(answer)).containsExactly("Près", "Loin", "Complet", "En congés");
        LocalDate today = LocalDate.now(fr.passerelle.platform.time.Time.ZONE);
        answer.then()
                .body("items[2].fullUntil", equalTo(today.plusDays(3).toString()))
                .body("items[2].away", equalTo(false))
                .body("items[3].fullUntil", equalTo(today.plusDays(5).toString()))
                .body("items[3].away", equalTo(true))
                .body("items[3].openNow", equalTo(false))
                .body("items[0]", not(hasKey("fullUntil")));
    }

    @Test
    void an_absence_that_is_over_or_to_come_changes_nothing() {
        UUID here = village.place("Ici", 1);
        database.run(
                "insert into place_absence (id, place_id, first_day, last_day, reason)"
                        + " values (?, ?, current_date - 9, current_date - 2, 'HOLIDAYS')",
                UUID.randomUUID(),
                here);
        database.run(
                "insert into place_absence (id, place_id, first_day, last_day, reason)"
                        + " values (?, ?, current_date + 2, current_date + 9, 'HOLIDAYS')",
                UUID.randomUUID(),
                here);
        near(Map.of()).then().body("items[0].away", equalTo(false)).body("items[0]", not(hasKey("fullUntil")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NOW"})
    void pages_put_together_are_the_whole_once_each_in_order(String open) {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            String name = "Lieu %02d".formatted(i);
            // Three at the very same spot: there the name decides.
            UUID id = village.place(name, i < 3 ? 1 : i);
            if (i % 4 == 3) {
                database.run("update place set saturated_until = current_date where id = ?", id);
            } else {
                expected.add(name);
            }
        }
        expected.addAll(List.of("Lieu 03", "Lieu 07"));

        List<String> met = new ArrayList<>();
        Map<String, Object> query = new HashMap<>(Map.of("size", 3));
        if (!open.isEmpty()) {
            query.put("open", open);
        }
        String next;
        do {
            Response page = near(query);
            met.addAll(names(page));
            next = page.path("next");
            query.put("cursor", next == null ? "" : next);
        } while (next != null);

        assertThat(met).isEqualTo(expected);
    }

    @Test
    void only_the_first_page_counts() {
        village.place("Un", 1);
        village.place("Deux", 2);
        Response first = near(Map.of("size", 1));
        first.then().body("total", equalTo(2));
        near(Map.of("size", 1, "cursor", first.<String>path("next")))
                .then()
                .body("items", hasSize(1))
                .body("$", not(hasKey("total")))
                .body("$", not(hasKey("next")));
    }

    @Test
    void a_territory_or_a_name_is_listed_by_name_without_minutes() {
        village.place("Zoé", 1);
        village.place("Abeille", 5);
        for (Map<String, String> query :
                List.of(Map.of("territory", Village.TERRITORY), Map.of("text", "e", "territory", Village.TERRITORY))) {
            Response answer = as(Town.CLAIRE_REFERRER).queryParams(query).get("/places");
            assertThat(names(answer)).containsExactly("Abeille", "Zoé");
            answer.then()
                    .body("items[0]", not(hasKey("minutes")))
                    .body("$", not(hasKey("travelTimeSource")))
                    .body("total", equalTo(2));
        }
    }

    @Test
    void hours_say_open_now_and_when_that_changes() {
        village.place("Toujours", 1);
        UUID never = village.place("Jamais", 2);
        UUID unknown = village.place("On ne sait pas", 3);
        database.run("update place set opening_hours = 'Mo-Su off' where id = ?", never);
        database.run("update place set opening_hours = null where id = ?", unknown);
        near(Map.of())
                .then()
                .body("items[0].openNow", equalTo(true))
                .body("items[1].openNow", equalTo(false))
                .body("items[2]", not(hasKey("openNow")));
    }

    @Test
    void what_was_confirmed_long_ago_says_so() {
        village.place("Frais", 1);
        UUID half = village.place("Six mois", 2);
        UUID old = village.place("Un an", 3);
        database.run("update place set verified_on = current_date - interval '7 months' where id = ?", half);
        database.run("update place set verified_on = current_date - interval '13 months' where id = ?", old);
        assertThat(near(Map.of()).jsonPath().<String>getList("items.freshness"))
                .containsExactly("FINE", "TO_CHECK", "ALERT");
    }
}
