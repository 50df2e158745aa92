package fr.passerelle.coverage;

import fr.passerelle.assessment.OrientationType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ScenarioRequest")
record ScenarioRequest(
        @NotBlank @Size(max = 120) @Schema(examples = "Un mardi sur deux dans le nord")
        String name,

        @NotNull @Schema(examples = "DO_TOGETHER") OrientationType orientationType,
        @NotNull @Size(min = 1, max = 40) List<@NotNull @Valid CoverageChange> changes,

        @Schema(description = "The usual settings and the present month when it is left out") @Valid @Nullable
        ScenarioSettings lookedAt) {

    ScenarioSettings settings() {
        return lookedAt == null ? ScenarioSettings.USUAL : lookedAt;
    }
}
