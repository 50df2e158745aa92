package fr.passerelle.network;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other rooms know of an organisation: its own name, however discreet one of its teams may be.
 *
 * @param kind a typology code of the standard
 */
public record OrganisationView(
        UUID id, String name, String kind, @Nullable String siret, String territoryCode) {

    static OrganisationView of(Organisation organisation) {
        return new OrganisationView(
                organisation.id, organisation.name, organisation.kind, organisation.siret, organisation.territoryCode);
    }
}
