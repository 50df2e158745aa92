package fr.passerelle.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The land, cut into small hexagons. Three cells meet at every vertex, never four, so that the border of any group
 * of cells is a set of simple loops. Lattice units: half a cell's width eastwards, half a side northwards.
 */
final class DemoMesh {

    static final double WIDTH_KM = 90;
    static final double HEIGHT_KM = 70;

    private static final DemoPoint SOUTH_WEST = new DemoPoint(-3.95, 46.02);
    private static final double SIDE_KM = 0.9;
    private static final double UNIT_X = SIDE_KM * 0.8660254037844386;
    private static final double UNIT_Y = SIDE_KM / 2;

    /** Corners counter-clockwise; the neighbour across the edge from corner k to k + 1. */
    private static final int[][] CORNERS = {{1, -1}, {1, 1}, {0, 2}, {-1, 1}, {-1, -1}, {0, -2}};

    private static final int[][] NEIGHBOURS = {{2, 0}, {1, 3}, {-1, 3}, {-2, 0}, {-1, -3}, {1, -3}};

    /** A position on the lattice: the middle of a cell, or a corner. */
    record Spot(int x, int y) implements Comparable<Spot> {

        double eastKm() {
            return x * UNIT_X;
        }

        double northKm() {
            return y * UNIT_Y;
        }

        Spot corner(int k) {
            return new Spot(x + CORNERS[k % 6][0], y + CORNERS[k % 6][1]);
        }

        Spot neighbour(int k) {
            return new Spot(x + NEIGHBOURS[k][0], y + NEIGHBOURS[k][1]);
        }

        double kmTo(Spot other) {
            double east = other.eastKm() - eastKm();
            double north = other.northKm() - northKm();
            return Math.sqrt(east * east + north * north);
        }

        @Override
        public int compareTo(Spot other) {
            return y != other.y ? Integer.compare(y, other.y) : Integer.compare(x, other.x);
        }
    }

    private final List<Spot> cells = new ArrayList<>();

    /** For look-ups only: its order is not the same everywhere. */
    private final Map<Spot, Integer> indexes = new HashMap<>();

    DemoMesh() {
        for (int row = 0; row * 3 * UNIT_Y <= HEIGHT_KM; row++) {
            for (int x = row % 2; x * UNIT_X <= WIDTH_KM; x += 2) {
                Spot cell = new Spot(x, row * 3);
                if (isLand(cell)) {
                    indexes.put(cell, cells.size());
                    cells.add(cell);
                }
            }
        }
    }

    List<Spot> cells() {
        return cells;
    }

    /** The cell's place in {@link #cells()}, or -1 at sea. */
    int indexOf(Spot cell) {
        return indexes.getOrDefault(cell, -1);
    }

    /** A star-shaped coast: the radius varies with the bearing. StrictMath, because Math may differ by machine. */
    private static boolean isLand(Spot cell) {
        double east = (cell.eastKm() - WIDTH_KM / 2) / (WIDTH_KM / 2);
        double north = (cell.northKm() - HEIGHT_KM / 2) / (HEIGHT_KM / 2);
        double bearing = StrictMath.atan2(north, east);
        double radius = 0.87
                + 0.07 * StrictMath.cos(3 * bearing + 1)
                + 0.04 * StrictMath.cos(5 * bearing + 2)
                + 0.02 * StrictMath.cos(11 * bearing);
        return Math.sqrt(east * east + north * north) < radius;
    }

    static DemoPoint point(double eastKm, double northKm) {
        return SOUTH_WEST.movedKm(eastKm, northKm);
    }
}
