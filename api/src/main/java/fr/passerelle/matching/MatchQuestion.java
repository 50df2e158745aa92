package fr.passerelle.matching;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.assessment.ProcedureBody;
import fr.passerelle.assessment.ProcedureTopic;
import fr.passerelle.network.OwnCounters;
import fr.passerelle.network.PlaceOffers;
import fr.passerelle.territory.CommunePoint;
import fr.passerelle.territory.TravelMode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is known when places are chosen: the help, the commune, the way there, the body or else the topic of the
 * procedure, and what the worker set.
 */
record MatchQuestion(
        OrientationType type,
        CommunePoint near,
        TravelMode mode,
        int withinMinutes,
        @Nullable ProcedureBody body,
        @Nullable ProcedureTopic topic,
        boolean free,
        List<String> languages,
        List<String> specialCare,
        List<String> equipment,
        boolean stepFree,
        @Nullable UUID without) {

    PlaceOffers.Question toNetwork(Set<String> counters, OwnCounters ownCounters) {
        return new PlaceOffers.Question(
                near,
                mode,
                withinMinutes,
                type,
                counters,
                ownCounters,
                free,
                languages,
                specialCare,
                equipment,
                stepFree);
    }
}
