package fr.passerelle.territory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commune as {@code GET /departements/{code}/communes?format=json} answers it. The shape is that of the service's
 * documentation (geo.api.gouv.fr/decoupage-administratif/communes) and of its open source (datagouv/api-geo); the
 * client has been tried against a stand-in of it, not against the service.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ApiGeoCommune(
        @JsonProperty("code") @Nullable String code,
        @JsonProperty("nom") @Nullable String name,
        @JsonProperty("codesPostaux") @Nullable List<String> postcodes,
        @JsonProperty("population") @Nullable Integer population,
        @JsonProperty("centre") @Nullable Point centre,
        @JsonProperty("contour") @Nullable JsonNode outline,
        @JsonProperty("codeEpci") @Nullable String epciCode,
        @JsonProperty("epci") @Nullable Named epci) {

    /** What the query asks for, by the names above. */
    static final String FIELDS = "nom,code,codesPostaux,population,centre,contour,codeEpci,epci";

    /** GeoJSON: longitude, then latitude. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Point(@JsonProperty("coordinates") @Nullable List<Double> coordinates) {}

    /** A département or an EPCI: {@code /departements/{code}}, {@code /epcis}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Named(
            @JsonProperty("code") @Nullable String code,
            @JsonProperty("nom") @Nullable String name) {}

    /** A commune that is now a part of another: {@code /communes_associees_deleguees}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Part(
            @JsonProperty("code") @Nullable String code,
            @JsonProperty("chefLieu") @Nullable String today) {}

    @Nullable
    String siren() {
        return epciCode != null ? epciCode : epci == null ? null : epci.code();
    }
}
