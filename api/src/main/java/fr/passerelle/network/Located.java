package fr.passerelle.network;

/** How well a place's point is known. */
public enum Located {
    /** Somebody gave it. */
    GIVEN,
    /** Nobody did, or what was given could not be right: the commune's own point stands in for it. */
    COMMUNE
}
