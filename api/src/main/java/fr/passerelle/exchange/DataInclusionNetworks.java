package fr.passerelle.exchange;

import java.util.Map;
import java.util.Optional;

/** The {@code reseaux_porteurs} that a kind or programme of ours is, by the table that reads them. */
final class DataInclusionNetworks {

    private static final Map<Term, String> NETWORKS = DataInclusionStructuresReader.TERMS.turned(
            PlaceField.KINDS, code -> DataInclusionCodes.has("reseaux_porteurs", code));

    private DataInclusionNetworks() {}

    static Optional<String> of(Term term) {
        return Optional.ofNullable(NETWORKS.get(term));
    }
}
