package fr.passerelle.network;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForgetErrorReportsTest {

    @Inject
    ForgetErrorReports reports;

    @Inject
    Upkeep upkeep;

    @Inject
    TestDatabase database;

    @Test
    void a_report_is_forgotten_twelve_months_after_it_was_closed_and_an_open_one_is_not() throws SQLException {
        UUID place = upkeep.place();
        UUID old = closed(place);
        UUID recent = closed(place);
        UUID open = report(place);
        age(old, "12 months 2 days");
        age(recent, "11 months 20 days");
        age(open, "5 years");
        assertThat(reports.forget()).isGreaterThanOrEqualTo(1);
        assertThat(database.column("select id from error_report where place_id = ?", place))
                .containsExactlyInAnyOrder(recent, open);
        assertThat(as(Upkeep.MANAGER).get("/reports").then().extract().<List<String>>path("id"))
                .contains(open.toString());
    }

    @Test
    void the_job_role_reads_neither_who_reported_nor_what_they_wrote() throws SQLException {
        try (Connection job = database.as("job")) {
            assertThatThrownBy(() -> job.prepareStatement("select note from error_report")
                            .executeQuery())
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> job.prepareStatement("select reported_by from error_report")
                            .executeQuery())
                    .hasMessageContaining("permission denied");
        }
    }

    private static UUID closed(UUID place) {
        UUID id = report(place);
        post(as(Upkeep.MANAGER), "/reports/" + id + "/close", Map.of("outcome", "FIXED"))
                .then()
                .statusCode(200);
        return id;
    }

    private static UUID report(UUID place) {
        return UUID.fromString(post(as(Town.CLAIRE_REFERRER), "/places/" + place + "/reports", Map.of("wrong", "PHONE"))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private void age(UUID id, String by) {
        database.run(
                "update error_report set reported_at = reported_at - ?::interval, closed_at = closed_at - ?::interval"
                        + " where id = ?",
                by,
                by,
                id);
    }
}
