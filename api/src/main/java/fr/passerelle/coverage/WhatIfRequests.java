package fr.passerelle.coverage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is thought of, and asked about. */
final class WhatIfRequests {

    private WhatIfRequests() {}

    @Schema(name = "CoverageChangesRequest")
    record Changes(@NotNull @Size(min = 1, max = 40) List<@NotNull @Valid CoverageChange> changes) {}

    @Schema(name = "SuggestCommunesRequest")
    record Suggest(
            @NotNull
            @Min(1)
            @Max(10)
            @Schema(description = "How many new sessions there would be, each in another commune", examples = "3")
            Integer sessions,

            @NotNull @Min(1) @Max(1000) @Schema(description = "People a week at each of them", examples = "8")
            Integer perWeek,

            @Schema(description = "What would be done besides") @Size(max = 40) @Nullable
            List<@NotNull @Valid CoverageChange> changes) {

        List<CoverageChange> besides() {
            return Objects.requireNonNullElse(changes, List.of());
        }
    }

    @Schema(name = "BusRoundRequest")
    record Round(
            @NotNull @Schema(description = "INSEE code of where it sets out and comes back to", examples = "00012")
            String from,

            @NotNull
            @Size(min = 1, max = 15)
            @Schema(description = "INSEE codes of the communes to visit", examples = "[\"00013\"]")
            List<@NotNull String> communeCodes) {}
}
