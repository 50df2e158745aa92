package fr.passerelle.network;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What matching weighs of places: a handful of statements, however many places. */
@ApplicationScoped
class PlaceOfferReader {

    private static final Set<String> IN_PERSON =
            Set.of("En autonomie", "Accompagnement individuel", "Dans un atelier collectif");

    private final EntityManager entities;
    private final Places places;
    private final PlaceFactsReader factsReader;
    private final Capacities capacities;
    private final Time time;

    PlaceOfferReader(
            EntityManager entities, Places places, PlaceFactsReader factsReader, Capacities capacities, Time time) {
        this.entities = entities;
        this.places = places;
        this.factsReader = factsReader;
        this.capacities = capacities;
        this.time = time;
    }

    /** @param minutes by place; their order is the answer's */
    List<PlaceOffer> of(Map<UUID, Integer> minutes, PlaceOffers.Question question) {
        if (minutes.isEmpty()) {
            return List.of();
        }
        OrientationType type = question.type();
        Map<UUID, Place> rows = places.all(List.copyOf(minutes.keySet())).stream()
                .collect(Collectors.toMap(place -> place.id, Function.identity()));
        Map<UUID, PlaceFacts> facts = factsReader.of(rows.values());
        Map<UUID, Map<OrientationType, Integer>> declared = capacities.declared(rows.keySet());
        Offer offer = Offer.valueOf(type.name());
        Map<UUID, Set<String>> themes = themes(rows.keySet(), offer);
        return minutes.entrySet().stream()
                .map(one -> {
                    Place place = Objects.requireNonNull(rows.get(one.getKey()));
                    return offer(
                            place,
                            Objects.requireNonNull(facts.get(place.id)),
                            capacities.one(place, type, declared.getOrDefault(place.id, Map.of())),
                            offer,
                            List.copyOf(themes.getOrDefault(place.id, Set.of())),
                            place.isCompetentFor(question.from().code()),
                            one.getValue());
                })
                .toList();
    }

    private PlaceOffer offer(
            Place place,
            PlaceFacts facts,
            CapacityResponse capacity,
            Offer offer,
            List<String> themes,
            @Nullable Boolean competent,
            int minutes) {
        boolean open = Boolean.TRUE.equals(facts.openNow());
        return new PlaceOffer(
                PlaceView.of(place),
                facts.communeName(),
                minutes,
                place.kinds,
                place.programmes,
                Stream.concat(
                                place.services.stream().filter(offer.services()::contains),
                                place.kinds.stream().filter(offer.kinds()::contains))
                        .toList(),
                themes,
                competent,
                place.specialCare.stream().anyMatch(offer.specialCare()::contains),
                place.fees.contains("Gratuit"),
                place.supportModes.contains("Accompagnement individuel"),
                isInPerson(place),
                place.languages,
                place.specialCare,
                place.equipment,
                Boolean.TRUE.equals(place.stepFree),
                facts.connected(),
                facts.boundBySecrecy(),
                facts.openNow(),
                open ? null : facts.changesAt(),
                facts.fullUntil(),
                facts.away(),
                facts.takeOver(),
                facts.freshness() == Freshness.FINE
                        ? null
                        : Integer.valueOf((int) ChronoUnit.MONTHS.between(place.verifiedOn, time.today())),
                facts.usualDays(),
                capacity.perWeek(),
                capacity.origin() == CapacityResponse.Origin.ESTIMATED);
    }

    /** As the search's filter says it: see {@link PlaceCriteria}. */
    private static boolean isInPerson(Place place) {
        return (place.accessModes.contains("Se présenter")
                        || place.supportModes.stream().anyMatch(IN_PERSON::contains))
                && !place.accessModes.contains("Ce lieu n'accueille pas de public");
    }

    /** The codes of described services that help with this, by place. */
    private Map<UUID, Set<String>> themes(Collection<UUID> ids, Offer offer) {
        Map<UUID, Set<String>> themes = new HashMap<>();
        if (!offer.themes().isEmpty()) {
            List<?> rows = entities.createNativeQuery("""
                            select s.place_id, theme from place_service s, unnest(s.themes) as theme
                             where s.place_id in (:ids) and starts_with(theme, :themes)""", Object[].class)
                    .setParameter("ids", List.copyOf(ids))
                    .setParameter("themes", offer.themes())
                    .getResultList();
            for (Object row : rows) {
                Object[] columns = (Object[]) row;
                themes.computeIfAbsent((UUID) columns[0], any -> new TreeSet<>())
                        .add((String) columns[1]);
            }
        }
        return themes;
    }
}
