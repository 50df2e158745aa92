package fr.passerelle.demo;

import fr.passerelle.demo.DemoMesh.Spot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Cuts the land into communes that tile it. Each grows from a seed over the mesh, and every vertex is moved once,
 * for all its neighbours: borders are equal on both sides by construction.
 */
final class DemoOutlines {

    private static final int SEA = -1;

    private record Front(double cost, int cell, int commune) {}

    private final DemoMesh mesh = new DemoMesh();
    private final DemoDice dice = new DemoDice("outlines");
    private final int count;
    private final int[] communeOfCell;
    private final SortedMap<Spot, DemoPoint> vertices = new TreeMap<>();

    DemoOutlines(int count) {
        this.count = count;
        communeOfCell = new int[mesh.cells().size()];
        grow(seeds());
        placeVertices();
    }

    List<DemoShape> communes() {
        List<DemoShape> shapes = new ArrayList<>();
        for (int commune = 0; commune < count; commune++) {
            int mine = commune;
            shapes.add(new DemoShape(ring(of -> of == mine), centre(mine), neighbours(mine)));
        }
        return List.copyOf(shapes);
    }

    List<DemoPoint> territory() {
        return ring(of -> of != SEA);
    }

    /** Best candidate of many: seeds keep their distance without standing in rows. */
    private List<Spot> seeds() {
        List<Spot> seeds = new ArrayList<>(List.of(dice.pick(mesh.cells())));
        while (seeds.size() < count) {
            Spot best = dice.pick(mesh.cells());
            for (int i = 0; i < 14; i++) {
                Spot candidate = dice.pick(mesh.cells());
                if (kmToNearest(candidate, seeds) > kmToNearest(best, seeds)) {
                    best = candidate;
                }
            }
            seeds.add(best);
        }
        return seeds;
    }

    private static double kmToNearest(Spot spot, List<Spot> seeds) {
        return seeds.stream().mapToDouble(spot::kmTo).min().orElseThrow();
    }

    private void grow(List<Spot> seeds) {
        Arrays.fill(communeOfCell, SEA);
        double[] roughness = mesh.cells().stream()
                .mapToDouble(cell -> 0.75 + 0.5 * dice.unit())
                .toArray();
        PriorityQueue<Front> fronts = new PriorityQueue<>(Comparator.comparingDouble(Front::cost)
                .thenComparingInt(Front::cell)
                .thenComparingInt(Front::commune));
        for (int commune = 0; commune < count; commune++) {
            fronts.add(new Front(0, mesh.indexOf(seeds.get(commune)), commune));
        }
        while (!fronts.isEmpty()) {
            Front front = fronts.remove();
            if (communeOfCell[front.cell()] != SEA) {
                continue;
            }
            communeOfCell[front.cell()] = front.commune();
            for (int k = 0; k < 6; k++) {
                int next = mesh.indexOf(mesh.cells().get(front.cell()).neighbour(k));
                if (next >= 0 && communeOfCell[next] == SEA) {
                    fronts.add(new Front(front.cost() + roughness[next], next, front.commune()));
                }
            }
        }
    }

    /** Borders are softened (junctions of three stay where they are), then rounded. */
    private void placeVertices() {
        SortedMap<Spot, SortedSet<Spot>> borders = new TreeMap<>();
        SortedMap<Spot, double[]> positions = new TreeMap<>();
        for (Spot cell : mesh.cells()) {
            for (int k = 0; k < 6; k++) {
                if (communeAt(cell) != communeAt(cell.neighbour(k))) {
                    Spot a = cell.corner(k);
                    Spot b = cell.corner(k + 1);
                    borders.computeIfAbsent(a, any -> new TreeSet<>()).add(b);
                    borders.computeIfAbsent(b, any -> new TreeSet<>()).add(a);
                }
            }
        }
        borders.keySet()
                .forEach(vertex -> positions.put(vertex, new double[] {
                    vertex.eastKm() + 0.5 * (dice.unit() - 0.5), vertex.northKm() + 0.5 * (dice.unit() - 0.5)
                }));
        for (int pass = 0; pass < 2; pass++) {
            soften(borders, positions);
        }
        positions.forEach((vertex, at) -> vertices.put(vertex, DemoMesh.point(at[0], at[1])));
    }

    private static void soften(SortedMap<Spot, SortedSet<Spot>> borders, SortedMap<Spot, double[]> positions) {
        SortedMap<Spot, double[]> moved = new TreeMap<>();
        borders.forEach((vertex, ends) -> {
            double[] at = known(positions, vertex);
            if (ends.size() == 2) {
                double[] a = known(positions, ends.first());
                double[] b = known(positions, ends.last());
                moved.put(vertex, new double[] {(2 * at[0] + a[0] + b[0]) / 4, (2 * at[1] + a[1] + b[1]) / 4});
            } else {
                moved.put(vertex, at);
            }
        });
        positions.putAll(moved);
    }

    private List<DemoPoint> ring(IntPredicate inside) {
        SortedMap<Spot, Spot> edges = new TreeMap<>();
        for (Spot cell : mesh.cells()) {
            for (int k = 0; k < 6; k++) {
                if (inside.test(communeAt(cell)) && !inside.test(communeAt(cell.neighbour(k)))) {
                    edges.put(cell.corner(k), cell.corner(k + 1));
                }
            }
        }
        List<DemoPoint> ring = new ArrayList<>();
        Spot start = edges.firstKey();
        Spot vertex = start;
        do {
            ring.add(known(vertices, vertex));
            vertex = known(edges, vertex);
        } while (!vertex.equals(start));
        if (ring.size() != edges.size()) {
            throw new IllegalStateException("An outline has more than one ring");
        }
        ring.add(ring.get(0));
        return List.copyOf(ring);
    }

    /** The innermost cell: as far as possible from another commune, then nearest to the middle. */
    private DemoPoint centre(int commune) {
        List<Spot> mine =
                mesh.cells().stream().filter(cell -> communeAt(cell) == commune).toList();
        double east = mine.stream().mapToDouble(Spot::eastKm).average().orElseThrow();
        double north = mine.stream().mapToDouble(Spot::northKm).average().orElseThrow();
        Spot innermost = mine.stream()
                .min(Comparator.<Spot>comparingInt(cell -> isInner(cell) ? 0 : 1)
                        .thenComparingDouble(cell -> (cell.eastKm() - east) * (cell.eastKm() - east)
                                + (cell.northKm() - north) * (cell.northKm() - north))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        return DemoMesh.point(innermost.eastKm(), innermost.northKm());
    }

    private boolean isInner(Spot cell) {
        for (int k = 0; k < 6; k++) {
            if (communeAt(cell.neighbour(k)) != communeAt(cell)) {
                return false;
            }
        }
        return true;
    }

    private SortedSet<Integer> neighbours(int commune) {
        SortedSet<Integer> neighbours = new TreeSet<>();
        for (Spot cell : mesh.cells()) {
            for (int k = 0; k < 6 && communeAt(cell) == commune; k++) {
                neighbours.add(communeAt(cell.neighbour(k)));
            }
        }
        neighbours.removeAll(List.of(SEA, commune));
        return neighbours;
    }

    private static <T> T known(SortedMap<Spot, T> map, Spot spot) {
        return Objects.requireNonNull(map.get(spot));
    }

    private int communeAt(Spot cell) {
        int index = mesh.indexOf(cell);
        return index < 0 ? SEA : communeOfCell[index];
    }
}
