package fr.passerelle.matching;

import fr.passerelle.assessment.OrientationType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That nobody was found: where and for what, and nothing else. */
@Schema(name = "UnmetNeedRequest")
record UnmetNeedRequest(
        @NotNull @Size(min = 5, max = 5) @Schema(description = "INSEE code", examples = "00012")
        String communeCode,

        @NotNull @Schema(examples = "DO_TOGETHER") OrientationType orientationType) {}
