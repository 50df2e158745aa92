package fr.passerelle.territory;

/**
 * A territory whose communes lie within 8 km of another's.
 *
 * @param loaded whether its communes are here; what lies there is not known otherwise
 */
public record Neighbour(String code, String name, boolean loaded) {}
