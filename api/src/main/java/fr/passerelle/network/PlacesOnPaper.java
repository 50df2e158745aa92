package fr.passerelle.network;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.platform.time.Time;
import fr.passerelle.platform.time.WorkingDays;
import fr.passerelle.territory.CommunePoint;
import fr.passerelle.territory.TravelMode;
import fr.passerelle.territory.TravelPoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The room's door for paper: places as they are printed, found as the search on screen finds them. */
@ApplicationScoped
public class PlacesOnPaper {

    private final Places places;
    private final PlaceFactsReader facts;
    private final PlaceSearch search;
    private final OpeningTimes openingTimes;
    private final WorkingDays workingDays;
    private final Time time;

    PlacesOnPaper(
            Places places,
            PlaceFactsReader facts,
            PlaceSearch search,
            OpeningTimes openingTimes,
            WorkingDays workingDays,
            Time time) {
        this.places = places;
        this.facts = facts;
        this.search = search;
        this.openingTimes = openingTimes;
        this.workingDays = workingDays;
        this.time = time;
    }

    /**
     * @param places those that can receive now first, then by time
     * @param total how many there are, those that are not among {@code places} too
     */
    public record Around(List<PlaceOnPaper> places, int total) {}

    @Transactional
    public Optional<PlaceOnPaper> one(UUID id) {
        return places.findByIdOptional(id)
                .map(place -> PlaceResponse.of(
                        place, Objects.requireNonNull(facts.of(List.of(place)).get(id)), true, null, null))
                .map(this::onPaper);
    }

    /** @param type null: whatever they help with */
    @Transactional
    public Around around(
            CommunePoint from, @Nullable OrientationType type, TravelMode mode, int withinMinutes, int size) {
        PlaceSearchResponse found = search.answer(
                new PlaceQuestion(
                        new TravelPoint(from.latitude(), from.longitude(), from.code()),
                        mode,
                        withinMinutes,
                        null,
                        null,
                        type,
                        List.of(),
                        null,
                        false,
                        Set.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        false,
                        List.of(),
                        List.of(),
                        "",
                        false,
                        null,
                        size,
                        null),
                true);
        List<PlaceOnPaper> shown = found.items().stream().map(this::onPaper).toList();
        return new Around(shown, found.total() == null ? shown.size() : Math.max(shown.size(), found.total()));
    }

    private PlaceOnPaper onPaper(PlaceResponse place) {
        return PlaceOnPaper.of(place, UsualWeek.of(openingTimes, workingDays, place.openingHours(), time.today()));
    }
}
