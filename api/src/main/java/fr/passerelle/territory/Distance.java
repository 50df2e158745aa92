package fr.passerelle.territory;

/** Great-circle distance on a sphere of 6 371 km (haversine). */
public final class Distance {

    static final double EARTH_RADIUS_KM = 6371.0;

    private Distance() {}

    public static double km(double fromLatitude, double fromLongitude, double toLatitude, double toLongitude) {
        double dLatitude = Math.toRadians(toLatitude - fromLatitude);
        double dLongitude = Math.toRadians(toLongitude - fromLongitude);
        double h = Math.pow(Math.sin(dLatitude / 2), 2)
                + Math.cos(Math.toRadians(fromLatitude))
                        * Math.cos(Math.toRadians(toLatitude))
                        * Math.pow(Math.sin(dLongitude / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
