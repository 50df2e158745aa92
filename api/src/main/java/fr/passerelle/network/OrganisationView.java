package fr.passerelle.network;

import java.util.UUID;

/** What other rooms know of an organisation: its own name, however discreet one of its teams may be. */
public record OrganisationView(UUID id, String name, String territoryCode) {

    static OrganisationView of(Organisation organisation) {
        return new OrganisationView(organisation.id, organisation.name, organisation.territoryCode);
    }
}
