package fr.passerelle.account;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A territory and who coordinates it; nobody yet, perhaps. */
@Schema(name = "CoordinatedTerritory")
record CoordinatedTerritoryResponse(
        @NotNull @Schema(examples = "00") String territoryCode,
        @NotNull @Schema(examples = "Vaubrune") String territoryName,
        @NotNull List<CoordinatorResponse> coordinators) {}
