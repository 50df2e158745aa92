package fr.passerelle.territory;

import java.util.List;

/**
 * What a load did, and what is there now.
 *
 * @param changed false when the reference said nothing that was not there already
 * @param replaced communes that became part of another since the last load
 */
record LoadReport(
        boolean changed,
        int created,
        int updated,
        int unchanged,
        int replaced,
        int outlines,
        int indicatorsKnown,
        int indicatorsSecret,
        int indicatorsMissing,
        int formerCodes,
        List<Warning> warnings) {

    /** Nothing that stops a load, but that somebody may want to know. */
    enum WarningKind {
        OUTLINE_MISSING,
        POINT_OUTSIDE_OUTLINE,
        POPULATION_MISSING,
        POSTCODE_MISSING,
        INDICATORS_MISSING,
        OUTLINE_OF_UNKNOWN_COMMUNE,
        INDICATORS_OF_UNKNOWN_COMMUNE
    }

    /** @param examples at most ten communes, by name or, when it is not known, by code */
    record Warning(WarningKind kind, int count, List<String> examples) {}
}
