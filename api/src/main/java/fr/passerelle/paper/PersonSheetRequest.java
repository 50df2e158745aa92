package fr.passerelle.paper;

import fr.passerelle.assessment.OrientationType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a sheet is to say; no field can hold a name. */
@Schema(name = "PersonSheetRequest")
record PersonSheetRequest(
        @NotNull @Schema(examples = "DO_TOGETHER") OrientationType orientationType,

        @Schema(description = "Absent: lines to write on by hand", examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
        @Nullable
        UUID placeId,

        @Schema(description = "When; absent: a line to write on by hand", examples = "2026-11-24T08:30:00Z") @Nullable
        Instant appointment,

        @Size(max = 8) @Schema(description = "What to bring", examples = "[\"LETTER_RECEIVED\", \"GLASSES\"]") @Nullable
        Set<ThingToBring> bring,

        @Schema(description = "For a place without internet: no square code", examples = "false") @Nullable
        Boolean withoutInternet) {

    /** Neither says anything about the person that an official letter does not. */
    @Schema(name = "ThingToBring")
    enum ThingToBring {
        LETTER_RECEIVED,
        IDENTITY_DOCUMENT,
        PROOF_OF_ADDRESS,
        PHONE,
        HEALTH_INSURANCE_CARD,
        BANK_DETAILS,
        GLASSES,
        SOMEBODY
    }
}
