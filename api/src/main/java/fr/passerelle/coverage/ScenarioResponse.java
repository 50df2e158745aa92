package fr.passerelle.coverage;

import fr.passerelle.assessment.OrientationType;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes that are thought of together. */
@Schema(name = "Scenario")
record ScenarioResponse(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
        UUID id,

        @NotNull @Schema(examples = "00") String territoryCode,

        @NotNull @Schema(examples = "Un mardi sur deux dans le nord")
        String name,

        @NotNull @Schema(examples = "DO_TOGETHER") OrientationType orientationType,
        @NotNull List<CoverageChange> changes,

        @NotNull
        @Schema(description = "What it was looked at with when it was kept; without a month, before it was remembered")
        ScenarioSettings lookedAt,

        @NotNull @Schema(description = "Whoever is signed in and has its address may read it", examples = "false")
        Boolean shared,

        @NotNull @Schema(description = "False for whoever it is only shown to", examples = "true")
        Boolean mayChange,

        @NotNull @Schema(examples = "2026-11-23T09:00:00Z") Instant changedAt) {

    static ScenarioResponse of(Scenario scenario, boolean mayChange) {
        return new ScenarioResponse(
                scenario.id,
                scenario.territoryCode,
                scenario.name,
                scenario.orientationType,
                scenario.changes,
                scenario.settings(),
                scenario.shared,
                mayChange,
                scenario.changedAt);
    }
}
