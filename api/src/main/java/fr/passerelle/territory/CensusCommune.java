package fr.passerelle.territory;

import org.jspecify.annotations.Nullable;

/**
 * A commune of today with its inhabitants, for those who reckon over whole territories. Degrees WGS84.
 *
 * @param epci SIREN of the body of communes that it belongs to
 */
public record CensusCommune(
        String code,
        String name,
        String territoryCode,
        @Nullable String epci,
        @Nullable String epciName,
        int population,
        double longitude,
        double latitude) {

    public TravelPoint point() {
        return new TravelPoint(latitude, longitude, code);
    }
}
