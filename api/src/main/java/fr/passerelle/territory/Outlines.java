package fr.passerelle.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.io.geojson.GeoJsonWriter;

/** What is computed on outlines, as GeoJSON geometries in degrees WGS84; the geometry itself is JTS's. */
final class Outlines {

    private static final Envelope WORLD = new Envelope(-180, 180, -90, 90);
    private static final double METRES_PER_DEGREE = 111_195;

    /** About 30 metres: invisible on a map of a département, and a third of the points. */
    private static final double TOLERANCE_DEGREES = 0.0003;

    private static final int DECIMALS = 5;

    private Outlines() {}

    static boolean isOutline(String geoJson) {
        return read(geoJson)
                .filter(geometry -> geometry instanceof Polygon || geometry instanceof MultiPolygon)
                .filter(geometry -> !geometry.isEmpty() && WORLD.contains(geometry.getEnvelopeInternal()))
                .isPresent();
    }

    /** How far a point lies outside an outline, in metres; 0 inside. Good to some metres over the width of a commune. */
    static double metresOutside(String geoJson, double longitude, double latitude) {
        AffineTransformation toMetres = AffineTransformation.scaleInstance(
                Math.cos(Math.toRadians(latitude)) * METRES_PER_DEGREE, METRES_PER_DEGREE);
        return read(geoJson)
                .map(outline -> toMetres.transform(outline)
                        .distance(toMetres.transform(
                                new GeometryFactory().createPoint(new Coordinate(longitude, latitude)))))
                .orElse(0.0);
    }

    /** The same outlines with fewer points; neighbours keep their common border, without gap or overlap. */
    static Map<String, String> thinned(Map<String, String> outlines) {
        Map<String, Geometry> read = new TreeMap<>();
        outlines.forEach((code, outline) -> read(outline).ifPresent(geometry -> read.put(code, geometry)));
        List<String> codes = new ArrayList<>(read.keySet());
        Geometry[] thin = CoverageSimplifier.simplify(read.values().toArray(Geometry[]::new), TOLERANCE_DEGREES);
        GeoJsonWriter writer = new GeoJsonWriter(DECIMALS);
        writer.setEncodeCRS(false);
        Map<String, String> thinned = new TreeMap<>(outlines);
        for (int i = 0; i < thin.length; i++) {
            if (!thin[i].isEmpty()) {
                thinned.put(codes.get(i), writer.write(thin[i]));
            }
        }
        return thinned;
    }

    /** Empty for what is none: the reader fails in many ways on it. */
    private static Optional<Geometry> read(String geoJson) {
        try {
            return Optional.of(new GeoJsonReader().read(geoJson));
        } catch (ParseException | RuntimeException notGeometry) {
            return Optional.empty();
        }
    }
}
