package fr.passerelle.imports;

import fr.passerelle.exchange.KnownCards;
import fr.passerelle.imports.DuplicateDecisions.Pair;
import fr.passerelle.imports.ImportRowResponse.Candidate;
import fr.passerelle.network.Directory;
import fr.passerelle.network.PlaceCard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The places that a new row may be: those of the directory, and those that rows of the same file would create. */
final class KnownPlaces {

    private final Directory directory;
    private final KnownCards index = new KnownCards();
    private final Ground.Held ground;
    private final Map<String, List<Pair>> decisions;
    private final Map<UUID, Promised> promised = new HashMap<>();
    private boolean filled;

    private record Promised(int row, String key) {}

    KnownPlaces(Directory directory, Ground.Held ground, Map<String, List<Pair>> decisions) {
        this.directory = directory;
        this.ground = ground;
        this.decisions = decisions;
    }

    /** A row would create this place. */
    void promise(UUID place, int row, String key, PlaceCard card) {
        fill();
        index.add(place, card, ground.communeName(card.communeCode()));
        promised.put(place, new Promised(row, key));
    }

    /** The directory is read when the first new row comes: an import without any is common. */
    private void fill() {
        if (!filled) {
            filled = true;
            directory.eachCard(
                    ground.territories(), (id, card) -> index.add(id, card, ground.communeName(card.communeCode())));
        }
    }

    /** What the row was said to be, in an earlier import; null when nothing was, or the place is gone. */
    @Nullable
    UUID saidToBe(String key, Map<String, Origins.Origin> origins) {
        return decisions.getOrDefault(key, List.of()).stream()
                .filter(pair -> pair.verdict() == RowChoice.MERGE)
                .map(pair ->
                        pair.place() != null ? pair.place() : placeOf(Objects.requireNonNull(pair.otherKey()), origins))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID placeOf(String key, Map<String, Origins.Origin> origins) {
        Origins.Origin origin = origins.get(key);
        return origin == null ? null : origin.placeId();
    }

    /** The places that the row may be and was not said to be apart from. */
    List<Candidate> like(String key, PlaceCard card, Map<String, Origins.Origin> origins) {
        fill();
        return index.like(card, ground.communeName(card.communeCode())).stream()
                .filter(found -> !keptApart(key, found.id(), origins))
                .map(this::candidate)
                .toList();
    }

    /** Said of either of the two: the later of two rows is the one that is asked about. */
    private boolean keptApart(String key, UUID place, Map<String, Origins.Origin> origins) {
        Promised other = promised.get(place);
        return decisions.getOrDefault(key, List.of()).stream()
                .filter(pair -> pair.verdict() == RowChoice.KEEP_APART)
                .anyMatch(pair -> place.equals(pair.place())
                        || pair.otherKey() != null
                                && (other != null && pair.otherKey().equals(other.key)
                                        || place.equals(placeOf(pair.otherKey(), origins))));
    }

    private Candidate candidate(KnownCards.Alike found) {
        Promised row = promised.get(found.id());
        return new Candidate(
                found.id(),
                found.name(),
                found.address(),
                ground.communeName(found.communeCode()),
                row == null ? null : row.row,
                found.likely(),
                found.facts(),
                found.metres());
    }
}
