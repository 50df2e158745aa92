package fr.passerelle.network;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other rooms know of a team.
 *
 * @param publicLabel shown to others instead of the name, when the name alone would reveal something about a person
 * @param label what others see of it: its public label when it has one, else its name
 * @param boundBySecrecy whether its staff are bound by professional secrecy (code pénal, 226-13)
 */
public record TeamView(
        UUID id,
        String name,
        @Nullable String publicLabel,
        String label,
        UUID organisationId,
        String organisationName,
        boolean boundBySecrecy,
        String territoryCode) {

    static TeamView of(Team team) {
        boolean discreet = team.publicLabel != null;
        return new TeamView(
                team.id,
                team.name,
                team.publicLabel,
                discreet ? String.valueOf(team.publicLabel) : team.name,
                team.organisation.id,
                discreet ? String.valueOf(team.publicLabel) : team.organisation.name,
                team.organisation.boundBySecrecy,
                team.organisation.territoryCode);
    }
}
