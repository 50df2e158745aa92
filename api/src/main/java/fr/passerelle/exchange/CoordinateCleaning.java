package fr.passerelle.exchange;

import fr.passerelle.exchange.Cleaned.Step;
import fr.passerelle.exchange.Gazetteer.Entry;
import fr.passerelle.network.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A point in degrees WGS84, held against the commune that the row was placed in. */
final class CoordinateCleaning {

    private static final double FAR_KM = 30;
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d+)?|[+-]?\\d(?:\\.\\d+)?[eE]-?\\d{1,2}");
    private static final Pattern PAIR =
            Pattern.compile("\\(?([+-]?\\d+(?:[.,]\\d+)?)\\s*[,; /]\\s*([+-]?\\d+(?:[.,]\\d+)?)\\)?");

    private CoordinateCleaning() {}

    record Point(double longitude, double latitude, Located located) {

        static Point of(Entry commune) {
            return new Point(commune.longitude(), commune.latitude(), Located.COMMUNE);
        }
    }

    static Cleaned<Point> clean(String latitude, String longitude, Entry commune, GazetteerIndex communes) {
        String before = (latitude + ", " + longitude).replaceFirst("^, $", "");
        if (before.isEmpty()) {
            return Cleaned.with(Point.of(commune), Step.flagged(CleaningRule.COORDINATES_MISSING, null, said(commune)));
        }
        List<Step> steps = new ArrayList<>();
        Double north = degrees(latitude, steps);
        Double east = degrees(longitude, steps);
        if (north == null || east == null || Math.abs(north) > 180 || Math.abs(east) > 180) {
            steps.add(Step.flagged(CleaningRule.COORDINATES_UNREADABLE, before, said(commune)));
            return new Cleaned<>(Point.of(commune), steps);
        }
        if (isNear(commune, north, east, communes)) {
            return new Cleaned<>(new Point(east, north, Located.GIVEN), steps);
        }
        if (isNear(commune, east, north, communes)) {
            steps.add(Step.repaired(CleaningRule.COORDINATES_SWAPPED, before, east + ", " + north));
            return new Cleaned<>(new Point(north, east, Located.GIVEN), steps);
        }
        steps.add(Step.flagged(CleaningRule.COORDINATES_FAR, before, said(commune)));
        return new Cleaned<>(Point.of(commune), steps);
    }

    /** Both out of one cell, in the order they stand there; empty when there are not two. */
    static List<String> pair(String both) {
        var found = PAIR.matcher(both.strip());
        return found.matches() ? List.of(found.group(1), found.group(2)) : List.of();
    }

    private static @Nullable Double degrees(String typed, List<Step> steps) {
        String text = typed.strip();
        String dotted = text.replaceFirst("°$", "").replace(',', '.');
        if (!NUMBER.matcher(dotted).matches()) {
            return null;
        }
        if (!dotted.equals(text)) {
            steps.add(Step.repaired(CleaningRule.COORDINATE_COMMA, text, dotted));
        }
        return Double.valueOf(dotted);
    }

    private static boolean isNear(Entry commune, double north, double east, GazetteerIndex communes) {
        if (Math.abs(north) > 90) {
            return false;
        }
        double km = GazetteerIndex.km(commune, north, east);
        return km <= FAR_KM || km <= FAR_KM + communes.reachKm(commune);
    }

    private static String said(Entry commune) {
        return commune.latitude() + ", " + commune.longitude();
    }
}
