package fr.passerelle.network;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The directory of places, written as cards. Who may write what is decided by whoever calls. */
@ApplicationScoped
public class Directory {

    private final Places places;
    private final Territories territories;
    private final PlaceTrail trail;

    Directory(Places places, Territories territories, PlaceTrail trail) {
        this.places = places;
        this.territories = territories;
        this.trail = trail;
    }

    public Optional<PlaceCard> card(UUID id) {
        return places.findByIdOptional(id).map(PlaceCard::of);
    }

    /** Every place of these territories that has not closed. */
    public Map<UUID, PlaceCard> cards(Collection<String> territoryCodes) {
        return places.list("territoryCode in ?1 and closedOn is null", List.copyOf(territoryCodes)).stream()
                .collect(Collectors.toUnmodifiableMap(place -> place.id, PlaceCard::of));
    }

    /** The fields of each card that somebody corrected by hand; a place where nobody did is absent. */
    public Map<UUID, Set<String>> correctedByHand(Collection<UUID> ids) {
        return trail.correctedByHand(ids);
    }

    /** The territory is that of the card's commune. */
    public UUID create(PlaceCard card) {
        Place place = new Place();
        place.id = UuidCreator.getTimeOrderedEpoch();
        write(place, card);
        places.persist(place);
        return place.id;
    }

    public void replace(UUID id, PlaceCard card) {
        write(require(id), card);
    }

    /** The place exists no longer from this day on; what names it keeps its name. */
    public void close(UUID id, LocalDate from) {
        require(id).closedOn = from;
    }

    public void reopen(UUID id) {
        require(id).closedOn = null;
    }

    private void write(Place place, PlaceCard card) {
        place.territoryCode =
                territories.requireCommune("communeCode", card.communeCode()).territoryCode();
        card.writeTo(place);
    }

    private Place require(UUID id) {
        return places.findByIdOptional(id)
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "No place has this id here."));
    }
}
