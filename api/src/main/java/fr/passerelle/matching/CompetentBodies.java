package fr.passerelle.matching;

import fr.passerelle.assessment.ProcedureBody;
import fr.passerelle.network.Counters;
import fr.passerelle.network.OwnCounters;
import fr.passerelle.territory.CommunePoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** « Ce n'est pas à nous »: which counters of an administration are competent for a commune, and whom one can call. */
@ApplicationScoped
class CompetentBodies {

    /** Whoever the others are, the town hall knows who does what in the commune. */
    private static final OwnCounters TOWN_HALL = new OwnCounters(Set.of("MUNI"), Set.of());

    private final Counters counters;
    private final MatchingWeights weights = MatchingWeights.published();
    private final NationalContacts contacts = NationalContacts.published();

    CompetentBodies(Counters counters) {
        this.counters = counters;
    }

    CompetentBodyResponse of(ProcedureBody body, CommunePoint commune) {
        OwnCounters own = body == ProcedureBody.OTHER ? TOWN_HALL : weights.counters(body);
        return CompetentBodyResponse.of(
                body,
                commune,
                counters.competentFor(commune, own),
                contacts.of(body).orElse(null));
    }
}
