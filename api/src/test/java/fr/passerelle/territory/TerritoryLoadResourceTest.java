package fr.passerelle.territory;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TerritoryLoadResourceTest {

    private static final String COMMUNES = """
            insee,nom,population,lat,lon,epci,epci_nom,codes_postaux
            33063,Bordeaux,267991,44.86,-0.58,243300316,Bordeaux Métropole,33000|33800
            33008,Porte-de-Benauge,456,44.69,-0.22,,,33540|33760
            """;
    private static final String INDICATORS = """
            insee,taux_pauvrete_2021,pauvrete_secret
            33063,18.0,non
            33008,,oui
            """;

    @Inject
    Gironde gironde;

    @Inject
    TestDatabase database;

    private final ApiGeoStub stub = new ApiGeoStub();

    @BeforeEach
    void callTheStub() {
        QuarkusMock.installMockForType(stub.calls(), ApiGeoCalls.class);
    }

    @AfterEach
    void remove() {
        ended();
        stub.close();
        gironde.remove();
    }

    @Test
    void a_departement_is_opened_from_api_geo_in_one_action() {
        load("33", "API_GEO").then().statusCode(202).body("status", equalTo("RUNNING"));
        ended();
        as(Town.ADMIN)
                .get("/territories/33/load")
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("source", equalTo("API Géo"))
                .body("report.created", equalTo(5))
                .body("report.changed", equalTo(true))
                .body("report.warnings.kind", hasItems("INDICATORS_MISSING"));
        as(Town.ADMIN)
                .get("/territories")
                .then()
                .statusCode(200)
                .body("find { it.code == '33' }.name", equalTo("Gironde"))
                .body("find { it.code == '33' }.communes", equalTo(5))
                .body("find { it.code == '33' }.outlines", equalTo(5))
                .body("find { it.code == '33' }.lastLoad.status", equalTo("DONE"))
                .body("find { it.code == '01' }.fictional", equalTo(true));
        as(Town.CLAIRE_REFERRER)
                .get("/communes/33409")
                .then()
                .statusCode(200)
                .body("code", equalTo("33008"))
                .body("name", equalTo("Porte-de-Benauge"));
    }

    @Test
    void a_departement_is_opened_from_files_and_figures_are_added_later() {
        admin().multiPart("source", "FILES")
                .multiPart("vintage", "2026")
                .multiPart("communes", "communes_33.csv", COMMUNES.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/territories/33/load")
                .then()
                .statusCode(202);
        ended();
        admin().multiPart("source", "FILES")
                .multiPart(
                        "indicators",
                        "indicateurs_33.csv",
                        INDICATORS.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/territories/33/load")
                .then()
                .statusCode(202);
        ended();
        as(Town.ADMIN)
                .get("/territories")
                .then()
                .body("find { it.code == '33' }.communes", equalTo(2))
                .body("find { it.code == '33' }.indicatorsKnown", equalTo(1))
                .body("find { it.code == '33' }.indicatorsSecret", equalTo(1))
                .body("find { it.code == '33' }.lastLoad.source", equalTo("indicateurs_33.csv"));
    }

    @Test
    void a_silent_api_geo_changes_nothing_and_says_what_to_do() {
        stub.is(ApiGeoStub.Mood.FAILS, ApiGeoStub.Mood.FAILS, ApiGeoStub.Mood.FAILS, ApiGeoStub.Mood.FAILS);
        load("33", "API_GEO").then().statusCode(202);
        ended();
        as(Town.ADMIN)
                .get("/territories/33/load")
                .then()
                .body("status", equalTo("FAILED"))
                .body("refusal", equalTo("API_GEO_SILENT"));
        assertThat(database.column("select code from territory where code = '33'"))
                .isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_at_once_with_line_and_column() {
        admin().multiPart("source", "FILES")
                .multiPart(
                        "communes",
                        "communes.csv",
                        COMMUNES.replace("456", "quatre").getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/territories/33/load")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("communes.3.population"))
                .body("errors[0].message", containsString("whole number"));
        assertThat(database.column("select id from territory_load where territory_code = '33'"))
                .isEmpty();
    }

    @Test
    void a_file_of_elsewhere_is_refused_at_once() {
        admin().multiPart("source", "FILES")
                .multiPart("communes", "communes.csv", COMMUNES.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/territories/24/load")
                .then()
                .statusCode(422)
                .body("type", containsString("reference-refused"));
    }

    @Test
    void files_without_a_file_and_no_source_are_refused() {
        load("33", "FILES").then().statusCode(400).body("errors[0].field", equalTo("communes"));
        load("33", "SOMEWHERE").then().statusCode(400);
    }

    @Test
    void one_territory_is_loaded_once_at_a_time() {
        database.run(
                "insert into territory_load (id, territory_code, status, step, started_at, progress_at, source)"
                        + " values (?, '33', 'RUNNING', 'READING', now(), now(), 'API Géo')",
                UUID.randomUUID());
        load("33", "API_GEO").then().statusCode(409).body("type", containsString("load-running"));
        as(Town.ADMIN).get("/territories/33/load").then().body("step", equalTo("READING"));
        database.run("update territory_load set progress_at = now() - interval '1 hour'");
        as(Town.ADMIN)
                .get("/territories/33/load")
                .then()
                .body("status", equalTo("FAILED"))
                .body("refusal", equalTo("INTERRUPTED"));
        load("33", "API_GEO").then().statusCode(202);
    }

    @Test
    void what_is_no_departement_or_an_invented_one_is_not_loaded() {
        load("99", "API_GEO").then().statusCode(404);
        load(Town.TERRITORY, "API_GEO").then().statusCode(422);
        as(Town.ADMIN).get("/territories/24/load").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Town.CLAIRE_REFERRER,
                Town.JULIEN_MEDIATOR,
                Town.PAUL_COORDINATOR,
                Town.OTHER_COORDINATOR,
                Town.HELENE_MANAGER,
                Town.AUDITOR,
                Town.NOBODY_YET
            })
    void only_the_administrator_sees_and_loads_territories(String subject) {
        as(subject).get("/territories").then().statusCode(403);
        as(subject).get("/territories/33/load").then().statusCode(403);
        as(subject)
                .multiPart("source", "API_GEO")
                .post("/territories/33/load")
                .then()
                .statusCode(403);
        assertThat(stub.asked()).isEmpty();
    }

    @Test
    void nobody_without_an_account_does() {
        anonymous().get("/territories").then().statusCode(401);
        anonymous()
                .multiPart("source", "API_GEO")
                .post("/territories/33/load")
                .then()
                .statusCode(401);
    }

    private static RequestSpecification admin() {
        return as(Town.ADMIN);
    }

    private static Response load(String territory, String source) {
        return admin().multiPart("source", source).post("/territories/" + territory + "/load");
    }

    private void ended() {
        for (int i = 0; i < 200; i++) {
            if (database.column("select id from territory_load where status = 'RUNNING' and source <> 'stuck'")
                    .isEmpty()) {
                return;
            }
            try {
                Thread.sleep(Duration.ofMillis(50).toMillis());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        Assertions.fail("a load did not end");
    }
}
