package fr.passerelle.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * « Faire le point »: its questions, how a profile follows from the answers, and the rules that propose. One file, read
 * here and by the web client, and published as it is used. Not a validated instrument: it has face validity only.
 */
@Schema(name = "Questionnaire")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Questionnaire(
        @NotNull @Schema(examples = "faire-le-point") String id,

        @NotNull @Schema(description = "Changes whenever a question, a condition or a rule does", examples = "1")
        String version,

        @NotNull Words opening,
        @NotNull List<Question> questions,
        @NotNull LastPrompt lastPrompt,

        @NotNull @Schema(description = "Conditions that several rules share, by name", examples = """
                {"CHOSE_PAPER": {"answer": "wish", "in": ["PAPER_OR_PHONE"]}}""")
        Map<String, Condition> conditions,

        @NotNull @Schema(description = "In each dimension the first value that holds")
        List<Dimension> profile,

        @NotNull @Schema(description = "The first that holds gives the main proposal")
        List<Rule> main,

        @NotNull @Schema(description = "Then each that holds and is not proposed yet: what the person asked for")
        List<Rule> asked,

        @NotNull @Schema(description = "How many at most, unless the person asked for more", examples = "3")
        Integer atMost,

        @NotNull @Schema(description = "Then, while there are fewer, the main rule's extras and these")
        List<Rule> whileFewer,

        @NotNull @Schema(description = "Proposed only when nothing else is", examples = "[\"NO_REFERRAL_NEEDED\"]")
        List<OrientationType> onlyAlone,

        @NotNull @Schema(description = "Advice beside the proposals")
        List<Hint> hints) {

    private static final String FILE = "/assessment/faire-le-point-1.json";

    @Schema(name = "BilingualText")
    record Words(
            @NotNull @Schema(examples = "Apprendre") String fr,
            @NotNull @Schema(examples = "Learn") String en) {}

    @Schema(name = "AssessmentQuestion")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Question(
            @NotNull @Schema(examples = "deadline") String code,

            @Schema(description = "Whether several answers may be given", examples = "true") @Nullable
            Boolean several,

            @NotNull Words text,
            @NotNull List<Option> options,
            @Nullable Condition hiddenWhen) {}

    @Schema(name = "AssessmentOption")
    record Option(
            @NotNull @Schema(description = "The same on paper and on screen", examples = "A")
            String letter,

            @NotNull @Schema(examples = "BLOCKED") String code,
            @NotNull Words text) {}

    @Schema(
            name = "AssessmentLastPrompt",
            description = "Asked at the end. Yes adds an answer beside those that were given; where its question was"
                    + " passed, it adds what that answer proposes and hides nothing of the rest.")
    record LastPrompt(
            @NotNull @Schema(description = "Under which YES is an answer like others", examples = "anything_else")
            String code,

            @NotNull Words text,
            @NotNull @Schema(examples = "needs") String question,
            @NotNull @Schema(examples = "SOMETHING_ELSE") String adds) {}

    @Schema(name = "ProfileDimension")
    record Dimension(
            @NotNull @Schema(examples = "urgency") String dimension,
            @NotNull List<Value> values,
            @NotNull @Schema(examples = "UNKNOWN") String otherwise) {}

    @Schema(name = "ProfileValue")
    record Value(
            @NotNull @Schema(examples = "AT_RISK") String value,
            @NotNull Condition when,

            @NotNull @Schema(description = "The question whose answer gives this value", examples = "deadline")
            String cause) {}

    @Schema(name = "AssessmentRule")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rule(
            @NotNull @Schema(examples = "M2f") String rule,

            @Schema(description = "Absent: always") @Nullable
            Condition when,

            @NotNull @Schema(examples = "ACT_ON_BEHALF") OrientationType propose,
            @NotNull List<Ground> because,
            @Nullable List<Rule> extras) {}

    @Schema(name = "AssessmentGround", description = "What a rule may cite: one of answer, causeOf, default or note")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ground(
            @Schema(description = "The answer to this question, if there is one", examples = "deadline") @Nullable
            String answer,

            @Schema(description = "Only these of its answers") @Nullable
            List<String> in,

            @Schema(description = "The answer that gave this dimension its value", examples = "access") @Nullable
            String causeOf,

            @JsonProperty("default")
            @Schema(description = "A habit of the tool", examples = "DO_TOGETHER_FIRST")
            @Nullable
            String byDefault,

            @Schema(examples = "TOO_FEW_ANSWERS") @Nullable String note) {}

    @Schema(name = "AssessmentHint")
    record Hint(
            @NotNull @Schema(examples = "COME_WITH_SOMEBODY")
            String code,

            @NotNull Condition when,
            @NotNull Words text) {}

    static Questionnaire published() {
        try (InputStream in = Questionnaire.class.getResourceAsStream(FILE)) {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(Objects.requireNonNull(in, FILE), Questionnaire.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
