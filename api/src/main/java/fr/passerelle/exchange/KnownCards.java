package fr.passerelle.exchange;

import fr.passerelle.network.Located;
import fr.passerelle.network.PlaceCard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Cards of places that are known, to be asked which of them another card may be. Memory grows with their number. Not
 * safe for use by several threads.
 */
public final class KnownCards {

    private static final int SIRET = 14;

    private final DuplicateSearch search = new DuplicateSearch(List.of());
    private final List<Known> known = new ArrayList<>();

    /** What is shown of it; the rest of its card is not kept. */
    private record Known(UUID id, String name, String address, String communeCode) {}

    /**
     * @param likely proposed as the same place; else the coordinator is asked
     * @param facts what speaks for it and against it
     * @param metres between the two points, where they say something
     */
    public record Alike(
            UUID id,
            String name,
            String address,
            String communeCode,
            boolean likely,
            List<LikenessFact> facts,
            @Nullable Integer metres) {}

    public void add(UUID id, PlaceCard card, String communeName) {
        search.add(traits(card, communeName));
        known.add(new Known(id, card.name(), card.address(), card.communeCode()));
    }

    /** The likeliest first; empty when it resembles nothing. */
    public List<Alike> like(PlaceCard card, String communeName) {
        return search.like(traits(card, communeName)).stream().map(this::alike).toList();
    }

    private Alike alike(DuplicateSearch.Found found) {
        Known place = known.get(found.rank());
        List<LikenessReason> reasons = found.likeness().reasons();
        return new Alike(
                place.id,
                place.name,
                place.address,
                place.communeCode,
                found.likeness().verdict() == Likeness.Verdict.SAME,
                reasons.stream().map(LikenessReason::fact).toList(),
                reasons.stream()
                        .map(LikenessReason::metres)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    /** A commune's own point ties nothing: every place without one has it. */
    private static PlaceTraits traits(PlaceCard card, String communeName) {
        boolean given = card.located() == Located.GIVEN;
        Set<String> kinds = new HashSet<>(card.kinds());
        kinds.addAll(card.itinerance());
        kinds.addAll(card.programmes());
        List<String> phones = new ArrayList<>(card.otherPhones());
        if (card.phone() != null) {
            phones.add(0, card.phone());
        }
        boolean siret = card.pivot() != null && card.pivot().length() == SIRET;
        return new PlaceTraits(
                card.name(),
                kinds,
                card.address(),
                card.postcode(),
                card.communeCode(),
                communeName,
                given ? card.latitude() : null,
                given ? card.longitude() : null,
                phones,
                card.emails(),
                card.websites(),
                siret ? card.pivot() : null);
    }
}
