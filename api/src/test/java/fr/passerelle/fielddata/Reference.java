package fr.passerelle.fielddata;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Loads a territory from the field data as an administrator does: by uploading files. */
final class Reference {

    private Reference() {}

    /** Once for a test run. */
    static void load(TestDatabase database, String territory, Map<String, String> files) {
        if (database.column("select id from territory_load where status = 'DONE' and territory_code = ?", territory)
                .isEmpty()) {
            loadAgain(database, territory, files);
        }
    }

    static void loadAgain(TestDatabase database, String territory, Map<String, String> files) {
        RequestSpecification upload = as(Town.ADMIN).multiPart("source", "FILES");
        files.forEach(
                (part, name) -> upload.multiPart(part, FieldData.file(name).toFile()));
        upload.post("/territories/" + territory + "/load").then().statusCode(202);
        while (!database.column("select id from territory_load where status = 'RUNNING'")
                .isEmpty()) {
            Thread.onSpinWait();
        }
        as(Town.ADMIN)
                .get("/territories/" + territory + "/load")
                .then()
                .statusCode(200)
                .body("status", org.hamcrest.Matchers.equalTo("DONE"));
        assertThat(database.column("select code from territory where code = ?", territory))
                .hasSize(1);
    }
}
