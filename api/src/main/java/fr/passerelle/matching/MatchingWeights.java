package fr.passerelle.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.assessment.OrientationType;
import fr.passerelle.assessment.ProcedureBody;
import fr.passerelle.assessment.ProcedureTopic;
import fr.passerelle.network.OwnCounters;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much each fact counts, why, and whose trade is what: published as it is used. */
@Schema(name = "MatchingWeights")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatchingWeights(
        @NotNull @Schema(examples = "1") String version,

        @NotNull @Schema(examples = "Each fact that is true adds its points")
        String rule,

        @NotNull @Schema(description = "What these figures are worth", examples = "Judgements, not measurements")
        String caution,

        @NotNull @Schema(description = "Places no more points apart than this are alike and take turns", examples = "2")
        Double tolerance,

        @NotNull @Schema(examples = "Less than an estimate is wrong by")
        String toleranceReason,

        @NotNull List<Weight> facts,
        @NotNull List<First> first,
        @NotNull List<OwnCounter> ownCounters,
        @NotNull List<Topic> topics) {

    private static final String FILE = "/matching/weights-1.json";

    @Schema(name = "MatchingWeight", description = "What one fact adds; negative: takes off")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Weight(
            @NotNull @Schema(examples = "TRAVEL_TIME") FactCode fact,
            @NotNull @Schema(examples = "30") Double points,

            @Schema(description = "The quantity at which it counts whole; absent: always", examples = "0") @Nullable
            Integer whole,

            @Schema(description = "The quantity at which it counts nothing", examples = "60") @Nullable
            Integer nothing,

            @Schema(description = "Of the quantity", examples = "minutes") @Nullable
            String unit,

            @NotNull @Schema(examples = "A place that is near is a place one goes to")
            String reason) {

        double of(@Nullable Double quantity) {
            if (whole == null || nothing == null || quantity == null) {
                return points;
            }
            double share = (nothing - quantity) / (nothing - whole);
            return points * Math.max(0, Math.min(1, share));
        }
    }

    @Schema(name = "MatchingFirst", description = "Whose trade a kind of help is")
    record First(
            @NotNull @Schema(examples = "LEARNING_PATH") OrientationType orientationType,

            @NotNull @Schema(description = "Programmes of the standard", examples = "[\"Conseillers numériques\"]")
            List<String> programmes,

            @NotNull @Schema(description = "Typology codes of the standard", examples = "[\"EPN\"]")
            List<String> kinds,

            @NotNull @Schema(description = "Of the points of FIRST_CHOICE", examples = "1")
            Double share,

            @NotNull @Schema(examples = "Teaching is what they are there for")
            String reason) {}

    @Schema(name = "MatchingOwnCounter", description = "Which kinds of houses are a body's own counters")
    record OwnCounter(
            @NotNull @Schema(examples = "CAF") ProcedureBody body,

            @NotNull @Schema(description = "Typology codes of the standard", examples = "[\"CAF\"]")
            List<String> kinds,

            @NotNull
            @Schema(
                    description = "Words in their name, where the standard has no kind for them",
                    examples = "[\"Carsat\"]")
            List<String> names,

            @NotNull @Schema(description = "For which help they come first", examples = "[\"PAPER_PHONE_COUNTER\"]")
            List<OrientationType> types,

            @NotNull @Schema(examples = "Its own agency of the territory")
            String reason) {}

    @Schema(name = "MatchingTopic", description = "Who decides what a procedure is about, where only that is known")
    record Topic(
            @NotNull @Schema(examples = "WORK") ProcedureTopic topic,
            @NotNull @Schema(examples = "FRANCE_TRAVAIL") ProcedureBody body,

            @NotNull @Schema(examples = "It registers and pays the unemployed")
            String reason) {}

    static MatchingWeights published() {
        try (InputStream in = MatchingWeights.class.getResourceAsStream(FILE)) {
            return new ObjectMapper().readValue(Objects.requireNonNull(in, FILE), MatchingWeights.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param quantity null for a fact that is simply true */
    double points(FactCode fact, @Nullable Double quantity) {
        return facts.stream()
                .filter(weight -> weight.fact == fact)
                .findFirst()
                .orElseThrow()
                .of(quantity);
    }

    /** The greatest share that the place's programmes and kinds have, and by which of them. */
    Optional<FirstChoice> firstChoice(OrientationType type, List<String> programmes, List<String> kinds) {
        return first.stream()
                .filter(one -> one.orientationType == type)
                .map(one -> new FirstChoice(
                        one.share,
                        Stream.concat(
                                        programmes.stream().filter(one.programmes::contains),
                                        kinds.stream().filter(one.kinds::contains))
                                .toList()))
                .filter(one -> !one.words.isEmpty())
                .max(Comparator.comparing(FirstChoice::share));
    }

    record FirstChoice(double share, List<String> words) {}

    /** The kinds of houses that are a counter of any body. */
    Set<String> counters() {
        return ownCounters.stream().flatMap(one -> one.kinds.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of this body. */
    OwnCounters counters(ProcedureBody body) {
        return marks(ownCounters.stream().filter(one -> one.body == body).toList());
    }

    /** The houses that come first for the question's body, or for whoever decides its topic; none without either. */
    OwnCounters ownCounters(MatchQuestion question) {
        Optional<ProcedureBody> body = Optional.ofNullable(question.body()).or(() -> decides(question.topic()));
        return marks(ownCounters.stream()
                .filter(one -> body.filter(one.body::equals).isPresent() && one.types.contains(question.type()))
                .toList());
    }

    private Optional<ProcedureBody> decides(@Nullable ProcedureTopic about) {
        return topics.stream()
                .filter(one -> one.topic == about)
                .map(Topic::body)
                .findFirst();
    }

    private static OwnCounters marks(List<OwnCounter> counters) {
        return new OwnCounters(
                counters.stream().flatMap(one -> one.kinds.stream()).collect(Collectors.toUnmodifiableSet()),
                counters.stream().flatMap(one -> one.names.stream()).collect(Collectors.toUnmodifiableSet()));
    }
}
