package fr.passerelle.account;

import fr.passerelle.network.Network;
import fr.passerelle.network.TeamView;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** On which organisations the caller may act, and that nobody decides about themself. */
@ApplicationScoped
class ManagedRows {

    private final Caller caller;
    private final Network network;
    private final Accounts.Offices offices;

    ManagedRows(Caller caller, Network network, Accounts.Offices offices) {
        this.caller = caller;
        this.network = network;
        this.offices = offices;
    }

    /** @throws Problem not-found (404): whose organisation it is not, learns nothing of it */
    void requireOrganisation(UUID organisation) {
        if (!caller.managedOrganisations().contains(organisation)) {
            throw new Problem(ProblemType.NOT_FOUND, "You do not manage an organisation with this id.");
        }
    }

    /** @throws Problem not-found (404) as for the team's organisation */
    TeamView requireTeam(UUID team) {
        return network.team(team)
                .filter(found -> caller.managedOrganisations().contains(found.organisationId()))
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "You do not manage a team with this id."));
    }

    boolean manages(TeamView team) {
        return caller.managedOrganisations().contains(team.organisationId());
    }

    /**
     * A manager gives themself no role while another manager is there to do it. The only manager of a small
     * organisation may, and the trail shows one id on both sides.
     *
     * @throws Problem own-case (403)
     */
    void requireSomebodyElse(UUID member, UUID organisation) {
        if (member.equals(caller.memberId()) && offices.managersOf(organisation).size() > 1) {
            throw new Problem(ProblemType.OWN_CASE, "Another manager of the organisation decides about you.");
        }
    }
}
