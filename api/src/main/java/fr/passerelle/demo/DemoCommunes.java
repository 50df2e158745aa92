package fr.passerelle.demo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Gives each shape its rank, its name and its figures; a shape is known by its index in the list of shapes. */
final class DemoCommunes {

    private static final int COUNT = 60;
    private static final int VALLEY_SIZE = 6;

    /** Places keep this far from the middle of the valley's communes, so that with their own offset 15 km hold. */
    private static final double KM_FROM_VALLEY = 17.5;

    private final DemoDice dice = new DemoDice("communes");
    private final List<DemoShape> shapes;
    private final List<DemoPoint> outline;
    private final SortedMap<Integer, String> names = new TreeMap<>();
    private final SortedMap<Integer, String> ranks = new TreeMap<>();
    private final SortedMap<Integer, Integer> intercommunalities;
    private final int prefecture;

    DemoCommunes() {
        DemoOutlines outlines = new DemoOutlines(COUNT);
        shapes = outlines.communes();
        outline = outlines.territory();
        prefecture = nearest(DemoMesh.point(DemoMesh.WIDTH_KM * 0.42, DemoMesh.HEIGHT_KM * 0.47));
        List<Integer> valley = valley();
        List<Integer> open = new ArrayList<>(all().stream()
                .filter(shape -> valley.stream().allMatch(v -> km(shape, v) > KM_FROM_VALLEY))
                .toList());
        List<Integer> towns = farApart(open, List.of(prefecture), 4);
        List<Integer> centres = new ArrayList<>(towns);
        centres.add(prefecture);
        List<Integer> bourgs = new ArrayList<>(farApart(open, centres, 12));
        int aubrelle = towns.get(3);
        bourgs.sort(Comparator.comparingDouble(bourg -> bourg(bourg, bourgs, aubrelle)));
        name("VALLEY", valley);
        name("PREFECTURE", List.of(prefecture));
        name("TOWN", towns);
        name("BOURG", bourgs);
        name(
                "OPEN",
                dice.shuffled(
                        open.stream().filter(shape -> !names.containsKey(shape)).toList()));
        name(
                "VILLAGE",
                dice.shuffled(all().stream()
                        .filter(shape -> !names.containsKey(shape))
                        .toList()));
        List<Integer> seeds = new ArrayList<>(List.of(prefecture));
        seeds.addAll(towns);
        seeds.add(valley.get(0));
        intercommunalities = DemoIntercommunalities.grownFrom(seeds, shapes);
    }

    List<DemoPoint> outline() {
        return outline;
    }

    /** In the order of their codes. */
    List<DemoCommune> communes() {
        DemoFigures figures = new DemoFigures(dice);
        List<Integer> byName = all().stream()
                .sorted(Comparator.comparing(shape -> plain(name(shape))))
                .toList();
        List<DemoCommune> communes = new ArrayList<>();
        for (int shape : byName) {
            String rank = rank(shape);
            int population = figures.population(rank, name(shape));
            double remoteness = Math.min(1, km(shape, prefecture) / 45);
            communes.add(new DemoCommune(
                    "000" + (communes.size() < 9 ? "0" : "") + (communes.size() + 1),
                    name(shape),
                    population,
                    shapes.get(shape).centre(),
                    List.of(shapes.get(shape).ring()),
                    DemoIntercommunalities.ALL
                            .get(intercommunalities.getOrDefault(shape, 0))
                            .code(),
                    postcodes(shape),
                    figures.indicators(rank, population, remoteness),
                    rank.equals("VALLEY")));
        }
        return List.copyOf(communes);
    }

    /** Six communes along the eastern coast, each beside one before. */
    private List<Integer> valley() {
        ToDoubleFunction<Integer> eastward =
                shape -> -shapes.get(shape).centre().lon() * 0.6
                        - shapes.get(shape).centre().lat();
        int head = all().stream().min(Comparator.comparingDouble(eastward)).orElseThrow();
        List<Integer> valley = new ArrayList<>(List.of(head));
        while (valley.size() < VALLEY_SIZE) {
            valley.add(valley.stream()
                    .flatMap(shape -> shapes.get(shape).neighbours().stream())
                    .filter(shape -> !valley.contains(shape))
                    .min(Comparator.comparingDouble(shape -> km(shape, head) - 0.6 * km(shape, prefecture)))
                    .orElseThrow());
        }
        return valley;
    }

    private List<Integer> farApart(List<Integer> among, List<Integer> from, int count) {
        List<Integer> taken = new ArrayList<>(from);
        while (taken.size() < from.size() + count) {
            taken.add(among.stream()
                    .filter(shape -> !taken.contains(shape))
                    .max(Comparator.comparingDouble(shape ->
                            taken.stream().mapToDouble(t -> km(shape, t)).min().orElseThrow()))
                    .orElseThrow());
        }
        return taken.subList(from.size(), taken.size());
    }

    /** Keeps the order, but for the bourg nearest to the given town, which comes first. */
    private double bourg(int bourg, List<Integer> bourgs, int town) {
        return bourgs.stream().allMatch(other -> km(bourg, town) <= km(other, town)) ? 0 : 1;
    }

    private void name(String rank, List<Integer> group) {
        List<String> given = DemoTable.rows("communes.txt").stream()
                .filter(row -> row.get(0).equals(rank))
                .map(row -> row.get(1))
                .toList();
        IntStream.range(0, Math.min(given.size(), group.size())).forEach(i -> {
            names.put(group.get(i), given.get(i));
            ranks.put(group.get(i), rank);
        });
    }

    /** A village shares the postcode of the nearest town or bourg; the prefecture has two of its own. */
    private List<String> postcodes(int shape) {
        List<Integer> offices = all().stream()
                .filter(other -> List.of("PREFECTURE", "TOWN", "BOURG").contains(rank(other)))
                .toList();
        int office = offices.stream()
                .min(Comparator.comparingDouble(other -> km(shape, other)))
                .orElseThrow();
        if (office == prefecture) {
            return shape == prefecture ? List.of("00000", "00100") : List.of("00100");
        }
        int number = 110 + 10 * offices.indexOf(office);
        return List.of("00" + number);
    }

    private List<Integer> all() {
        return IntStream.range(0, COUNT).boxed().toList();
    }

    private int nearest(DemoPoint point) {
        return all().stream()
                .min(Comparator.comparingDouble(
                        shape -> shapes.get(shape).centre().kmTo(point)))
                .orElseThrow();
    }

    private double km(int shape, int other) {
        return shapes.get(shape).centre().kmTo(shapes.get(other).centre());
    }

    private String name(int shape) {
        return names.getOrDefault(shape, "");
    }

    private String rank(int shape) {
        return ranks.getOrDefault(shape, "");
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("Œ", "Oe");
    }
}
