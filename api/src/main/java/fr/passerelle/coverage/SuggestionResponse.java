package fr.passerelle.coverage;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where new sessions would help most. Reckoned by the two-step method, whichever the map shows. */
@Schema(name = "CommuneSuggestions")
record SuggestionResponse(
        @NotNull @Schema(description = "False when no place's capacity is known", examples = "true")
        Boolean computable,

        @NotNull @Schema(description = "People in need without a place, before", examples = "81230")
        Integer missingBefore,

        @NotNull @Schema(description = "The same with all these sessions", examples = "79870")
        Integer missingAfter,

        @NotNull @Schema(description = "The one that brings most first")
        List<Commune> communes) {

    @Schema(name = "SuggestedCommune")
    record Commune(
            @NotNull @Schema(examples = "00012") String code,
            @NotNull @Schema(examples = "Rocheval") String name,

            @NotNull
            @Schema(
                    description = "People in need without a place that it takes away after those before it",
                    examples = "612")
            Integer closes) {}
}
