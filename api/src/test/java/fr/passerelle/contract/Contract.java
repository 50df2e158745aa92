package fr.passerelle.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The committed openapi.yaml as the tests read it, stricter than it is written: a field it does not name is refused. */
public final class Contract {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode document;
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

    private Contract(JsonNode document) {
        this.document = document;
        closeObjects(document.at("/components/schemas"));
    }

    static Path file() {
        return Path.of(System.getProperty("passerelle.root", ".."), "openapi.yaml");
    }

    static Contract committed() {
        try {
            return new Contract(YAML.readTree(Files.readString(file())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonNode document() {
        return document;
    }

    /** The operation that answers this method and path, literal segments before templates. */
    Optional<JsonNode> operation(String method, String path) {
        return StreamSupport.stream(
                        ((Iterable<Map.Entry<String, JsonNode>>)
                                        () -> document.at("/paths").fields())
                                .spliterator(),
                        false)
                .filter(entry -> matches(entry.getKey(), path))
                .filter(entry -> entry.getValue().has(method.toLowerCase(java.util.Locale.ROOT)))
                .min(java.util.Comparator.comparingLong(
                        entry -> entry.getKey().chars().filter(c -> c == '{').count()))
                .map(entry -> entry.getValue().get(method.toLowerCase(java.util.Locale.ROOT)));
    }

    /** What is wrong with a body, in the validator's words; empty when it is as the schema says. */
    List<String> faults(JsonNode schema, @Nullable String body) {
        try {
            JsonNode instance = new ObjectMapper().readTree(body == null ? "" : body);
            return compiled.computeIfAbsent(schema, this::compile).validate(instance).stream()
                    .map(Error::toString)
                    .toList();
        } catch (IOException notJson) {
            return List.of("is not JSON");
        }
    }

    private Schema compile(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.get("components"));
        return SCHEMAS.getSchema(whole);
    }

    private static boolean matches(String template, String path) {
        return Pattern.matches(template.replaceAll("\\{[^}]+}", "[^/]+"), path);
    }

    private static void closeObjects(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(Contract::closeObjects);
    }
}
