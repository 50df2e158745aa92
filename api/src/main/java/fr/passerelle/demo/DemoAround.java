package fr.passerelle.demo;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the people live who come to a place: mostly in the nearest communes, in the larger ones more often. */
final class DemoAround {

    private final List<DemoCommune> communes;
    private final int nearest;
    private final int atLeast;
    private final Map<String, List<DemoCommune>> near = new HashMap<>();

    /** @param atLeast as if each had so many people more, for the small ones to be drawn too */
    DemoAround(List<DemoCommune> communes, int nearest, int atLeast) {
        this.communes = communes;
        this.nearest = nearest;
        this.atLeast = atLeast;
    }

    DemoCommune commune(DemoDice dice, DemoPlace place) {
        List<DemoCommune> around = near.computeIfAbsent(place.code(), code -> communes.stream()
                .sorted(Comparator.comparingDouble(commune -> commune.centre().kmTo(place.point())))
                .limit(nearest)
                .toList());
        int people = dice.between(
                1, around.stream().mapToInt(one -> one.population() + atLeast).sum());
        for (DemoCommune commune : around) {
            people -= commune.population() + atLeast;
            if (people <= 0) {
                return commune;
            }
        }
        return around.get(0);
    }
}
