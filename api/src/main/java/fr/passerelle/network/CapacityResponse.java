package fr.passerelle.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.assessment.OrientationType;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many people a week for one kind of help. */
@Schema(name = "Capacity")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CapacityResponse(
        @NotNull @Schema(examples = "DO_TOGETHER") OrientationType orientationType,

        @Schema(description = "People a week; absent when it cannot be said, never 0 by estimate", examples = "12")
        @Nullable
        Integer perWeek,

        @NotNull
        @Schema(
                description = "DECLARED by the place, ESTIMATED by the published coefficients, or UNKNOWN",
                examples = "DECLARED")
        Origin origin) {

    @Schema(name = "CapacityOrigin")
    enum Origin {
        DECLARED,
        ESTIMATED,
        UNKNOWN
    }
}
