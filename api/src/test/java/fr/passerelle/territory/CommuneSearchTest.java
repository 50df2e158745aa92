package fr.passerelle.territory;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CommuneSearchTest {

    @Inject
    TestDatabase database;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "st aubin, 01001",
        "SAINT AUBIN L'ETANG, 01001",
        "saint-aubin, 01001",
        "Ste Aubine, 01002",
        "le bœuf, 01003",
        "LE BOEUF, 01003",
        "etang, 01001",
        "ével, 01003",
        "01003, 01003",
        "bœuf sur ével, 01003",
        "le boeuf s/ evel, 01003",
        "la sainte-aubine, 01002",
        "ste aubine 01100, 01002",
        "01100 Sainte Aubine, 01002",
        "saint aubin cedex, 01001",
        "01999 SAINT AUBIN CEDEX 9, 01001",
        "st aubin 99, 01001",
        "01002, 01002"
    })
    void a_commune_is_found_as_people_type_it(String typed, String code) {
        assertThat(search(typed)).containsExactly(code);
    }

    @Test
    void names_that_begin_so_come_before_names_that_contain_it() {
        assertThat(search("saint")).containsExactly("01001", "01002");
        database.run(
                "insert into commune values ('02002', '02', 'Mont Saint', 'mont saint', 99999, -1, 44, null, '{02200}')");
        try {
            assertThat(search("saint")).containsExactly("01001", "01002", "02002");
        } finally {
            database.run("delete from commune where insee_code = '02002'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"01100", "011", "01"})
    void a_postcode_or_its_beginning_finds_all_its_communes(String typed) {
        assertThat(search(typed)).containsExactlyInAnyOrder("01001", "01002", "01003");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "%%", "__", "\\", "s_int", "s%t", "'", "0_1", "zzz", "aint"})
    void signs_that_mean_something_to_the_database_mean_nothing_here(String typed) {
        assertThat(search(typed)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "saint obin, 01001",
        "Sainte Obine, 01002",
        "aubin etang, 01001",
        "boeuf sur evell, 01003",
        "lointene, 02001"
    })
    void a_slip_finds_the_nearest_name_and_says_that_it_is_one(String typed, String code) {
        as(Town.CLAIRE_REFERRER)
                .queryParam("q", typed)
                .get("/communes")
                .then()
                .statusCode(200)
                .body("[0].code", equalTo(code))
                .body("[0].approximate", equalTo(true));
    }

    @Test
    void a_commune_is_read_by_its_code() {
        as(Town.CLAIRE_REFERRER)
                .get("/communes/" + Town.COMMUNE)
                .then()
                .statusCode(200)
                .body("name", equalTo(Town.COMMUNE_NAME))
                .body("approximate", equalTo(false));
        as(Town.CLAIRE_REFERRER).get("/communes/01999").then().statusCode(404);
        as(Town.AUDITOR).get("/communes/" + Town.COMMUNE).then().statusCode(403);
    }

    @Test
    void a_retired_code_finds_and_reads_the_commune_that_it_is_today() {
        database.run("insert into commune_former_code values ('01998', '01001')");
        database.run("update commune set replaced_by = '01001' where insee_code = '01002'");
        try {
            assertThat(search("01998")).containsExactly("01001");
            assertThat(search("01002")).containsExactly("01001");
            assertThat(search("ste aubine")).as("no longer one of today's").doesNotContain("01002");
            as(Town.CLAIRE_REFERRER).get("/communes/01998").then().body("code", equalTo("01001"));
            as(Town.CLAIRE_REFERRER).get("/communes/01002").then().body("code", equalTo("01001"));
        } finally {
            database.run("delete from commune_former_code where former_code = '01998'");
            database.run("update commune set replaced_by = null where insee_code = '01002'");
        }
    }

    @Test
    void at_most_as_many_as_asked_for_are_shown() {
        as(Town.CLAIRE_REFERRER)
                .queryParam("q", "01")
                .queryParam("limit", 2)
                .get("/communes")
                .then()
                .statusCode(200)
                .body("size()", equalTo(2));
        as(Town.CLAIRE_REFERRER)
                .queryParam("q", "01")
                .queryParam("limit", 51)
                .get("/communes")
                .then()
                .statusCode(400);
    }

    @Test
    void a_commune_is_shown_whole() {
        as(Town.CLAIRE_REFERRER)
                .queryParam("q", "st aubin")
                .get("/communes")
                .then()
                .body("[0].name", equalTo(Town.COMMUNE_NAME))
                .body("[0].postcodes", contains("01100"))
                .body("[0].territoryCode", equalTo(Town.TERRITORY));
    }

    @ParameterizedTest
    @ValueSource(strings = {Town.CLAIRE_REFERRER, Town.JULIEN_MEDIATOR, Town.PAUL_COORDINATOR, Town.ADMIN})
    void whoever_has_a_role_in_the_network_may_search(String subject) {
        as(subject).queryParam("q", "st aubin").get("/communes").then().statusCode(200);
        as(subject).get("/territories/01/outlines").then().statusCode(200);
    }

    @Test
    void so_may_whoever_has_none_and_whoever_has_no_account() {
        for (String subject : List.of(Town.NOBODY_YET, Town.FORMER_MEMBER, Town.AUDITOR)) {
            as(subject).queryParam("q", "st aubin").get("/communes").then().statusCode(200);
        }
        anonymous()
                .queryParam("q", "st aubin")
                .get("/communes")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=300");
        anonymous()
                .get("/territories/01/outlines")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=86400");
    }

    @Test
    void the_outlines_of_a_territory_hold_its_communes_and_no_others_and_may_be_kept_for_a_day() {
        var outlines = as(Town.CLAIRE_REFERRER)
                .get("/territories/01/outlines")
                .then()
                .statusCode(200)
                .body("type", equalTo("FeatureCollection"))
                .body("features.id", contains("01001", "01002", "01003"));
        assertThat(outlines.extract().headers().getValues("Cache-Control")).containsExactly("private, max-age=86400");
        as(Town.CLAIRE_REFERRER).get("/territories/99/outlines").then().statusCode(404);
    }

    private static List<String> search(String typed) {
        return as(Town.CLAIRE_REFERRER)
                .queryParam("q", typed)
                .get("/communes")
                .then()
                .statusCode(200)
                .extract()
                .path("code");
    }
}
