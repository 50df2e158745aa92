package fr.passerelle.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A referral's trail as a file: who took it, when, and the lines as {@link HistoryEntryResponse} gives them. */
@Schema(name = "HistoryExport")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HistoryExportResponse(
        @NotNull
        @Schema(description = "Of this shape: a reader of files refuses a number it does not know", examples = "1")
        int version,

        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
        UUID referralId,

        @NotNull @Schema(description = "What staff say on the phone", examples = "K7M-4PX")
        String reference,

        @NotNull @Schema(examples = "2026-11-22T09:14:00Z") Instant exportedAt,

        @NotNull By exportedBy,

        @NotNull @Schema(description = "Oldest first; the last one is this very export")
        List<HistoryEntryResponse> entries) {

    static final int VERSION = 1;

    /** In which function it was taken, never by whom. */
    @Schema(name = "HistoryExportedBy")
    record By(
            @NotNull @Schema(examples = "Conseil départemental")
            String organisation,

            @NotNull @Schema(description = "The team's public label", examples = "MDS de Brunes")
            String team,

            @NotNull @Schema(description = "On which side of the referral", examples = "[\"SENDER\"]")
            List<Side> sides) {}
}
