package fr.passerelle.territory;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A commune to choose. */
@Schema(name = "Commune")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommuneResponse(
        @NotNull @Schema(description = "INSEE code", examples = "00012")
        String code,

        @NotNull @Schema(examples = "Rocheval") String name,

        @NotNull @Schema(description = "Every postcode of the commune", examples = "[\"00120\"]")
        List<String> postcodes,

        @NotNull @Schema(examples = "00") String territoryCode,

        @NotNull @Schema(description = "Inhabitants", examples = "8420")
        Integer population,

        @NotNull @Schema(description = "Degrees WGS84", examples = "-3.41")
        Double longitude,

        @NotNull @Schema(description = "Degrees WGS84", examples = "46.35")
        Double latitude,

        @Schema(description = "SIREN of its EPCI; a few islands have none", examples = "000100016") @Nullable
        String epciCode,

        @Schema(examples = "Brunes Agglomération") @Nullable String epciName,

        @NotNull @Schema(description = "Nothing was found as typed: this name is nearly so", examples = "false")
        Boolean approximate) {

    static CommuneResponse of(Commune commune, boolean approximate) {
        return new CommuneResponse(
                commune.code,
                commune.name,
                commune.postcodes,
                commune.territoryCode,
                commune.population,
                commune.longitude,
                commune.latitude,
                commune.epciCode,
                commune.epciName,
                approximate);
    }
}
