package fr.passerelle.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Our own rules on the contract, beyond what makes it a good OpenAPI document. */
class ContractLintTest {

    private static final Set<String> TAGS = Set.of(
            "session",
            "account",
            "territory",
            "network",
            "assessment",
            "matching",
            "referral",
            "statistics",
            "rights",
            "exchange",
            "imports",
            "paper",
            "notification",
            "webhook",
            "coverage",
            "bulletin",
            "observation");
    private static final Set<String> VERBS = Set.of(
            "get",
            "explain",
            "suggest",
            "share",
            "list",
            "search",
            "create",
            "preview",
            "export",
            "open",
            "tell",
            "send",
            "hand",
            "ask",
            "answer",
            "accept",
            "decline",
            "receive",
            "book",
            "claim",
            "release",
            "start",
            "hold",
            "resume",
            "close",
            "cancel",
            "invalidate",
            "refer",
            "record",
            "withdraw",
            "approve",
            "refuse",
            "change",
            "end",
            "admit",
            "appoint",
            "load",
            "check",
            "confirm",
            "declare",
            "replace",
            "remove",
            "reopen",
            "save",
            "decide",
            "apply",
            "undo",
            "discard",
            "propose",
            "evaluate",
            "pull",
            "print",
            "mark",
            "retry",
            "disable",
            "enable",
            "test",
            "resend");

    /** Every other operation wants a session or a token. */
    private static final Set<String> READ_BY_WHOEVER_ASKS = Set.of(
            "searchPlaces",
            "searchPlacesAround",
            "getPlace",
            "searchCommunes",
            "getOutlines",
            "getQuestionnaire",
            "getMatchingWeights",
            "openPersonPage",
            "withdrawAgreement",
            "tellHowItWent",
            "printQuestionnaire");

    private static final Pattern KEBAB = Pattern.compile("[a-z]+(-[a-z]+)*");
    /** Words of field names that would mean a thing which is never collected. */
    private static final Set<String> NEVER_COLLECTED = Set.of(
            "nir",
            "iban",
            "bic",
            "password",
            "birthdate",
            "birthday",
            "gender",
            "sex",
            "income",
            "health",
            "nationality",
            "religion",
            "residence",
            "family",
            "violence",
            "offence",
            "detention",
            "protection",
            "score",
            "lastname",
            "surname",
            "card",
            "allocataire",
            "number");

    private final Contract contract = Contract.committed();
    private final JsonNode document = contract.document();

