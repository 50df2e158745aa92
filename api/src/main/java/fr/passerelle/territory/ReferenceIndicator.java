package fr.passerelle.territory;

import org.jspecify.annotations.Nullable;

/**
 * One figure of one commune, as a reference brings it.
 *
 * @param value only when KNOWN
 * @param source the file it stands in
 * @param vintage the year it describes, when the reference says so
 */
record ReferenceIndicator(
        String code,
        Indicator indicator,
        IndicatorState state,
        @Nullable Double value,
        String source,
        @Nullable Integer vintage) {}
