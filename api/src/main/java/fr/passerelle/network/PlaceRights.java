package fr.passerelle.network;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who may do what at which place: the manager of the organisation that runs it and its territory's coordinator may
 * change all of it; a member of the team that answers there may say that it is true, full or away.
 */
@ApplicationScoped
class PlaceRights {

    /** In which of these parts somebody acts at a place; the first that fits. */
    @Schema(name = "PlaceCarer")
    enum Carer {
        MANAGER,
        COORDINATOR,
        MEDIATOR
    }

    private final Caller caller;

    PlaceRights(Caller caller) {
        this.caller = caller;
    }

    Optional<Carer> carerOf(Place place) {
        if (place.organisationId != null && caller.managedOrganisations().contains(place.organisationId)) {
            return Optional.of(Carer.MANAGER);
        }
        if (caller.coordinatedTerritory().filter(place.territoryCode::equals).isPresent()) {
            return Optional.of(Carer.COORDINATOR);
        }
        return caller.actingTeam().filter(team -> team.equals(place.teamId)).map(team -> Carer.MEDIATOR);
    }

    boolean mayEdit(Place place) {
        return carerOf(place).filter(carer -> carer != Carer.MEDIATOR).isPresent();
    }

    /** @throws Problem not-allowed (403) for another organisation's or territory's place */
    Carer requireEditor(Place place) {
        return carerOf(place)
                .filter(carer -> carer != Carer.MEDIATOR)
                .orElseThrow(() -> new Problem(
                        ProblemType.NOT_ALLOWED,
                        "This place is for its organisation's managers and its territory's coordinator to edit."));
    }

    /** @throws Problem not-allowed (403) when one neither manages nor coordinates this place nor answers there */
    Carer requireCarer(Place place) {
        return carerOf(place)
                .orElseThrow(
                        () -> new Problem(
                                ProblemType.NOT_ALLOWED,
                                "This place is for its own team, its organisation's managers and its territory's coordinator."));
    }
}
