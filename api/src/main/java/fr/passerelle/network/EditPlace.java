package fr.passerelle.network;

import fr.passerelle.network.CheckPlace.Checked;
import fr.passerelle.network.PlaceEntry.Action;
import fr.passerelle.network.PlaceRights.Carer;
import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.secrecy.Sealer;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place is added, its card changed, confirmed, closed or opened again; each leaves its entry. */
@ApplicationScoped
class EditPlace {

    private final Places places;
    private final Network.Organisations organisations;
    private final Network.Teams teams;
    private final PlaceRights rights;
    private final CheckPlace checkPlace;
    private final PlaceTrail trail;
    private final Territories territories;
    private final Sealer sealer;
    private final Caller caller;
    private final Time time;

    EditPlace(
            Places places,
            Network.Organisations organisations,
            Network.Teams teams,
            PlaceRights rights,
            CheckPlace checkPlace,
            PlaceTrail trail,
            Territories territories,
            Sealer sealer,
            Caller caller,
            Time time) {
        this.places = places;
        this.organisations = organisations;
        this.teams = teams;
        this.rights = rights;
        this.checkPlace = checkPlace;
        this.trail = trail;
        this.territories = territories;
        this.sealer = sealer;
        this.caller = caller;
        this.time = time;
    }

    Place require(UUID id) {
        return places.findByIdOptional(id)
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "No place has this id here."));
    }

    Place readForEditing(UUID id) {
        Place place = require(id);
        rights.requireEditor(place);
        return place;
    }

    Checked check(PlaceCardRequest typed) {
        return checkPlace.check(typed, "", time.today());
    }

    /**
     * The id is derived from who adds it and their Idempotency-Key, so that a retry finds the place that it added.
     *
     * @throws Problem idempotency-key-reused (422) for another organisation, team or card than the first time
     */
    Place create(PlaceCardRequest typed, UUID organisationId, @Nullable UUID teamId, String key) {
        if (!caller.managedOrganisations().contains(organisationId)) {
            throw new Problem(ProblemType.NOT_ALLOWED, "Add places to an organisation that you manage.");
        }
        if (teamId != null
                && teams.findByIdOptional(teamId)
                        .filter(team -> team.organisation.id.equals(organisationId))
                        .isEmpty()) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "team", "is not a team of this organisation");
        }
        Organisation organisation = organisations.findById(organisationId);
        PlaceCard card =
                checkPlace.check(typed, organisation.name, time.today()).orRefuse();
        UUID id = AddedPlaceId.derived(sealer, caller.memberId(), key);
        places.waitForTheSame(id);
        Optional<Place> earlier = places.findByIdOptional(id);
        if (earlier.isPresent()) {
            return sameOrRefuse(earlier.get(), organisationId, teamId, card);
        }
        Place place = new Place();
        place.id = id;
        place.organisationId = organisationId;
        place.teamId = teamId;
        write(place, card);
        places.persistAndFlush(place);
        trail.write(place, Carer.MANAGER, Action.CREATED, List.of());
        return place;
    }

    private static Place sameOrRefuse(Place added, UUID organisationId, @Nullable UUID teamId, PlaceCard card) {
        boolean same = Objects.equals(added.organisationId, organisationId)
                && Objects.equals(added.teamId, teamId)
                && FieldChange.between(PlaceCard.of(added), card).isEmpty();
        if (!same) {
            throw new Problem(
                    ProblemType.KEY_REUSED, "A new request needs a new key; a retry must repeat the same body.");
        }
        return added;
    }

    /** @param confirm whether the rest of the card was read and is right too */
    Place replace(UUID id, PlaceCardRequest typed, Conditions conditions, boolean confirm) {
        Place place = require(id);
        Carer carer = rights.requireEditor(place);
        PlaceCard before = PlaceCard.of(place);
        LocalDate verifiedOn = confirm ? time.today() : place.verifiedOn;
        Checked checked = checkPlace.check(typed, place.source, verifiedOn);
        conditions.requireVersion(place.version);
        PlaceCard after = checked.orRefuse();
        String territory = place.territoryCode;
        write(place, after);
        if (carer == Carer.COORDINATOR && !place.territoryCode.equals(territory)) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "communeCode", "is in another territory than yours");
        }
        places.flush();
        List<FieldChange> changes = FieldChange.between(before, after);
        if (!changes.isEmpty()) {
            trail.write(place, carer, Action.EDITED, changes);
        }
        if (confirm) {
            confirmed(place, carer, before.verifiedOn());
        }
        return place;
    }

    /** « C'est à jour »: everything that is said of the place was read and is right today. */
    Place confirm(UUID id) {
        Place place = require(id);
        Carer carer = rights.requireCarer(place);
        LocalDate before = place.verifiedOn;
        place.verifiedOn = time.today();
        confirmed(place, carer, before);
        return place;
    }

    Place close(UUID id, @Nullable LocalDate from) {
        Place place = require(id);
        Carer carer = rights.requireEditor(place);
        LocalDate before = place.closedOn;
        place.closedOn = from == null ? time.today() : from;
        places.flush();
        trail.write(place, carer, Action.CLOSED, FieldChange.of("closedOn", before, place.closedOn));
        return place;
    }

    Place reopen(UUID id) {
        Place place = require(id);
        Carer carer = rights.requireEditor(place);
        LocalDate before = place.closedOn;
        place.closedOn = null;
        places.flush();
        trail.write(place, carer, Action.REOPENED, FieldChange.of("closedOn", before, null));
        return place;
    }

    List<PlaceEntry> history(UUID id) {
        return trail.of(readForEditing(id).id);
    }

    private void confirmed(Place place, Carer carer, LocalDate before) {
        trail.write(place, carer, Action.CONFIRMED, FieldChange.of("verifiedOn", before, place.verifiedOn));
    }

    private void write(Place place, PlaceCard card) {
        place.territoryCode =
                territories.requireCommune("communeCode", card.communeCode()).territoryCode();
        card.writeTo(place);
    }
}
