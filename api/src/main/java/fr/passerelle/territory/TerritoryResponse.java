package fr.passerelle.territory;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A territory and what is loaded of it. */
@Schema(name = "Territory")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TerritoryResponse(
        @NotNull @Schema(description = "Département code", examples = "33")
        String code,

        @NotNull @Schema(examples = "Gironde") String name,

        @NotNull @Schema(description = "Whether it is invented, for a demonstration", examples = "false")
        Boolean fictional,

        @NotNull @Schema(description = "Today's communes", examples = "534")
        Integer communes,

        @NotNull @Schema(description = "Communes with an outline", examples = "534")
        Integer outlines,

        @NotNull @Schema(description = "Retired INSEE codes that resolve", examples = "12")
        Integer formerCodes,

        @NotNull @Schema(description = "Figures of communes that are known", examples = "2787")
        Integer indicatorsKnown,

        @NotNull @Schema(description = "Figures under statistical secrecy; never zero", examples = "417")
        Integer indicatorsSecret,

        @NotNull @Schema(description = "Figures that are not to be had", examples = "534")
        Integer indicatorsMissing,

        @Schema(description = "The last load; none where it was not loaded by this product's own means") @Nullable
        TerritoryLoadResponse lastLoad) {

    static TerritoryResponse of(Territory territory, TerritoryRows.Contents contents, @Nullable TerritoryLoad load) {
        return new TerritoryResponse(
                territory.code,
                territory.name,
                territory.fictional,
                contents.communes(),
                contents.outlines(),
                contents.formerCodes(),
                contents.indicatorsKnown(),
                contents.indicatorsSecret(),
                contents.indicatorsMissing(),
                load == null ? null : TerritoryLoadResponse.of(load));
    }
}
