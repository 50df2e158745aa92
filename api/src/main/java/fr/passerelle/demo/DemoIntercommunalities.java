package fr.passerelle.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The six EPCI: each grows in its turn by the neighbouring commune nearest to its seat, so that all are in one piece. */
final class DemoIntercommunalities {

    /** In the order of their seats: the prefecture, the four towns, the head of the valley. */
    static final List<DemoIntercommunality> ALL = List.of(
            new DemoIntercommunality("000100016", "Brunes Agglomération"),
            new DemoIntercommunality("000100024", "Communauté de communes du Pays de Rocheval"),
            new DemoIntercommunality("000100032", "Communauté de communes des Rives de Clairmare"),
            new DemoIntercommunality("000100040", "Communauté de communes Sautevigne et Bocage"),
            new DemoIntercommunality("000100057", "Communauté de communes Aubrelle Terres d'Étangs"),
            new DemoIntercommunality("000100065", "Communauté de communes de l'Orve et des Hautes Landes"));

    private DemoIntercommunalities() {}

    static SortedMap<Integer, Integer> grownFrom(List<Integer> seats, List<DemoShape> shapes) {
        SortedMap<Integer, Integer> groups = new TreeMap<>();
        for (int group = 0; group < seats.size(); group++) {
            groups.put(seats.get(group), group);
        }
        while (groups.size() < shapes.size()) {
            for (int group = 0; group < seats.size(); group++) {
                int mine = group;
                nextOf(mine, seats.get(mine), groups, shapes).ifPresent(shape -> groups.put(shape, mine));
            }
        }
        return groups;
    }

    private static Optional<Integer> nextOf(
            int group, int seat, SortedMap<Integer, Integer> groups, List<DemoShape> shapes) {
        return groups.entrySet().stream()
                .filter(entry -> entry.getValue() == group)
                .flatMap(entry -> shapes.get(entry.getKey()).neighbours().stream())
                .filter(shape -> !groups.containsKey(shape))
                .distinct()
                .min(Comparator.comparingDouble(shape ->
                        shapes.get(shape).centre().kmTo(shapes.get(seat).centre())));
    }
}
