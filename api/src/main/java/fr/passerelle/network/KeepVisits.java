package fr.passerelle.network;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.network.PlaceEntry.Action;
import fr.passerelle.network.PlaceRights.Carer;
import fr.passerelle.territory.CommunePoint;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who comes to hold sessions at a place, and where a travelling place stops: written by its editors, each with its entry. */
@ApplicationScoped
class KeepVisits {

    private final EditPlace editPlace;
    private final PlaceRights rights;
    private final Network network;
    private final Agenda.Sessions sessions;
    private final Agenda.Stops stops;
    private final PlaceTrail trail;
    private final Territories territories;

    KeepVisits(
            EditPlace editPlace,
            PlaceRights rights,
            Network network,
            Agenda.Sessions sessions,
            Agenda.Stops stops,
            PlaceTrail trail,
            Territories territories) {
        this.editPlace = editPlace;
        this.rights = rights;
        this.network = network;
        this.sessions = sessions;
        this.stops = stops;
        this.trail = trail;
        this.territories = territories;
    }

    /** @param session the one to replace, or null for a new one */
    Place keepSession(UUID id, @Nullable UUID session, AgendaRequests.Session typed) {
        Place place = editPlace.require(id);
        Carer carer = rights.requireEditor(place);
        LocalDate last = typed.lastDay();
        String heldBy = typed.heldBy() == null || typed.heldBy().isBlank()
                ? null
                : typed.heldBy().strip();
        KeepAgenda.refuse(last != null && last.isBefore(typed.firstDay()), "lastDay", "is firstDay or later");
        KeepAgenda.refuse(typed.endsAt().compareTo(typed.startsAt()) <= 0, "endsAt", "is later than startsAt");
        KeepAgenda.refuse(
                typed.teamId() == null && heldBy == null, "heldBy", "is needed when no team of the network holds it");
        KeepAgenda.refuse(
                typed.teamId() != null && network.team(typed.teamId()).isEmpty(),
                "teamId",
                "is not a team that is known here");
        DropInSession row = session == null
                ? DropInSession.at(UuidCreator.getTimeOrderedEpoch(), id)
                : KeepAgenda.own(sessions.findById(session), id, found -> found.placeId);
        String before = session == null ? null : row.inWords();
        row.firstDay = typed.firstDay();
        row.lastDay = last;
        row.everyWeeks = typed.everyWeeks().shortValue();
        row.startsAt = LocalTime.parse(typed.startsAt());
        row.endsAt = LocalTime.parse(typed.endsAt());
        row.teamId = typed.teamId();
        row.heldBy = heldBy;
        row.byAppointment = typed.byAppointment();
        sessions.persist(row);
        trail.write(place, carer, Action.SESSION, FieldChange.of("sessions", before, row.inWords()));
        return place;
    }

    Place removeSession(UUID id, UUID session) {
        Place place = editPlace.require(id);
        Carer carer = rights.requireEditor(place);
        DropInSession row = KeepAgenda.own(sessions.findById(session), id, found -> found.placeId);
        sessions.delete(row);
        trail.write(place, carer, Action.SESSION, FieldChange.of("sessions", row.inWords(), null));
        return place;
    }

    /** @param stop the one to replace, or null for a new one */
    Place keepStop(UUID id, @Nullable UUID stop, AgendaRequests.Stop typed) {
        Place place = editPlace.require(id);
        Carer carer = rights.requireEditor(place);
        KeepAgenda.refuse(typed.endsAt().compareTo(typed.startsAt()) <= 0, "endsAt", "is later than startsAt");
        CommunePoint commune = territories.requireCommune("communeCode", typed.communeCode());
        TravelStop row = stop == null
                ? TravelStop.at(UuidCreator.getTimeOrderedEpoch(), id)
                : KeepAgenda.own(stops.findById(stop), id, found -> found.placeId);
        String before = stop == null ? null : row.inWords();
        row.day = typed.day();
        row.startsAt = LocalTime.parse(typed.startsAt());
        row.endsAt = LocalTime.parse(typed.endsAt());
        row.communeCode = commune.code();
        row.spot = typed.spot().strip();
        row.longitude = typed.longitude() == null ? commune.longitude() : typed.longitude();
        row.latitude = typed.latitude() == null ? commune.latitude() : typed.latitude();
        stops.persist(row);
        trail.write(place, carer, Action.STOP, FieldChange.of("stops", before, row.inWords()));
        return place;
    }

    Place removeStop(UUID id, UUID stop) {
        Place place = editPlace.require(id);
        Carer carer = rights.requireEditor(place);
        TravelStop row = KeepAgenda.own(stops.findById(stop), id, found -> found.placeId);
        stops.delete(row);
        trail.write(place, carer, Action.STOP, FieldChange.of("stops", row.inWords(), null));
        return place;
    }
}
