package fr.passerelle.network;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other rooms know of a place. */
public record PlaceView(
        UUID id,
        String name,
        String territoryCode,
        String communeCode,
        @Nullable UUID teamId,
        @Nullable UUID organisationId,
        @Nullable String phone,
        String address,
        String postcode) {

    static PlaceView of(Place place) {
        return new PlaceView(
                place.id,
                place.name,
                place.territoryCode,
                place.communeCode,
                place.teamId,
                place.organisationId,
                place.phone,
                place.address,
                place.postcode);
    }

    /** Which organisation runs it. */
    public Optional<UUID> organisation() {
        return Optional.ofNullable(organisationId);
    }

    public Optional<UUID> team() {
        return Optional.ofNullable(teamId);
    }
}
