package fr.passerelle.matching;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.network.Network;
import fr.passerelle.network.TeamView;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.CommunePoint;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** How often nobody was found, by commune, help and month: a count, so that no event, moment or person is in it. */
@ApplicationScoped
class UnmetNeeds {

    private final EntityManager entities;
    private final Territories territories;
    private final Network network;
    private final Caller caller;
    private final Time time;

    UnmetNeeds(EntityManager entities, Territories territories, Network network, Caller caller, Time time) {
        this.entities = entities;
        this.territories = territories;
        this.network = network;
        this.caller = caller;
        this.time = time;
    }

    /** @throws Problem acting-team-required (400), invalid-request (400), not-allowed (403) for a commune elsewhere */
    void record(UnmetNeedRequest request) {
        OrientationType type = request.orientationType();
        if (!type.leadsToReferral()) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "orientationType", "must be one that leads to a referral");
        }
        String territory =
                network.team(caller.actingTeamId()).map(TeamView::territoryCode).orElseThrow();
        CommunePoint commune = territories.requireCommune("communeCode", request.communeCode());
        if (!commune.territoryCode().equals(territory)) {
            throw new Problem(ProblemType.NOT_ALLOWED, "This commune is not in your team's territory.");
        }
        entities.createNativeQuery("""
                        insert into unmet_need (commune_code, orientation_type, month, needs)
                        values (:commune, :type, :month, 1)
                        on conflict (commune_code, orientation_type, month)
                        do update set needs = unmet_need.needs + 1""")
                .setParameter("commune", commune.code())
                .setParameter("type", type.name())
                .setParameter("month", time.today().withDayOfMonth(1))
                .executeUpdate();
    }
}
