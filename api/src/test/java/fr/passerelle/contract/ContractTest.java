package fr.passerelle.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTest {

    private static final ObjectMapper YAML = new ObjectMapper(
            new YAMLFactory().enable(Feature.MINIMIZE_QUOTES).enable(Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS));

    /** In which order a schema or a parameter is read best; the document is served in another one on each machine. */
    private static final List<String> READING_ORDER = List.of(
            "name",
            "in",
            "description",
            "$ref",
            "type",
            "format",
            "enum",
            "items",
            "required",
            "properties",
            "additionalProperties",
            "default",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "pattern",
            "maxItems",
            "uniqueItems",
            "schema",
            "examples",
            "example");

    /** {@code ./mvnw verify -Dopenapi.update=true} rewrites the committed document; the diff is then reviewed. */
    @Test
    void the_served_document_is_the_committed_one() throws IOException {
        JsonNode served = YAML.readTree(
                given().accept("application/yaml").get("/api/v1/openapi").asString());
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(Contract.file(), YAML.writeValueAsString(inReadingOrder(served)));
        }
        assertThat(YAML.readTree(Files.readString(Contract.file()))).isEqualTo(served);
    }

    private static JsonNode inReadingOrder(JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode ordered = YAML.createArrayNode();
            array.forEach(item -> ordered.add(inReadingOrder(item)));
            return ordered;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        Set<String> names = object.properties().stream()
                .map(java.util.Map.Entry::getKey)
                .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new));
        Stream<String> order =
                READING_ORDER.containsAll(names) ? READING_ORDER.stream().filter(names::contains) : names.stream();
        ObjectNode ordered = YAML.createObjectNode();
        order.forEach(name -> ordered.set(name, inReadingOrder(object.get(name))));
        return ordered;
    }
}
