package fr.passerelle.exchange;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ExportResourceTest {

    @ParameterizedTest
    @CsvSource({
        "mednum-csv, text/csv, csv",
        "mednum-json, application/json, json",
        "geojson, application/geo+json, geojson",
        "data-inclusion-structures, application/json, json",
        "data-inclusion-services, application/json, json"
    })
    void a_coordinator_gets_the_places_of_the_territory_as_a_file(String format, String mediaType, String ending) {
        Response file = export(as(Town.PAUL_COORDINATOR), format, Town.TERRITORY);
        file.then()
                .statusCode(200)
                .contentType(containsString(mediaType))
                .header("Content-Disposition", containsString("places-01." + ending));
        if (!format.equals("data-inclusion-services")) {
            assertThat(file.asString()).contains(Town.PLACE.toString());
        }
        assertThat(file.asString()).doesNotContain(Town.FAR_PLACE.toString());
    }

    @Test
    void the_standards_fields_are_those_of_the_place() {
        export(as(Town.PAUL_COORDINATOR), "mednum-json", Town.TERRITORY)
                .then()
                .statusCode(200)
                .body("id", hasItem(Town.PLACE.toString()))
                .body("commune", hasItem(Town.COMMUNE_NAME))
                .body("code_insee", everyItem(org.hamcrest.Matchers.startsWith("01")));
    }

    @Test
    void another_territorys_places_are_not_given_to_a_coordinator_of_this_one() {
        export(as(Town.PAUL_COORDINATOR), "mednum-csv", Town.OTHER_TERRITORY)
                .then()
                .statusCode(404)
                .body("type", containsString("not-found"));
        export(as(Town.OTHER_COORDINATOR), "mednum-csv", Town.TERRITORY).then().statusCode(404);
        assertThat(export(as(Town.OTHER_COORDINATOR), "mednum-csv", Town.OTHER_TERRITORY)
                        .asString())
                .contains(Town.FAR_PLACE.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {Town.CLAIRE_REFERRER, Town.JULIEN_MEDIATOR, Town.HELENE_MANAGER, Town.ADMIN, Town.AUDITOR})
    void no_other_role_exports(String subject) {
        export(as(subject), "mednum-csv", Town.TERRITORY).then().statusCode(403);
    }

    @Test
    void nobody_exports_without_signing_in() {
        export(anonymous(), "mednum-csv", Town.TERRITORY).then().statusCode(401);
    }

    @Test
    void a_format_that_is_not_known_is_named_as_the_wrong_field() {
        export(as(Town.PAUL_COORDINATOR), "xlsx", Town.TERRITORY)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("format"));
    }

    private static Response export(RequestSpecification caller, String format, String territory) {
        return caller.queryParam("format", format)
                .queryParam("territory", territory)
                .get("/places/export");
    }
}
