package fr.passerelle.territory;

import java.util.Arrays;
import java.util.List;

/**
 * Points by cells of a tenth of a degree, so that asking who is near does not go through everybody. Distances are the
 * great circle of {@link Distance}, by way of the chord, which needs no trigonometry for those that are too far.
 */
final class PointGrid {

    private static final double CELLS_PER_DEGREE = 10;
    private static final double KM_PER_DEGREE = Math.PI * Distance.EARTH_RADIUS_KM / 180;
    private static final int COLUMNS = (int) (360 * CELLS_PER_DEGREE);
    private static final int ROWS = (int) (180 * CELLS_PER_DEGREE);

    private final double[] unit;
    private final int[] cells;
    private final int[] order;

    PointGrid(List<TravelPoint> points) {
        int size = points.size();
        unit = new double[3 * size];
        long[] keyed = new long[size];
        for (int i = 0; i < size; i++) {
            TravelPoint point = points.get(i);
            System.arraycopy(onSphere(point), 0, unit, 3 * i, 3);
            keyed[i] = (long) (row(point.latitude()) * COLUMNS + column(point.longitude())) << 32 | i;
        }
        Arrays.sort(keyed);
        cells = new int[size];
        order = new int[size];
        for (int k = 0; k < size; k++) {
            cells[k] = (int) (keyed[k] >> 32);
            order[k] = (int) keyed[k];
        }
    }

    /** Told each point that is near enough. */
    interface Visitor {

        void found(int index, double km);
    }

    void within(TravelPoint centre, double km, Visitor visitor) {
        double[] from = onSphere(centre);
        double half = Math.sin(Math.min(Math.PI / 2, km / Distance.EARTH_RADIUS_KM / 2));
        // A little more than the limit, because the chord is rounded otherwise than the arc.
        double farthest = 4 * half * half * (1 + 1e-9) + 1e-15;
        double tall = km / KM_PER_DEGREE;
        double wide = tall / Math.max(0.01, Math.cos(Math.toRadians(Math.abs(centre.latitude()) + tall)));
        int left = column(centre.longitude() - wide);
        int right = column(centre.longitude() + wide);
        for (int row = row(centre.latitude() - tall); row <= row(centre.latitude() + tall); row++) {
            int k = firstFrom(row * COLUMNS + left);
            for (int last = row * COLUMNS + right; k < cells.length && cells[k] <= last; k++) {
                int at = 3 * order[k];
                double x = unit[at] - from[0];
                double y = unit[at + 1] - from[1];
                double z = unit[at + 2] - from[2];
                double chord = x * x + y * y + z * z;
                if (chord <= farthest) {
                    double away = 2 * Distance.EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord) / 2));
                    visitor.found(order[k], away);
                }
            }
        }
    }

    private int firstFrom(int cell) {
        int low = 0;
        int high = cells.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cells[middle] < cell) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int row(double latitude) {
        return Math.max(0, Math.min(ROWS - 1, (int) Math.floor((latitude + 90) * CELLS_PER_DEGREE)));
    }

    /** No territory of the Republic lies across the 180th meridian. */
    private static int column(double longitude) {
        return Math.max(0, Math.min(COLUMNS - 1, (int) Math.floor((longitude + 180) * CELLS_PER_DEGREE)));
    }

    private static double[] onSphere(TravelPoint point) {
        double latitude = Math.toRadians(point.latitude());
        double longitude = Math.toRadians(point.longitude());
        return new double[] {
            Math.cos(latitude) * Math.cos(longitude), Math.cos(latitude) * Math.sin(longitude), Math.sin(latitude)
        };
    }
}
