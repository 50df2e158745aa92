package fr.passerelle.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An error somebody reported; never who. */
@Schema(name = "ErrorReport")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ErrorReportResponse(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1f")
        UUID id,

        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
        UUID placeId,

        @NotNull @Schema(examples = "France services d'Aubrelle")
        String placeName,

        @NotNull @Schema(examples = "PHONE") ErrorReport.Wrong wrong,

        @Schema(examples = "Le bon numéro est le 05 36 49 00 02") @Nullable
        String note,

        @NotNull @Schema(examples = "2026-11-20T08:30:00Z") Instant reportedAt,

        @Schema(description = "What became of it; absent while nobody has closed it", examples = "FIXED")
        ErrorReport.@Nullable Outcome outcome,

        @Schema(examples = "2026-11-23T09:10:00Z") @Nullable Instant closedAt) {

    static ErrorReportResponse of(ErrorReport report, String placeName) {
        return new ErrorReportResponse(
                report.id,
                report.placeId,
                placeName,
                report.wrong,
                report.note,
                report.reportedAt,
                report.outcome,
                report.closedAt);
    }
}