    @Test
    void every_operation_is_named_by_a_verb_and_a_noun_once() {
        List<String> names = new ArrayList<>();
        operations((where, operation) -> {
            String name = operation.path("operationId").asText();
            assertThat(name).as(where).matches("[a-z]+([A-Z][a-z]+)+");
            assertThat(VERBS).as(where).contains(name.replaceFirst("[A-Z].*", ""));
            names.add(name);
        });
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    @Test
    void every_operation_has_a_summary_and_the_tag_of_one_room() {
        operations((where, operation) -> {
            assertThat(operation.path("summary").asText())
                    .as(where)
                    .isNotBlank()
                    .doesNotEndWith(".");
            assertThat(operation.path("tags")).as(where).hasSize(1);
            assertThat(TAGS).as(where).contains(operation.at("/tags/0").asText());
        });
        assertThat(document.path("tags").findValuesAsText("name")).containsExactlyInAnyOrderElementsOf(TAGS);
    }

    @Test
    void every_path_is_of_the_first_version_and_in_kebab_case() {
        document.path("paths").fieldNames().forEachRemaining(path -> {
            assertThat(path).startsWith("/api/v1/");
            for (String segment : path.substring("/api/v1/".length()).split("/")) {
                if (!segment.startsWith("{")) {
                    assertThat(segment).as(path).matches(KEBAB);
                }
            }
        });
    }

    @Test
    void every_command_is_a_post_below_its_referral_named_like_its_operation() {
        Set<String> commands = new HashSet<>();
        document.path("paths").fieldNames().forEachRemaining(path -> {
            if (path.matches("/api/v1/referrals/\\{id}/.+")
                    && document.path("paths").path(path).has("post")) {
                assertThat(document.path("paths").path(path)).as(path).hasSize(1);
                commands.add(path.substring("/api/v1/referrals/{id}/".length()));
            }
        });
        assertThat(commands)
                .containsExactlyInAnyOrder(
                        "send",
                        "hand-over",
                        "accept",
                        "decline",
                        "receive",
                        "start",
                        "hold",
                        "resume",
                        "close",
                        "cancel",
                        "invalidate",
                        "refer-again",
                        "refer-onward",
                        "preview",
                        "claim",
                        "release",
                        "attempts",
                        "right",
                        "appointments",
                        "appointments/{appointment}/held",
                        "appointments/{appointment}/report",
                        "appointments/{appointment}/missed",
                        "appointments/{appointment}/cancelled",
                        "questions",
                        "questions/{question}/answer");
        operations(
                (where, operation) -> assertThat(where)
                        .as(
                                "written by POST, except what is at one address and whole: a place's card, a source, settings")
                        .matches(
                                "(get|post) .*|(put|delete) /api/v1/places/\\{id}.*|put /api/v1/imports/sources/\\{key}"
                                        + "|put /api/v1/territories/\\{territory}/referral-delays|put /api/v1/me/notification-choices|put /api/v1/scenarios/\\{id}"
                                        + "|put /api/v1/bulletin-entries/\\{id}|put /api/v1/territories/\\{territory}/human-contacts/\\{body}"));
    }

    @Test
    void every_refusal_is_a_problem_document() {
        operations((where, operation) -> operation.path("responses").fields().forEachRemaining(response -> {
            if (response.getKey().compareTo("400") >= 0) {
                JsonNode content = response.getValue().path("content");
                assertThat(content).as(where + " " + response.getKey()).hasSize(1);
                assertThat(content.at("/application~1problem+json/schema/$ref").asText())
                        .as(where + " " + response.getKey())
                        .isEqualTo("#/components/schemas/Problem");
            }
        }));
    }

    @Test
    void every_operation_declares_the_refusals_of_its_kind() {
        operations((where, operation) -> {
            Set<String> declared = new HashSet<>();
            operation.path("responses").fieldNames().forEachRemaining(declared::add);
            assertThat(declared).as(where).contains("503");
            if (!Set.of("getAbout", "getCapacityCoefficients")
                    .contains(operation.path("operationId").asText())) {
                assertThat(declared).as(where).contains("401", "403", "429");
                int ways = READ_BY_WHOEVER_ASKS.contains(
                                operation.path("operationId").asText())
                        ? 3
                        : 2;
                assertThat(operation.path("security")).as(where).hasSize(ways);
            }
            if (where.startsWith("post /api/v1/referrals/")
                    && operation.path("parameters").findValuesAsText("name").contains("If-Match")) {
                assertThat(declared).as(where).contains("409", "422");
            }
            if (where.contains("{")) {
                assertThat(declared).as(where).contains("404");
            }
            if (operation.has("requestBody")) {
                assertThat(declared).as(where).contains("400", "415");
            }
            if (operation.path("parameters").findValuesAsText("name").contains("If-Match")) {
                assertThat(declared).as(where).contains("412", "428");
            }
            if (operation.path("parameters").findValuesAsText("name").contains("Idempotency-Key")) {
                assertThat(declared).as(where).contains("422");
            }
        });
    }

    @Test
    void every_body_has_an_example_that_is_as_its_schema_says() {
        bodies((where, content) -> {
            assertThat(content.has("example") || content.has("examples"))
                    .as(where)
                    .isTrue();
            examples(content).forEach(example -> assertThat(contract.faults(content.path("schema"), example.toString()))
                    .as(where)
                    .isEmpty());
        });
    }

    @Test
    void every_parameter_has_a_description_and_an_example() {
        operations((where, operation) -> operation.path("parameters").forEach(parameter -> {
            assertThat(parameter.path("description").asText())
                    .as(where + " " + parameter)
                    .isNotBlank();
            assertThat(parameter.has("example")).as(where + " " + parameter).isTrue();
        }));
    }

    @Test
    void every_field_has_an_example_or_is_made_of_fields_that_have() {
        properties((where, property) -> assertThat(property.has("examples")
                        || property.has("example")
                        || property.has("$ref")
                        || property.path("type").asText().equals("array"))
                .as(where)
                .isTrue());
    }

    @Test
    void no_field_takes_what_is_never_collected() {
        properties((where, property) -> {
            String name = where.substring(where.lastIndexOf('.') + 1);
            Set<String> words = new HashSet<>(List.of(
                    name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).split(" ")));
            words.add(name.toLowerCase(Locale.ROOT));
            words.retainAll(NEVER_COLLECTED);
            assertThat(words).as(where).isEmpty();
        });
        assertThat(fieldsOf("PersonRequest")).containsExactlyInAnyOrder("callName", "birthYear", "contact");
        assertThat(fieldsOf("PersonOfReferral")).containsExactlyInAnyOrder("callName", "birthYear", "contact");
    }

    @Test
    void every_enumeration_is_written_in_capitals() {
        document.at("/components/schemas").fields().forEachRemaining(schema -> schema.getValue()
                .path("enum")
                .forEach(value -> assertThat(value.asText()).as(schema.getKey()).matches("[A-Z]+(_[A-Z0-9]+)*")));
    }

    @Test
    void a_wrong_example_would_be_found() {
        JsonNode schema = document.at("/paths/~1api~1v1~1me/get/responses/200/content/application~1json");
        ObjectNode wrong = schema.path("example").deepCopy();
        wrong.put("permissions", "all");
        assertThat(contract.faults(schema.path("schema"), wrong.toString())).isNotEmpty();
    }

    private Set<String> fieldsOf(String schema) {
        Set<String> fields = new HashSet<>();
        document.at("/components/schemas/" + schema + "/properties")
                .fieldNames()
                .forEachRemaining(fields::add);
        return fields;
    }

    private void operations(BiConsumer<String, JsonNode> rule) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        document.path("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(method -> all.put(method.getKey() + " " + path.getKey(), method.getValue())));
        assertThat(all).isNotEmpty();
        all.forEach(rule);
    }

    private void bodies(BiConsumer<String, JsonNode> rule) {
        operations((where, operation) -> {
            operation
                    .at("/requestBody/content")
                    .fields()
                    .forEachRemaining(content -> rule.accept(where + " request", content.getValue()));
            operation.path("responses").fields().forEachRemaining(response -> {
                if (response.getKey().startsWith("2")) {
                    response.getValue()
                            .path("content")
                            .fields()
                            .forEachRemaining(
                                    content -> rule.accept(where + " " + response.getKey(), content.getValue()));
                }
            });
        });
    }

    private static List<JsonNode> examples(JsonNode content) {
        List<JsonNode> examples = new ArrayList<>();
        if (content.has("example")) {
            examples.add(content.get("example"));
        }
        content.path("examples").forEach(named -> examples.add(named.path("value")));
        return examples;
    }

    private void properties(BiConsumer<String, JsonNode> rule) {
        document.at("/components/schemas").fields().forEachRemaining(schema -> schema.getValue()
                .path("properties")
                .fields()
                .forEachRemaining(
                        property -> rule.accept(schema.getKey() + "." + property.getKey(), property.getValue())));
    }
}
