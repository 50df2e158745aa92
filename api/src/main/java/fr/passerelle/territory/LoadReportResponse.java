package fr.passerelle.territory;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a load did. */
@Schema(name = "TerritoryLoadReport")
record LoadReportResponse(
        @NotNull
        @Schema(description = "False when the reference said nothing that was not there already", examples = "true")
        Boolean changed,

        @NotNull @Schema(description = "Communes that are new here", examples = "534")
        Integer created,

        @NotNull @Schema(description = "Communes of which something changed", examples = "0")
        Integer updated,

        @NotNull @Schema(description = "Communes that stayed as they were", examples = "0")
        Integer unchanged,

        @NotNull @Schema(description = "Communes that became part of another", examples = "0")
        Integer replaced,

        @NotNull @Schema(description = "In the order of their weight")
        List<WarningResponse> warnings) {

    /** What may be worth a look. */
    @Schema(name = "TerritoryLoadWarning")
    record WarningResponse(
            @NotNull @Schema(examples = "OUTLINE_MISSING") LoadReport.WarningKind kind,

            @NotNull @Schema(description = "How many communes it is about", examples = "2")
            Integer count,

            @NotNull
            @Schema(
                    description = "At most ten of them, by name, or by code when no name is known",
                    examples = "[\"Abzac\"]")
            List<String> examples) {}

    static LoadReportResponse of(LoadReport report) {
        return new LoadReportResponse(
                report.changed(),
                report.created(),
                report.updated(),
                report.unchanged(),
                report.replaced(),
                report.warnings().stream()
                        .map(warning -> new WarningResponse(warning.kind(), warning.count(), warning.examples()))
                        .toList());
    }
}
