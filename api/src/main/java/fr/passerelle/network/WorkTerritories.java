package fr.passerelle.network;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** In which territories the caller works: where their team or an organisation they manage is, and the one they coordinate. */
@ApplicationScoped
public class WorkTerritories {

    private final Network network;
    private final Caller caller;

    WorkTerritories(Network network, Caller caller) {
        this.network = network;
        this.caller = caller;
    }

    public boolean include(String territory) {
        return caller.coordinatedTerritory().filter(territory::equals).isPresent()
                || Stream.concat(
                                caller.actingTeam().flatMap(network::team).map(TeamView::territoryCode).stream(),
                                network.organisations(caller.managedOrganisations()).values().stream()
                                        .map(OrganisationView::territoryCode))
                        .anyMatch(territory::equals);
    }

    /** @throws Problem not-found (404): whoever works elsewhere is not told what is there */
    public void require(String territory) {
        if (!include(territory)) {
            throw new Problem(ProblemType.NOT_FOUND, "You do not work in a territory with this code.");
        }
    }
}
