package fr.passerelle.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What data.inclusion v1 says of a service of a place. Lists named by their French word hold data.inclusion's codes, as
 * they came; the others hold codes of {@link Vocabulary}, by the official mapping between the two standards.
 *
 * @param name 3 to 150 characters in data.inclusion v1
 * @param description at most 10,000 characters in data.inclusion v1
 * @param types among {@code accompagnement, aide-financiere, aide-materielle, atelier, formation, information}
 * @param frais {@code gratuit} or {@code payant}; older ones came as several
 * @param phone E.164, or a short number as it is dialled in France
 * @param openingHours OSM {@code opening_hours} syntax
 * @param eligibilityZone INSEE codes of communes and départements, SIREN of EPCI, or {@code france}
 * @param weeks how many it lasts
 * @param hoursPerWeek how much a week
 */
public record ServiceCard(
        String name,
        @Nullable String description,
        String source,
        LocalDate verifiedOn,
        @Nullable String sourceUrl,
        List<String> thematiques,
        List<String> types,
        List<String> publicsServed,
        @Nullable String publicsDetail,
        List<String> frais,
        @Nullable String feesDetail,
        List<String> modesAccueil,
        List<String> modesMobilisation,
        List<String> mobilisablePar,
        @Nullable String mobilisationDetail,
        @Nullable String mobilisationUrl,
        @Nullable String accessConditions,
        List<String> eligibilityZone,
        @Nullable String phone,
        List<String> emails,
        @Nullable String openingHours,
        @Nullable Integer weeks,
        @Nullable Double hoursPerWeek,
        List<String> services,
        List<String> publics,
        List<String> specialCare,
        List<String> fees,
        List<String> accessModes,
        List<String> supportModes) {}
