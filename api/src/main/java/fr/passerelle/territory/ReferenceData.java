package fr.passerelle.territory;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be loaded of one territory, from whatever formats it came.
 *
 * @param source as it is shown: a service's name, or file names
 * @param vintage as the source says, such as a day or a year
 * @param communes null when the communes that are there stay as they are
 * @param outlines GeoJSON geometries by INSEE code; a commune that has none here keeps its own
 * @param formerCodes from retired INSEE code to today's, beside those the product ships
 */
record ReferenceData(
        String territoryCode,
        String source,
        @Nullable String vintage,
        @Nullable List<ReferenceCommune> communes,
        Map<String, String> outlines,
        List<ReferenceIndicator> indicators,
        Map<String, String> formerCodes) {

    /** This, with what the files hold in place of it. */
    ReferenceData with(ReferenceData files) {
        return new ReferenceData(
                territoryCode,
                source + ", " + files.source,
                files.vintage == null ? vintage : files.vintage,
                files.communes == null ? communes : files.communes,
                files.outlines.isEmpty() ? outlines : files.outlines,
                files.indicators,
                formerCodes);
    }
}
