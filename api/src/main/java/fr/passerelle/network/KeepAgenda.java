package fr.passerelle.network;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.assessment.OrientationType;
import fr.passerelle.network.PlaceEntry.Action;
import fr.passerelle.network.PlaceRights.Carer;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Full, away, for how many: written by whoever keeps the place, each with its entry. */
@ApplicationScoped
class KeepAgenda {

    private static final int USUAL_WEEKS_FULL = 2;
    private static final int MOST_MONTHS_FULL = 6;

    private final EditPlace editPlace;
    private final PlaceRights rights;
    private final Places places;
    private final TakeOvers takeOvers;
    private final Capacities capacities;
    private final Agenda.Absences absences;
    private final PlaceTrail trail;
    private final Time time;

    KeepAgenda(
            EditPlace editPlace,
            PlaceRights rights,
            Places places,
            TakeOvers takeOvers,
            Capacities capacities,
            Agenda.Absences absences,
            PlaceTrail trail,
            Time time) {
        this.editPlace = editPlace;
        this.rights = rights;
        this.places = places;
        this.takeOvers = takeOvers;
        this.capacities = capacities;
        this.absences = absences;
        this.trail = trail;
        this.time = time;
    }

    /** @param other who takes over meanwhile; none where nobody is named */
    Place declareFull(UUID id, @Nullable LocalDate until, @Nullable UUID other) {
        LocalDate last = until == null ? time.today().plusWeeks(USUAL_WEEKS_FULL) : until;
        refuse(last.isBefore(time.today()), "until", "is today or later");
        refuse(last.isAfter(time.today().plusMonths(MOST_MONTHS_FULL)), "until", "is within six months");
        return full(id, last, other, Action.DECLARED_FULL);
    }

    Place endFull(UUID id) {
        return full(id, null, null, Action.NO_LONGER_FULL);
    }

    private Place full(UUID id, @Nullable LocalDate until, @Nullable UUID other, Action action) {
        Place place = editPlace.require(id);
        Carer carer = rights.requireCarer(place);
        requirePossible(place, other);
        List<FieldChange> changes = Stream.of(
                        FieldChange.of("saturatedUntil", place.saturatedUntil, until),
                        FieldChange.of("takenOverBy", nameOf(place.fullTakenOverBy), nameOf(other)))
                .flatMap(List::stream)
                .toList();
        place.saturatedUntil = until;
        place.fullTakenOverBy = other;
        if (!changes.isEmpty()) {
            trail.write(place, carer, action, changes);
        }
        return place;
    }

    Place declareCapacity(UUID id, AgendaRequests.Capacity request) {
        Place place = editPlace.require(id);
        Carer carer = rights.requireEditor(place);
        Map<OrientationType, Integer> perWeek = new EnumMap<>(OrientationType.class);
        for (AgendaRequests.Line line : request.capacity()) {
            refuse(
                    !line.orientationType().leadsToReferral(),
                    "capacity",
                    "is for kinds of help that lead to a referral");
            refuse(
                    perWeek.put(line.orientationType(), line.perWeek()) != null,
                    "capacity",
                    "names a kind of help twice");
        }
        Map<OrientationType, Integer> before = new EnumMap<>(OrientationType.class);
        before.putAll(capacities.declared(List.of(id)).getOrDefault(id, Map.of()));
        capacities.declare(place, perWeek);
        trail.write(place, carer, Action.CAPACITY, FieldChange.of("capacity", before, perWeek));
        return place;
    }

    /** @param absence the one to replace, or null for a new one */
    Place keepAbsence(UUID id, @Nullable UUID absence, AgendaRequests.Absence typed) {
        Place place = editPlace.require(id);
        Carer carer = rights.requireCarer(place);
        refuse(typed.lastDay().isBefore(typed.firstDay()), "lastDay", "is firstDay or later");
        refuse(typed.lastDay().isBefore(time.today()), "lastDay", "is today or later");
        UUID other = typed.takenOverBy();
        requirePossible(place, other);
        PlaceAbsence row = absence == null
                ? PlaceAbsence.at(UuidCreator.getTimeOrderedEpoch(), id)
                : own(absences.findById(absence), id, found -> found.placeId);
        String before = absence == null ? null : row.inWords();
        row.firstDay = typed.firstDay();
        row.lastDay = typed.lastDay();
        row.reason = typed.reason();
        row.takenOverBy = other;
        absences.persist(row);
        trail.write(place, carer, Action.ABSENCE, FieldChange.of("absences", before, row.inWords()));
        return place;
    }

    /** The history is read by people: a place's name, as it was then. */
    private @Nullable String nameOf(@Nullable UUID place) {
        return place == null
                ? null
                : places.findByIdOptional(place).map(found -> found.name).orElse(null);
    }

    private void requirePossible(Place place, @Nullable UUID other) {
        refuse(
                other != null
                        && places.findByIdOptional(other)
                                .filter(named -> takeOvers.possible(place, named))
                                .isEmpty(),
                "takenOverBy",
                "is not another place of this territory that is there and where somebody answers");
    }

    Place removeAbsence(UUID id, UUID absence) {
        Place place = editPlace.require(id);
        Carer carer = rights.requireCarer(place);
        PlaceAbsence row = own(absences.findById(absence), id, found -> found.placeId);
        absences.delete(row);
        trail.write(place, carer, Action.ABSENCE, FieldChange.of("absences", row.inWords(), null));
        return place;
    }

    static <T> T own(@Nullable T row, UUID place, Function<T, UUID> placeOf) {
        if (row == null || !placeOf.apply(row).equals(place)) {
            throw new Problem(ProblemType.NOT_FOUND, "This place has nothing with this id.");
        }
        return row;
    }

    static void refuse(boolean wrong, String field, String message) {
        if (wrong) {
            throw Problem.field(ProblemType.INVALID_REQUEST, field, message);
        }
    }
}
