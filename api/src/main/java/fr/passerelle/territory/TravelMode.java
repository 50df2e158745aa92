package fr.passerelle.territory;

/** How one gets there. Buses are in no source that we know: without a car means on foot, and the screen says so. */
public enum TravelMode {
    CAR,
    FOOT
}
