package fr.passerelle.network;

import java.util.UUID;

/**
 * What other rooms know of a team.
 *
 * @param label what others see of it: its public label when its name alone would reveal something about a person
 */
public record TeamView(
        UUID id, String name, String label, UUID organisationId, String organisationName, String territoryCode) {

    static TeamView of(Team team) {
        boolean discreet = team.publicLabel != null;
        return new TeamView(
                team.id,
                team.name,
                discreet ? String.valueOf(team.publicLabel) : team.name,
                team.organisation.id,
                discreet ? String.valueOf(team.publicLabel) : team.organisation.name,
                team.organisation.territoryCode);
    }
}
