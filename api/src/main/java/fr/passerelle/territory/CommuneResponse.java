package fr.passerelle.territory;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A commune to choose. */
@Schema(name = "Commune")
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
        Double latitude) {

    static CommuneResponse of(Commune commune) {
        return new CommuneResponse(
                commune.code,
                commune.name,
                commune.postcodes,
                commune.territoryCode,
                commune.population,
                commune.longitude,
                commune.latitude);
    }
}
