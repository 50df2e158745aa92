package fr.passerelle.network;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.network.KeptPlaceResponse.AbsenceSummary;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Places as their keepers see them, a list of any length in a handful of statements. */
@ApplicationScoped
class KeptPlaces {

    private final Places places;
    private final PlaceRights rights;
    private final Capacities capacities;
    private final Agenda.Absences absences;
    private final ErrorReports.Reports reports;
    private final OpeningTimes openingTimes;
    private final Territories territories;
    private final Caller caller;
    private final Time time;

    KeptPlaces(
            Places places,
            PlaceRights rights,
            Capacities capacities,
            Agenda.Absences absences,
            ErrorReports.Reports reports,
            OpeningTimes openingTimes,
            Territories territories,
            Caller caller,
            Time time) {
        this.places = places;
        this.rights = rights;
        this.capacities = capacities;
        this.absences = absences;
        this.reports = reports;
        this.openingTimes = openingTimes;
        this.territories = territories;
        this.caller = caller;
        this.time = time;
    }

    /** Of the organisations one manages and of the team one acts for; what was confirmed longest ago comes first. */
    List<KeptPlaceResponse> mine() {
        List<UUID> organisations = List.copyOf(caller.managedOrganisations());
        List<UUID> team = caller.actingTeam().stream().toList();
        return of(places.list("organisationId in ?1 or teamId in ?2", organisations, team)).stream()
                .sorted(Comparator.comparing((KeptPlaceResponse place) -> place.closedOn() != null)
                        .thenComparing(KeptPlaceResponse::verifiedOn)
                        .thenComparing(KeptPlaceResponse::name)
                        .thenComparing(KeptPlaceResponse::id))
                .toList();
    }

    KeptPlaceResponse of(Place place) {
        return of(List.of(place)).get(0);
    }

    List<KeptPlaceResponse> of(List<Place> found) {
        LocalDate today = time.today();
        List<UUID> ids = found.stream().map(place -> place.id).toList();
        Map<String, String> communes = territories.communeNames(
                found.stream().map(place -> place.communeCode).distinct().toList());
        Map<UUID, Long> openReports = reports.openByPlace(ids);
        Map<UUID, Map<OrientationType, Integer>> declared = capacities.declared(ids);
        Map<UUID, PlaceAbsence> away = absences.notOver(ids, today).stream()
                .collect(Collectors.toMap(absence -> absence.placeId, Function.identity(), (first, later) -> first));
        Map<UUID, String> named = namesOf(found.stream()
                .map(place -> place.fullTakenOverBy)
                .filter(Objects::nonNull)
                .toList());
        return found.stream()
                .map(place -> new KeptPlaceResponse(
                        place.id,
                        place.name,
                        communes.getOrDefault(place.communeCode, ""),
                        place.verifiedOn,
                        Freshness.of(place.verifiedOn, today),
                        place.isFullOn(today) ? place.saturatedUntil : null,
                        place.isFullOn(today) ? named.get(place.fullTakenOverBy) : null,
                        place.closedOn,
                        summary(away.get(place.id)),
                        capacities.origin(place, declared.getOrDefault(place.id, Map.of())),
                        openReports.getOrDefault(place.id, 0L).intValue(),
                        place.phone != null,
                        openingTimes.known(place.openingHours),
                        place.teamId != null,
                        rights.mayEdit(place)))
                .toList();
    }

    private Map<UUID, String> namesOf(List<UUID> others) {
        Map<UUID, String> names = new HashMap<>();
        if (!others.isEmpty()) {
            places.list("id in ?1", others).forEach(other -> names.put(other.id, other.name));
        }
        return names;
    }

    private static @Nullable AbsenceSummary summary(@Nullable PlaceAbsence absence) {
        return absence == null ? null : new AbsenceSummary(absence.firstDay, absence.lastDay, absence.reason);
    }
}
