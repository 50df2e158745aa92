package fr.passerelle.territory;

import fr.passerelle.territory.LoadReport.Warning;
import fr.passerelle.territory.LoadReport.WarningKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What is odd in a reference without being wrong enough to refuse it. */
final class ReferenceWarnings {

    private static final int EXAMPLES = 10;

    /** Simplified outlines cut corners of some tens of metres. */
    private static final double FAR_OUTSIDE_METRES = 100;

    private final List<Warning> warnings = new ArrayList<>();

    private ReferenceWarnings() {}

    /**
     * @param known the territory's communes after the load
     * @param withoutOutline names of those that have none after the load
     * @param withoutIndicators names of those that have none after the load
     */
    static List<Warning> of(
            ReferenceData data, Set<String> known, List<String> withoutOutline, List<String> withoutIndicators) {
        ReferenceWarnings found = new ReferenceWarnings();
        found.add(WarningKind.OUTLINE_MISSING, withoutOutline);
        found.add(WarningKind.INDICATORS_MISSING, withoutIndicators);
        List<ReferenceCommune> communes = data.communes() == null ? List.of() : data.communes();
        found.add(WarningKind.POINT_OUTSIDE_OUTLINE, names(communes, commune -> isFarOutside(commune, data)));
        found.add(WarningKind.POPULATION_MISSING, names(communes, commune -> commune.population() == null));
        found.add(WarningKind.POSTCODE_MISSING, names(communes, commune -> commune.postcodes()
                .isEmpty()));
        found.add(
                WarningKind.OUTLINE_OF_UNKNOWN_COMMUNE, unknown(data.outlines().keySet(), known));
        found.add(
                WarningKind.INDICATORS_OF_UNKNOWN_COMMUNE,
                unknown(data.indicators().stream().map(ReferenceIndicator::code).toList(), known));
        return List.copyOf(found.warnings);
    }

    private static boolean isFarOutside(ReferenceCommune commune, ReferenceData data) {
        String outline = data.outlines().get(commune.code());
        return outline != null
                && Outlines.metresOutside(outline, commune.longitude(), commune.latitude()) > FAR_OUTSIDE_METRES;
    }

    private static List<String> names(List<ReferenceCommune> communes, Predicate<ReferenceCommune> odd) {
        return communes.stream().filter(odd).map(ReferenceCommune::name).toList();
    }

    private static List<String> unknown(Collection<String> codes, Set<String> known) {
        return codes.stream()
                .filter(code -> !known.contains(code))
                .distinct()
                .sorted()
                .toList();
    }

    private void add(WarningKind kind, List<String> communes) {
        if (!communes.isEmpty()) {
            warnings.add(new Warning(
                    kind, communes.size(), communes.stream().limit(EXAMPLES).toList()));
        }
    }
}
