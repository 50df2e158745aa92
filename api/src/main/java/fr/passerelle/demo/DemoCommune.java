package fr.passerelle.demo;

import java.util.List;

/**
 * A commune of the fictional département.
 *
 * @param code five digits in the manner of INSEE, in the alphabetical order of the names
 * @param outline GeoJSON rings: the first point is repeated at the end, the outer ring turns counter-clockwise
 * @param intercommunality code of its {@link DemoIntercommunality}
 * @param inValley whether it belongs to the valley that has no place
 */
record DemoCommune(
        String code,
        String name,
        int population,
        DemoPoint centre,
        List<List<DemoPoint>> outline,
        String intercommunality,
        List<String> postcodes,
        DemoIndicators indicators,
        boolean inValley) {}
