package fr.passerelle.exchange;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The communes that rows are placed in, held in memory for one reading.
 *
 * @param entries every commune of the territories that are loaded
 */
public record Gazetteer(Collection<Entry> entries) {

    /**
     * @param code today's INSEE code
     * @param formerCodes retired codes that are now this commune
     * @param territoryCode département
     */
    public record Entry(
            String code,
            String name,
            List<String> formerCodes,
            List<String> postcodes,
            String territoryCode,
            int population,
            double longitude,
            double latitude,
            @Nullable String epciName) {}
}
