package fr.passerelle.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The room's door: places, teams and organisations by id. */
@ApplicationScoped
public class Network {

    private final Places places;
    private final Teams teams;
    private final Organisations organisations;
    private final PlaceActivities activities;
    private final TakeOvers takeOvers;

    Network(Places places, Teams teams, Organisations organisations, PlaceActivities activities, TakeOvers takeOvers) {
        this.places = places;
        this.teams = teams;
        this.organisations = organisations;
        this.activities = activities;
        this.takeOvers = takeOvers;
    }

    public Optional<PlaceView> place(UUID id) {
        return places.findByIdOptional(id).map(PlaceView::of);
    }

    public Map<UUID, PlaceView> places(Collection<UUID> ids) {
        return places.all(List.copyOf(ids)).stream()
                .map(PlaceView::of)
                .collect(Collectors.toUnmodifiableMap(PlaceView::id, Function.identity()));
    }

    /** A place of the directory that has not closed by a day. */
    public Optional<PlaceView> openPlace(UUID id, LocalDate day) {
        return places.findByIdOptional(id)
                .filter(place -> place.closedOn == null || place.closedOn.isAfter(day))
                .map(PlaceView::of);
    }

    /** Working days before each of them usually answers; nothing of those that have answered too little. */
    public Map<UUID, Integer> usualDays(Collection<UUID> ids) {
        return activities.usualDays(ids);
    }

    /** Whether somebody answers at this place: only then can a referral be sent to it in the application. */
    public boolean isConnected(UUID place) {
        return places.isConnected(place);
    }

    /** Who takes over at a place that is away today; none when it is there, or when nobody does. */
    public Optional<PlaceTakeOver> takesOverToday(UUID place) {
        return Optional.ofNullable(takeOvers.today(List.of(place)).get(place));
    }

    /** The figures of all places; one that is not named has none from now on. */
    public void replaceActivity(Collection<PlaceActivity> all) {
        activities.replaceAll(all);
    }

    public boolean answersAtAPlace(UUID team) {
        return places.count("teamId", team) > 0;
    }

    public Optional<TeamView> team(UUID id) {
        return teams.findByIdOptional(id).map(TeamView::of);
    }

    public Map<UUID, TeamView> teams(Collection<UUID> ids) {
        return teams.list("from Team t join fetch t.organisation where t.id in ?1", List.copyOf(ids)).stream()
                .map(TeamView::of)
                .collect(Collectors.toUnmodifiableMap(TeamView::id, Function.identity()));
    }

    public Map<UUID, OrganisationView> organisations(Collection<UUID> ids) {
        return organisations.list("id in ?1", List.copyOf(ids)).stream()
                .map(OrganisationView::of)
                .collect(Collectors.toUnmodifiableMap(OrganisationView::id, Function.identity()));
    }

    @ApplicationScoped
    static class Teams implements PanacheRepositoryBase<Team, UUID> {}

    @ApplicationScoped
    static class Organisations implements PanacheRepositoryBase<Organisation, UUID> {}
}
