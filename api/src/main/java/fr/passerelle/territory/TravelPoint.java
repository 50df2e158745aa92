package fr.passerelle.territory;

import org.jspecify.annotations.Nullable;

/**
 * One end of a journey. Degrees WGS84.
 *
 * @param communeCode the INSEE code of the commune it lies in, for tables that know communes only; null when unknown
 */
public record TravelPoint(
        double latitude, double longitude, @Nullable String communeCode) {

    /** As the crow flies. */
    public double kmTo(TravelPoint other) {
        return Distance.km(latitude, longitude, other.latitude, other.longitude);
    }
}
