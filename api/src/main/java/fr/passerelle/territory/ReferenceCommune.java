package fr.passerelle.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commune as a reference brings it, whatever its format. Degrees WGS84.
 *
 * @param population null when the reference does not say
 * @param epciCode SIREN; a few islands belong to no EPCI
 */
record ReferenceCommune(
        String code,
        String territoryCode,
        String name,
        @Nullable Integer population,
        double longitude,
        double latitude,
        @Nullable String epciCode,
        @Nullable String epciName,
        List<String> postcodes) {

    /** The département that an INSEE code begins with: three signs overseas, two elsewhere. */
    static String territoryOf(String code) {
        return code.substring(0, code.startsWith("97") || code.startsWith("98") ? 3 : 2);
    }
}
