package fr.passerelle.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that helps to recognise a commune in a foreign table. Degrees WGS84. */
public record ListedCommune(
        String code,
        String name,
        List<String> formerCodes,
        List<String> postcodes,
        String territoryCode,
        int population,
        double longitude,
        double latitude,
        @Nullable String epciName) {}
