package fr.passerelle.territory;

/** Where travel times come from; every answer that holds one says so. */
public enum TravelTimeSource {
    /** Great circle, detour and a speed by density; shown as « estimé ». */
    ESTIMATED,
    /** The same, because the service that is configured did not answer. */
    ESTIMATED_INSTEAD,
    OSRM,
    GRAPHHOPPER,
    MATRIX
}
