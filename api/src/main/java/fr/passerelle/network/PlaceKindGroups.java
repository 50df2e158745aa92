package fr.passerelle.network;

import fr.passerelle.network.CapacityCoefficients.Group;
import java.util.List;
import java.util.stream.Stream;

/** Kinds of places that work alike, as capacities are estimated by them: few enough to count by. */
public final class PlaceKindGroups {

    /** What is in none of the groups. */
    public static final String OTHER = "OTHER";

    private static final CapacityCoefficients COEFFICIENTS = CapacityCoefficients.published();

    private PlaceKindGroups() {}

    public static List<String> all() {
        return Stream.concat(COEFFICIENTS.groups().stream().map(Group::group), Stream.of(OTHER))
                .toList();
    }

    /** @param kinds typology codes of one place, the main one first */
    public static String of(List<String> kinds) {
        return COEFFICIENTS.groupOf(kinds).map(Group::group).orElse(OTHER);
    }
}
