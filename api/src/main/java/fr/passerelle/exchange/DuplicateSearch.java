package fr.passerelle.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which known places may be the same as an incoming one, without comparing all with all: only those that share a
 * telephone, an e-mail, a SIRET, or, within the commune, an address or a word of the name, or that lie within 300 m.
 * Memory grows with the number of known places. Not safe for use by several threads.
 */
final class DuplicateSearch {

    /** What more places than this share is a switchboard, a head office, a word as common as « social »: it finds nobody. */
    private static final int TOO_COMMON = 60;

    /** A cell with more places than this holds a point that was given to all for want of better. */
    private static final int CROWDED = 300;

    /** Cells of 1.1 km by about 0.75 km in France. */
    private static final double CELLS_PER_DEGREE = 100;

    /** At least 300 m everywhere in France, north to south and west to east. */
    private static final double REACH_NORTH = 0.0028;

    private static final double REACH_EAST = 0.0045;

    private final List<PlaceSignature> known = new ArrayList<>();
    private final Map<String, List<Integer>> byTrait = new HashMap<>();
    private final Map<Long, List<Integer>> byCell = new HashMap<>();
    private long comparisons;

    /** @param rank of the known place in the list given */
    record Found(int rank, Likeness likeness) {}

    DuplicateSearch(List<PlaceTraits> known) {
        known.forEach(this::add);
    }

    /** Its rank is the number of those before it. */
    void add(PlaceTraits traits) {
        PlaceSignature place = PlaceSignature.of(traits);
        int rank = known.size();
        known.add(place);
        for (String trait : place.findableBy()) {
            byTrait.computeIfAbsent(trait, none -> new ArrayList<>()).add(rank);
        }
        if (place.latitude() != null && place.longitude() != null) {
            byCell.computeIfAbsent(cell(place.latitude(), place.longitude()), none -> new ArrayList<>())
                    .add(rank);
        }
    }

    /** @return those that are not {@code DIFFERENT}, the likeliest first */
    List<Found> like(PlaceTraits incoming) {
        PlaceSignature signature = PlaceSignature.of(incoming);
        List<Found> found = new ArrayList<>();
        for (int rank : candidates(signature)) {
            comparisons++;
            Likeness likeness = Likeness.between(known.get(rank), signature);
            if (likeness.verdict() != Likeness.Verdict.DIFFERENT) {
                found.add(new Found(rank, likeness));
            }
        }
        found.sort((one, other) ->
                Double.compare(other.likeness().score(), one.likeness().score()));
        return found;
    }

    private Set<Integer> candidates(PlaceSignature incoming) {
        Set<Integer> candidates = new HashSet<>();
        for (String trait : incoming.findableBy()) {
            List<Integer> sharing = byTrait.getOrDefault(trait, List.of());
            if (sharing.size() <= TOO_COMMON) {
                candidates.addAll(sharing);
            }
        }
        for (long cell : cellsAround(incoming)) {
            List<Integer> inside = byCell.getOrDefault(cell, List.of());
            if (inside.size() <= CROWDED) {
                inside.stream().filter(rank -> incoming.isNear(known.get(rank))).forEach(candidates::add);
            }
        }
        return candidates;
    }

    private static Set<Long> cellsAround(PlaceSignature place) {
        Set<Long> cells = new HashSet<>();
        if (place.latitude() != null && place.longitude() != null) {
            for (int north = -1; north <= 1; north += 2) {
                for (int east = -1; east <= 1; east += 2) {
                    cells.add(cell(place.latitude() + north * REACH_NORTH, place.longitude() + east * REACH_EAST));
                }
            }
        }
        return cells;
    }

    private static long cell(double latitude, double longitude) {
        long row = (long) Math.floor(latitude * CELLS_PER_DEGREE);
        return row * 1_000_000 + (long) Math.floor(longitude * CELLS_PER_DEGREE);
    }

    /** How many pairs were compared so far: what the time of a search depends on. */
    long comparisons() {
        return comparisons;
    }
}
