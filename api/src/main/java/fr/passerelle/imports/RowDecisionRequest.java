package fr.passerelle.imports;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the coordinator says of a row. */
record RowDecisionRequest(
        @NotNull @Schema(examples = "MERGE") RowChoice choice,

        @Schema(description = "With MERGE: which place it is", examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
        @Nullable
        UUID placeId,

        @Schema(description = "With TAKE_THEIRS and KEEP_OURS: which field", examples = "PHONE") @Nullable
        CardField field) {}
