package fr.passerelle.demo;

/** A WGS84 position in degrees, rounded to five decimals (about one metre) so that shared borders stay equal. */
record DemoPoint(double lon, double lat) {

    /** One degree at 46.35° north; the generator's plane is flat, which is exact enough for a fiction. */
    static final double KM_PER_DEGREE_LON = 76.9;

    static final double KM_PER_DEGREE_LAT = 111.2;

    DemoPoint {
        lon = Math.round(lon * 100_000) / 100_000.0;
        lat = Math.round(lat * 100_000) / 100_000.0;
    }

    double kmTo(DemoPoint other) {
        double east = (other.lon - lon) * KM_PER_DEGREE_LON;
        double north = (other.lat - lat) * KM_PER_DEGREE_LAT;
        return Math.sqrt(east * east + north * north);
    }

    DemoPoint movedKm(double east, double north) {
        return new DemoPoint(lon + east / KM_PER_DEGREE_LON, lat + north / KM_PER_DEGREE_LAT);
    }
}
