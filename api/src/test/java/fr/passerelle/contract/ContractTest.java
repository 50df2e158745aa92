package fr.passerelle.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTest {

    /** {@code ./mvnw verify -Dopenapi.update=true} rewrites the committed document; the diff is then reviewed. */
    @Test
    void the_served_document_is_the_committed_one() throws IOException {
        String served =
                given().accept("application/yaml").get("/api/v1/openapi").asString();
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(Contract.file(), served);
        }
        assertThat(served).isEqualTo(Files.readString(Contract.file()));
    }
}
