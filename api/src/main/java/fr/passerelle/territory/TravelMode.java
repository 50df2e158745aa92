package fr.passerelle.territory;

/** How one gets there. Buses are in no source that we know: without a car means on foot, and the screen says so. */
public enum TravelMode {
    CAR(30),
    FOOT(60);

    private final int usualMinutes;

    TravelMode(int usualMinutes) {
        this.usualMinutes = usualMinutes;
    }

    /** How far one usually goes, in minutes, unless somebody says otherwise. */
    public int usualMinutes() {
        return usualMinutes;
    }
}
