package fr.passerelle.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.assessment.OrientationType;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the capacity of a place that declared none is estimated: published as it is used, with its reasons. */
@Schema(name = "CapacityCoefficients")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CapacityCoefficients(
        @NotNull @Schema(examples = "2026-11") String version,
        @NotNull @Schema(examples = "people a week") String unit,

        @NotNull @Schema(examples = "hours open × desks × share × 60 / minutes for one person")
        String rule,

        @NotNull
        @Schema(description = "What these figures are worth", examples = "To be read with half and twice of it")
        String caution,

        @NotNull List<Minutes> minutes,
        @NotNull List<Group> groups) {

    private static final String FILE = "/network/capacity-coefficients.json";

    @Schema(name = "CapacityMinutes", description = "How long one person takes")
    record Minutes(
            @NotNull @Schema(examples = "DO_TOGETHER") OrientationType orientationType,
            @NotNull @Schema(examples = "60") Integer minutes,

            @NotNull @Schema(examples = "Our assumption: one procedure done side by side")
            String reason) {}

    @Schema(name = "CapacityGroup", description = "Kinds of places that work alike")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Group(
            @NotNull @Schema(examples = "FRANCE_SERVICES") String group,

            @NotNull @Schema(description = "Typology codes of the standard", examples = "[\"RFS\"]")
            List<String> kinds,

            @NotNull @Schema(description = "People who receive at the same time", examples = "2")
            Integer desks,

            @NotNull @Schema(examples = "The national charter asks for two agents")
            String reason,

            @Schema(examples = "Charte nationale d'engagement France services, ANCT") @Nullable
            String source,

            @NotNull List<Share> shares) {

        Optional<Double> shareOf(OrientationType type) {
            return shares.stream()
                    .filter(share -> share.orientationType == type)
                    .map(Share::share)
                    .findFirst();
        }
    }

    @Schema(name = "CapacityShare", description = "How much of the desks' time goes to one kind of help")
    record Share(
            @NotNull @Schema(examples = "DO_TOGETHER") OrientationType orientationType,
            @NotNull @Schema(examples = "0.3") Double share) {}

    static CapacityCoefficients published() {
        try (InputStream in = CapacityCoefficients.class.getResourceAsStream(FILE)) {
            return new ObjectMapper().readValue(Objects.requireNonNull(in, FILE), CapacityCoefficients.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** By the first of the place's kinds that is listed: the standard puts the main one first. */
    Optional<Group> groupOf(List<String> placeKinds) {
        return placeKinds.stream()
                .flatMap(kind -> groups.stream().filter(group -> group.kinds.contains(kind)))
                .findFirst();
    }

    int minutesFor(OrientationType type) {
        return minutes.stream()
                .filter(one -> one.orientationType == type)
                .findFirst()
                .orElseThrow()
                .minutes;
    }
}
