package fr.passerelle.territory;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a load is, or what came of it. */
@Schema(name = "TerritoryLoad")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TerritoryLoadResponse(
        @NotNull @Schema(description = "Département code", examples = "33")
        String territoryCode,

        @NotNull @Schema(description = "FAILED: nothing was changed", examples = "DONE")
        TerritoryLoad.Status status,

        @NotNull
        @Schema(description = "WAITING for another load, READING the source, WRITING, ENDED", examples = "ENDED")
        TerritoryLoad.Step step,

        @NotNull @Schema(examples = "2026-11-22T09:30:00Z") Instant startedAt,

        @Schema(examples = "2026-11-22T09:30:42Z") @Nullable Instant endedAt,

        @NotNull
        @Schema(description = "API Géo, or the names of the files; empty until they are read", examples = "API Géo")
        String source,

        @Schema(
                description = "Day or year of the reference, as the source or the administrator says",
                examples = "2026-01-01")
        @Nullable
        String vintage,

        @Schema(description = "DONE only") @Nullable LoadReportResponse report,

        @Schema(description = "FAILED only: why", examples = "API_GEO_SILENT") @Nullable
        LoadRefusal refusal,

        @Schema(description = "FAILED only: what it is about, such as INSEE codes", examples = "[\"33092\"]") @Nullable
        List<String> refusalItems) {

    static TerritoryLoadResponse of(TerritoryLoad load) {
        return new TerritoryLoadResponse(
                load.territoryCode,
                load.status,
                load.step,
                load.startedAt,
                load.endedAt,
                load.source,
                load.vintage,
                load.report == null ? null : LoadReportResponse.of(load.report),
                load.refusal,
                load.refusalItems);
    }
}
