package fr.passerelle.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Puts each operation's bodies together from the examples that stand at the fields, so that they never drift apart. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Examples implements OASFilter {

    private static final String SCHEMAS = "#/components/schemas/";

    /** Files have no fields: each kind is shown by what it begins with. */
    private static final Map<String, String> BEGINNINGS =
            Map.of("application/pdf", "%PDF-1.7", "text/calendar", "BEGIN:VCALENDAR");

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        contract.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                .values()
                .forEach(operation -> complete(operation, schemas)));
    }

    private static void complete(Operation operation, Map<String, Schema> schemas) {
        if (operation.getRequestBody() != null) {
            complete(operation.getRequestBody().getContent(), schemas);
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2") && response.getContent() != null) {
                complete(response.getContent(), schemas);
            }
        });
    }

    private static void complete(Content content, Map<String, Schema> schemas) {
        content.getMediaTypes().forEach((name, type) -> {
            if (type.getExample() == null && type.getExamples() == null && type.getSchema() != null) {
                String beginning = BEGINNINGS.get(name);
                type.setExample(beginning == null ? example(type.getSchema(), schemas, Set.of()) : beginning);
            }
        });
    }

    /** @param within the named schemas that this one is a part of: one that holds itself is shown once */
    private static @Nullable Object example(Schema schema, Map<String, Schema> schemas, Set<String> within) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().get(0);
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(SCHEMAS.length());
            Schema named = schemas.get(name);
            if (named == null || within.contains(name)) {
                return null;
            }
            Set<String> inside = new HashSet<>(within);
            inside.add(name);
            return example(named, schemas, inside);
        }
        if (schema.getType() != null && schema.getType().contains(SchemaType.ARRAY)) {
            Object item = example(schema.getItems(), schemas, within);
            return item == null ? List.of() : List.of(item);
        }
        if (schema.getProperties() != null) {
            Map<String, Object> whole = new LinkedHashMap<>();
            schema.getProperties().forEach((name, property) -> {
                Object example = example(property, schemas, within);
                if (example != null) {
                    whole.put(name, example);
                }
            });
            return whole;
        }
        return null;
    }
}
